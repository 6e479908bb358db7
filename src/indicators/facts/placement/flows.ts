import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { endsOfCare } from "../../populations/placements/endsOfCare";
import { care } from "../../populations/placements/lookedAfter";
import { placementStarts } from "../../populations/placements/placementStarts";
import { startsOfCare } from "../../populations/placements/startsOfCare";
import { DESTINATIONS } from "./destinations";

export const isAgain: Fact = {
  code: "in_care_again",
  title: "A second or later period of care",
  plain: "The child had a period of care before this one.",
  kind: "yesNo",
  sql: "p.is_again",
  populations: [startsOfCare],
  needs: [],
};

const leaving = { populations: [endsOfCare], needs: [] };

export const destination: Fact = {
  ...leaving,
  code: "destination",
  title: "Why care ended",
  plain: "Where the child went, or why care ended, as the last episode tells it.",
  kind: "category",
  sql: `CASE${DESTINATIONS.map(({ code, reasons }) => `\n    WHEN p.reason_ended IN (${reasons.map((each) => `'${each}'`).join(", ")}) THEN '${code}'`).join("")}\n  END`,
  values: [...DESTINATIONS.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

export const hasReturned: Fact = {
  ...leaving,
  code: "returned_to_care",
  title: "Returned to be looked after",
  plain: "The next period of care of the child began by the end of the period asked.",
  kind: "yesNo",
  sql: "p.has_returned",
};

export const inSharedHouse: Fact = {
  ...leaving,
  code: "left_to_shared_house",
  title: "In a house in multiple occupation",
  plain:
    "The last word by the end of the period on the young person's accommodation is a house shared with others.",
  kind: "yesNo",
  sql: "p.in_shared_house",
  needs: ["social_care_care_leavers"],
};

export const daysInCare: Fact = {
  ...leaving,
  code: "days_in_care",
  title: "Days in care",
  plain: "Days from the start of the period of care to its end.",
  kind: "number",
  sql: "p.days_in_care",
};

export const daysInLastPlacement: Fact = {
  ...leaving,
  code: "days_in_last_placement",
  title: "Days in the last placement",
  plain: "Days in the placement the child was in when care ended.",
  kind: "number",
  sql: "(p.as_at + 1 - care.placement_started_on)",
  from: care,
  needs: ["ssda903_episodes"],
};

const moving = { populations: [placementStarts], needs: [] };

export const isMove: Fact = {
  ...moving,
  code: "is_move",
  title: "A move between placements",
  plain: "The child came from another placement of the same period of care.",
  kind: "yesNo",
  sql: "p.is_move",
};

const REASONS = [
  { code: "CARE_PLAN", label: "Change to the care plan", codes: ["CARPL"] },
  { code: "CARER_REQUEST", label: "Carer's request", codes: ["CREQB", "CREQO"] },
  { code: "CHILD_REQUEST", label: "Child's request", codes: ["CHILD"] },
  { code: "AUTHORITY_REQUEST", label: "Authority's request", codes: ["LAREQ"] },
  { code: "CLOSED", label: "Resignation, closure or approval removed", codes: ["CLOSE", "APPRR"] },
  { code: "CONCERN", label: "Allegation or concern about standards", codes: ["ALLEG", "STAND"] },
  { code: "CUSTODY", label: "Custody", codes: ["CUSTOD"] },
  { code: "OTHER", label: "Other", codes: ["OTHER", "PLACE"] },
];

export const whyMoved: Fact = {
  ...moving,
  code: "why_moved",
  title: "Why the child moved",
  plain:
    "The reason recorded where the placement before ended; not known for the first placement of a period of care.",
  kind: "category",
  sql: `CASE${REASONS.map(({ code, codes }) => `\n    WHEN p.why_moved IN (${codes.map((each) => `'${each}'`).join(", ")}) THEN '${code}'`).join("")}\n  END`,
  values: [...REASONS.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};
