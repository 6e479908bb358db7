import { personalEducationPlans } from "../../../records/personalEducationPlans";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";
import { flow } from "../../population";

/** The pupils of a term's last day, with what happened in the whole term: a flow, since a date by itself has no term. */
export const rollAtPeriodEnd = flow({
  code: "roll_at_period_end",
  title: "Pupils at the end of the period",
  plain: "Children looked after and on the virtual school roll on the last day of the period, each once.",
  isInCare: true,
  needs: ["ssda903_episodes", "virtual_school_roll"],
  reads: [episodes, people, known(schoolEnrolments), known(personalEducationPlans)],
  sql: (periods) => `
SELECT c.period_end, c.period_end AS as_at, c.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "c.period_end")} AS age, x.child IS NOT NULL AS plan_completed
FROM (
  SELECT DISTINCT d.period_end, e.child
  FROM ${periods} d
  JOIN episodes e ON e.started_on <= d.period_end AND (e.ended_on IS NULL OR e.ended_on > d.period_end)
  JOIN known_school_enrolments s ON s.child = e.child AND s.enrolled_on <= d.period_end
    AND (s.left_on IS NULL OR s.left_on >= d.period_end)
) c
LEFT JOIN (
  SELECT DISTINCT d.period_end, r.child
  FROM ${periods} d
  JOIN known_personal_education_plans r ON r.completed_on BETWEEN d.from_on AND d.period_end
) x ON x.period_end = c.period_end AND x.child = c.child
LEFT JOIN people k ON k.child = c.child`,
});
