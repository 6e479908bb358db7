import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { cte } from "../../cte";
import { placements } from "../../parts/episodes";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

/** Days after a placement move within which a new school is taken to have come with it. */
export const DAYS_AFTER_PLACEMENT_MOVE = 30;

/** Placements that are not the first of their period of care: the child moved to them. */
const placementMoves = cte(
  "placement_moves",
  [placements],
  `
SELECT child, started_on
FROM (
  SELECT s.*, min(placement_number) OVER (PARTITION BY child, care_number) AS first_number
  FROM placements s
) s
WHERE placement_number > first_number`,
);

/** Enrolments at another school than the one before. A second registration (subsidiary, guest) is no move. */
const moves = cte(
  "enrolments_elsewhere",
  [known(schoolEnrolments), placementMoves],
  `
SELECT s.child, s.enrolled_on, s.school_urn, bool_or(m.child IS NOT NULL) AS after_placement_move
FROM (
  SELECT r.*, lag(r.school_urn) OVER (PARTITION BY r.child ORDER BY r.enrolled_on, r.school_urn) AS school_before
  FROM known_school_enrolments r
  WHERE coalesce(r.enrolment_status NOT IN ('S', 'G'), true)
) s
LEFT JOIN placement_moves m ON m.child = s.child
  AND s.enrolled_on BETWEEN m.started_on AND m.started_on + ${DAYS_AFTER_PLACEMENT_MOVE}
WHERE s.school_urn <> s.school_before
GROUP BY s.child, s.enrolled_on, s.school_urn`,
);

export const schoolMoves = flow({
  code: "school_moves",
  title: "School moves",
  plain:
    "Enrolments in the period at another school than the one before, the child looked after on the first day.",
  counts: "moves",
  needs: ["ssda903_episodes", "virtual_school_roll"],
  ...happenedInCare({ rows: moves, on: "x.enrolled_on", columns: ["x.after_placement_move"] }),
});
