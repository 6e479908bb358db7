import { outOfSchoolSpells } from "../../../records/virtualSchool/outOfSchoolSpells";
import { cte } from "../../cte";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";
import { stock } from "../../population";

/** Hours a week below which education arranged by the authority is not full time. */
export const FULL_TIME_HOURS = 25;

/** Spells with what they say of full-time education; ended_on is the last day of it. */
export const spellsOutOfSchool = cte(
  "spells_out_of_school",
  [known(outOfSchoolSpells)],
  `
SELECT r.child, r.started_on, coalesce(r.ended_on, 'infinity') AS ended_on,
  r.kind = 'elective home education' AS at_home,
  r.kind = 'missing education' AS missing_education,
  r.kind IN ('missing education', 'no school place', 'not full time')
    OR coalesce(r.kind = 'education otherwise' AND r.hours_offered < ${FULL_TIME_HOURS}, false) AS without_full_time
FROM known_out_of_school_spells r`,
);

/** Looked after or not: social care's other children are here by their UPN, and may have no date of birth. */
export const outOfSchool = stock({
  code: "out_of_school",
  title: "Children out of school",
  plain:
    "Children, looked after or not, with a spell out of school on the date: educated at home, missing education, waiting for a place or without full-time provision; each once.",
  needs: ["virtual_school_out_of_school"],
  reads: [spellsOutOfSchool, episodes, people],
  sql: (periods) => `
SELECT x.*, k.born_on, k.sex, ${ageSql("k.born_on", "x.as_at")} AS age, c.child IS NOT NULL AS in_care
FROM (
  SELECT d.period_end AS as_at, s.child, bool_or(s.at_home) AS at_home,
    bool_or(s.missing_education) AS missing_education, bool_or(s.without_full_time) AS without_full_time
  FROM ${periods} d
  JOIN spells_out_of_school s ON d.period_end BETWEEN s.started_on AND s.ended_on
  GROUP BY d.period_end, s.child
) x
LEFT JOIN (
  SELECT DISTINCT d.period_end, e.child
  FROM ${periods} d
  JOIN episodes e ON e.started_on <= d.period_end AND (e.ended_on IS NULL OR e.ended_on > d.period_end)
) c ON c.period_end = x.as_at AND c.child = x.child
LEFT JOIN people k ON k.child = x.child`,
});
