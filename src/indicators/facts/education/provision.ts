import { educationHealthCarePlans } from "../../../records/virtualSchool/educationHealthCarePlans";
import { reducedTimetables } from "../../../records/virtualSchool/reducedTimetables";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { spellsOutOfSchool } from "../../populations/education/outOfSchool";

const reduced = factPart("reduced", (base) => ({
  reads: [base, known(reducedTimetables)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_reduced_timetables t ON t.child = p.child AND t.started_on <= p.as_at AND (t.ended_on IS NULL OR t.ended_on >= p.as_at)`,
}));

export const onReducedTimetable: Fact = {
  code: "on_reduced_timetable",
  title: "On a reduced timetable",
  plain: "On a timetable of less than full time, by agreement, on the date; its last day counted.",
  kind: "yesNo",
  sql: "(reduced.child IS NOT NULL)",
  from: reduced,
  populations: inCare,
  needs: ["virtual_school_reduced_timetables"],
};

const spells = factPart("spells", (base) => ({
  reads: [base, spellsOutOfSchool],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN spells_out_of_school s ON s.child = p.child AND s.without_full_time AND p.as_at BETWEEN s.started_on AND s.ended_on`,
}));

export const withoutFullTimeEducation: Fact = {
  code: "without_full_time_education",
  title: "Without full-time education",
  plain:
    "On the date missing education, waiting for a school place, on a roll without full-time provision, taught by the authority's arrangement for fewer than 25 hours a week, or on a reduced timetable.",
  kind: "yesNo",
  sql: "(spells.child IS NOT NULL OR reduced.child IS NOT NULL)",
  from: [spells, reduced],
  populations: inCare,
  needs: ["virtual_school_out_of_school", "virtual_school_reduced_timetables"],
};

const ehcPlan = factPart("ehc_plan", (base) => ({
  reads: [base, known(educationHealthCarePlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_education_health_care_plans e ON e.child = p.child AND e.issued_on <= p.as_at
  AND (e.ceased_on IS NULL OR e.ceased_on > p.as_at)`,
}));

export const ehcPlanInForce: Fact = {
  code: "ehc_plan_in_force",
  title: "EHC plan in force",
  plain:
    "An education, health and care plan was issued by the date and has not ceased, by the authority's own register.",
  kind: "yesNo",
  sql: "(ehc_plan.child IS NOT NULL)",
  from: ehcPlan,
  populations: inCare,
  needs: ["virtual_school_ehc_plans"],
};
