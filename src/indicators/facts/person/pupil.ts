import { schoolCensusFreeSchoolMeals } from "../../../records/virtualSchool/schoolCensusFreeSchoolMeals";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { pupils } from "../../populations/context/pupils";

const ofPupils = { populations: [pupils], needs: [] };

const meals = factPart("meals", (base) => ({
  reads: [base, known(schoolCensusFreeSchoolMeals)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS are_free
FROM ${base.name} p
JOIN known_school_census_free_school_meals m ON m.child = p.child AND m.started_on <= p.as_at
  AND (m.ended_on IS NULL OR m.ended_on > p.as_at)`,
}));

export const pupilFreeMeals: Fact = {
  ...ofPupils,
  code: "pupil_free_school_meals",
  title: "Entitled to free school meals",
  plain: "A stretch of entitlement to free school meals holds the date.",
  kind: "yesNo",
  sql: "coalesce(meals.are_free, false)",
  from: meals,
  needs: ["school_census_free_school_meals"],
};

export const pupilMinority: Fact = {
  ...ofPupils,
  code: "pupil_minority_ethnic",
  title: "Of a minority ethnic group",
  plain:
    "The census has the pupil in an ethnic group other than White; refused and not yet obtained are not counted.",
  kind: "yesNo",
  sql: "(p.census_ethnicity NOT LIKE 'W%' AND p.census_ethnicity NOT IN ('REFU', 'NOBT'))",
};

export const pupilOtherLanguage: Fact = {
  ...ofPupils,
  code: "pupil_other_language",
  title: "First language other than English",
  plain:
    "The census has a first language that is not, and is not believed to be, English; not stated is not counted.",
  kind: "yesNo",
  sql: "(p.language NOT IN ('ENG', 'ENB', 'NOT', 'REF', 'ZZZ'))",
};

export const pupilPhase: Fact = {
  ...ofPupils,
  code: "pupil_phase",
  title: "Phase of the pupil",
  plain: "Primary to year 6, secondary from year 7, by the year group of the census.",
  kind: "category",
  sql: "CASE WHEN p.year_group ~ '^(E|N|R|[1-6])' AND p.year_group !~ '^1[0-4]$' THEN 'PRIMARY' WHEN p.year_group ~ '^([7-9]|1[0-4])$' THEN 'SECONDARY' END",
  values: [{ code: "PRIMARY", label: "Primary" }, { code: "SECONDARY", label: "Secondary" }, UNKNOWN],
  isBreakdown: true,
};
