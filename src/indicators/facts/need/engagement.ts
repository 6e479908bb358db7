import { careLeaverActivity } from "../../../codeLists/careLeaverActivity";
import { destinationActivity } from "../../../codeLists/virtualSchool/destinationActivity";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { careLeaverStates } from "../../../records/socialCare/careLeaverStates";
import { destinations } from "../../../records/virtualSchool/destinations";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { ofChildren } from "../../populations";

const ENGAGED = destinationActivity.codes
  .filter(({ group }) => ["Education", "Apprenticeship", "Employment or training"].includes(group ?? ""))
  .map(({ code, keptAs = code }) => `'${keptAs}'`);
const AFTER_CARE = careLeaverActivity.codes
  .filter(({ group }) => group === "In education, employment or training")
  .map(({ code }) => `'${code}'`);

/**
 * Any system that says so will do, since each follows only some: the roll pupils in care, the virtual school those it
 * saw through Year 11, social care its care leavers. Of activities and states the one begun last.
 */
const engagement = factPart("engagement", (base) => ({
  reads: [base, known(schoolEnrolments), known(destinations), known(careLeaverStates)],
  sql: `
SELECT as_at, child, bool_or(is_so) AS is_so
FROM (
  SELECT p.as_at, p.child, true AS is_so
  FROM ${base.name} p
  JOIN known_school_enrolments e ON e.child = p.child AND e.enrolled_on <= p.as_at
    AND (e.left_on IS NULL OR e.left_on >= p.as_at)
  UNION ALL
  (SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, d.activity IN (${ENGAGED.join(", ")})
  FROM ${base.name} p
  JOIN known_destinations d ON d.child = p.child AND d.started_on <= p.as_at
    AND (d.ended_on IS NULL OR d.ended_on >= p.as_at)
  ORDER BY p.as_at, p.child, d.started_on DESC, d.activity)
  UNION ALL
  (SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, coalesce(s.activity IN (${AFTER_CARE.join(", ")}), false)
  FROM ${base.name} p
  JOIN known_care_leaver_states s ON s.child = p.child AND s.from_on <= p.as_at
  ORDER BY p.as_at, p.child, s.from_on DESC, s.period DESC, s.activity)
) said
GROUP BY as_at, child`,
}));

export const learningOrWorking: Fact = {
  code: "learning_or_working",
  title: "In education, employment or training, by any system",
  plain:
    "On a school's roll, in an activity after Year 11 or with a main activity after care that is education, employment or training, on the day; who is told of nowhere is not.",
  kind: "yesNo",
  sql: "coalesce(engagement.is_so, false)",
  from: engagement,
  populations: ofChildren,
  needs: [["virtual_school_roll", "virtual_school_destinations", "social_care_care_leavers"]],
};
