import { adoptionReversalReason } from "../../../codeLists/adoptionReversalReason";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { adoptionReversals, permanenceOrders } from "../../populations/adoption/milestones";

const needs = ["social_care_permanence"];

const ORDERS = [
  { code: "ADOPTION", label: "Adoption order", keptAs: "adoption" },
  { code: "SPECIAL_GUARDIANSHIP", label: "Special guardianship order", keptAs: "special guardianship" },
  { code: "CHILD_ARRANGEMENTS", label: "Child arrangements order", keptAs: "child arrangements order" },
];

export const permanenceOrder: Fact = {
  code: "permanence_order",
  title: "Permanence order",
  plain: "The kind of order that gave the child a permanent family.",
  kind: "category",
  sql: `CASE p.order_kind${ORDERS.map(({ code, keptAs }) => ` WHEN '${keptAs}' THEN '${code}'`).join("")} END`,
  populations: [permanenceOrders],
  needs,
  values: [...ORDERS.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

/** Months that are too long a wait: the scorecard's threshold from 2013 to 2016 on. */
const SOON_MONTHS = 14;

const clock = {
  kind: "number" as const,
  populations: [permanenceOrders],
  needs: ["social_care_permanence", "ssda903_episodes"],
};

export const daysToMoveIn: Fact = {
  ...clock,
  code: "days_to_move_in",
  title: "Days from entering care to moving in",
  plain:
    "Days from the start of the period of care to the day the child was placed with the adoptive family. Not known without a placement before the order.",
  sql: "CASE WHEN p.placed_on <= p.order_on THEN p.placed_on - p.entered_care_on END",
};

/** greatest() passes over what is not known, so what must be known is asked first. */
const WAS_PLACED = "p.placed_on <= p.order_on AND p.entered_care_on IS NOT NULL";

/** Carers with whom the child is said to have lived before care began: wrong dates, which make no wait and not less. */
export const daysToAdoptersHome: Fact = {
  ...clock,
  code: "days_to_adopters_home",
  title: "Days from entering care to living with those who adopt",
  plain:
    "As the days to moving in, but for a child adopted by foster carers the clock stops on the day the child was first placed with them.",
  sql: `CASE
    WHEN ${WAS_PLACED} AND p.adopted_by_carer THEN greatest(0, least(p.placed_on, p.fostered_by_adopters_on) - p.entered_care_on)
    WHEN ${WAS_PLACED} THEN p.placed_on - p.entered_care_on
  END`,
};

export const daysToMatch: Fact = {
  ...clock,
  code: "days_order_to_match",
  title: "Days from placement order to match",
  plain:
    "Days from the placement order to the match with adopters, 0 where the match came first. Not known without a placement before the order.",
  sql: `CASE
    WHEN p.placed_on > p.order_on OR p.placed_on IS NULL THEN NULL
    WHEN p.matched_on < p.placement_order_on THEN 0
    ELSE p.matched_on - p.placement_order_on
  END`,
  needs,
};

export const movedInSoon: Fact = {
  ...clock,
  code: "moved_in_within_14_months",
  title: "Moved in within 14 months",
  plain: "Fewer than 14 months lie between entering care and moving in with the adoptive family.",
  kind: "yesNo",
  sql: `(p.placed_on < p.entered_care_on + interval '${SOON_MONTHS} months')`,
};

export const reversalReason: Fact = {
  code: "adoption_reversal_reason",
  title: "Reason for reversal",
  plain: "Why the child should no longer be placed for adoption.",
  kind: "category",
  sql: "p.reversed_reason",
  populations: [adoptionReversals],
  needs,
  values: [...adoptionReversalReason.codes.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};
