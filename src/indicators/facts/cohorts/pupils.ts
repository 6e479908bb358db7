import { schoolCensusFreeSchoolMeals } from "../../../records/virtualSchool/schoolCensusFreeSchoolMeals";
import { schoolCensusPupils } from "../../../records/virtualSchool/schoolCensusPupils";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { pupils } from "../../populations/context/pupils";

const told = { kind: "yesNo" as const, populations: [pupils], needs: [] };

/** The census row the population counts a pupil by: that of the school entered last. */
const censusRow = factPart("census_row", (base) => ({
  reads: [base, known(schoolCensusPupils)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, r.sen_provision, r.post_care_arrangement
FROM ${base.name} p
JOIN known_school_census_pupils r ON r.child = p.child AND r.roll = 'on' AND r.entered_on <= p.as_at
  AND (r.left_on IS NULL OR r.left_on > p.as_at)
ORDER BY p.as_at, p.child, r.entered_on DESC, r.census_id DESC, r.order_number DESC`,
}));

export const pupilHasSen: Fact = {
  ...told,
  code: "pupil_sen",
  title: "Special educational needs",
  plain: "The census has SEN support, a statement or an education, health and care plan.",
  sql: "(census_row.sen_provision <> 'N')",
  from: censusRow,
};

export const pupilTraveller: Fact = {
  ...told,
  code: "pupil_traveller",
  title: "Gypsy, Roma or Traveller",
  plain: "The census has the pupil as Gypsy or Roma, or as a Traveller of Irish heritage.",
  sql: "(p.census_ethnicity IN ('WROM', 'WIRT'))",
};

const mealsInSixYears = factPart("six_years_of_meals", (base) => ({
  reads: [base, known(schoolCensusFreeSchoolMeals)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_school_census_free_school_meals m ON m.child = p.child AND m.started_on <= p.as_at
  AND (m.ended_on IS NULL OR m.ended_on >= p.as_at + 1 - interval '6 years')`,
}));

const careInYear = factPart("care_in_year", (base) => ({
  reads: [base, episodes],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN episodes e ON e.child = p.child AND e.started_on <= p.as_at
  AND (e.ended_on IS NULL OR e.ended_on > ${twelveMonthsSql("p.as_at")})`,
}));

export const pupilDisadvantaged: Fact = {
  ...told,
  code: "pupil_disadvantaged",
  title: "Disadvantaged",
  plain:
    "Entitled to free school meals on a day of the six years to the date, looked after on a day of the 12 months to it, or declared to have left care for adoption, special guardianship or a child arrangements order.",
  sql: `(six_years_of_meals.child IS NOT NULL OR care_in_year.child IS NOT NULL
    OR coalesce(census_row.post_care_arrangement <> 'N', false))`,
  from: [mealsInSixYears, careInYear, censusRow],
  needs: ["school_census_free_school_meals", "ssda903_episodes"],
};
