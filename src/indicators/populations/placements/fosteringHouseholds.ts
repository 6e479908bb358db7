import { fosteringHouseholds as households } from "../../../records/socialCare/fosteringHouseholds";
import { known } from "../../parts/known";
import { flow, stock } from "../../population";

/** A household is no child: what is told of children is not told of it. */
const NOBODY = "NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex";

const shared = {
  counts: "households" as const,
  isOfChildren: false,
  needs: ["social_care_fostering_households"],
  reads: [known(households)],
};

/** Households approved to foster on the date: kind, places. */
export const fosteringHouseholds = stock({
  ...shared,
  code: "fostering_households",
  title: "Fostering households",
  plain:
    "Households approved to foster by the authority on the date; the day approval ends is not part of it.",
  sql: (periods) => `
SELECT d.period_end AS as_at, ${NOBODY}, h.kind, h.places
FROM ${periods} d
JOIN known_fostering_households h ON h.approved_on <= d.period_end
  AND (h.ended_on IS NULL OR h.ended_on > d.period_end)`,
});

/** Households newly approved. */
export const fosteringApprovals = flow({
  ...shared,
  code: "fostering_approvals",
  title: "Fostering households approved",
  plain: "Households approved to foster in the period.",
  sql: (periods) => `
SELECT h.approved_on AS as_at, d.period_end, ${NOBODY}, h.kind, h.places
FROM ${periods} d
JOIN known_fostering_households h ON h.approved_on BETWEEN d.from_on AND d.period_end`,
});

/** Households whose approval ended. */
export const fosteringEnds = flow({
  ...shared,
  code: "fostering_ends",
  title: "Fostering households whose approval ended",
  plain: "Households whose approval to foster ended in the period.",
  sql: (periods) => `
SELECT h.ended_on AS as_at, d.period_end, ${NOBODY}, h.kind, h.places
FROM ${periods} d
JOIN known_fostering_households h ON h.ended_on BETWEEN d.from_on AND d.period_end`,
});
