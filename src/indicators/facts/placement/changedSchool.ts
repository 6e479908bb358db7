import { yearGroup } from "../../../codeLists/yearGroup";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { cte } from "../../cte";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { DAYS_AFTER_PLACEMENT_MOVE } from "../../populations/education/schoolMoves";
import { placementStarts } from "../../populations/placements/placementStarts";

/** Main registrations with the school of the one before. A second registration (subsidiary, guest) is no move. */
const schoolsInOrder = cte(
  "schools_in_order",
  [known(schoolEnrolments)],
  `
SELECT r.child, r.enrolled_on, r.left_on, r.school_urn, r.year_group,
  lag(r.school_urn) OVER (PARTITION BY r.child ORDER BY r.enrolled_on, r.school_urn) AS school_before
FROM known_school_enrolments r
WHERE coalesce(r.enrolment_status NOT IN ('S', 'G'), true)`,
);

const newSchool = factPart("new_school", (base) => ({
  reads: [base, schoolsInOrder],
  sql: `
SELECT p.as_at, p.child, min(s.enrolled_on) AS enrolled_on
FROM ${base.name} p
JOIN schools_in_order s ON s.child = p.child AND s.school_urn <> s.school_before
  AND s.enrolled_on BETWEEN p.as_at AND p.as_at + ${DAYS_AFTER_PLACEMENT_MOVE}
GROUP BY p.as_at, p.child`,
}));

/** Nothing after the end of the period asked is looked at: a move of its last days may yet change the school. */
export const changedSchool: Fact = {
  code: "move_changed_school",
  title: "Changed school with the move",
  plain:
    "The first day at another school is the day of the start of the placement or one of the 30 days after it, and not after the period.",
  kind: "yesNo",
  sql: "coalesce(new_school.enrolled_on <= p.period_end, false)",
  from: newSchool,
  populations: [placementStarts],
  needs: ["virtual_school_roll"],
};

const schoolOnEve = factPart("school_on_eve", (base) => ({
  reads: [base, schoolsInOrder],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, s.year_group
FROM ${base.name} p
JOIN schools_in_order s ON s.child = p.child AND s.enrolled_on < p.as_at
  AND (s.left_on IS NULL OR s.left_on >= p.as_at - 1)
ORDER BY p.as_at, p.child, s.enrolled_on DESC, s.school_urn`,
}));

const years = yearGroup.codes.map(({ code, label }) => ({ kept: code, code: `YEAR_${code}`, label }));

/** Of the day of the move the roll often says nothing: one school is left, the next not yet begun. */
export const yearGroupBeforeMove: Fact = {
  code: "year_group_before_move",
  title: "Year group before the move",
  plain:
    "The national curriculum year at the school whose roll the child was on the day before the placement began; not known on no roll.",
  kind: "category",
  sql: `CASE school_on_eve.year_group${years.map(({ kept, code }) => `\n    WHEN '${kept}' THEN '${code}'`).join("")}\n  END`,
  from: schoolOnEve,
  populations: [placementStarts],
  needs: ["virtual_school_roll"],
  values: [...years.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};
