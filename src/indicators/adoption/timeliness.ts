import { MEAN_DAYS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { placedForAdoption } from "../facts/adoption/children";
import {
  daysToAdoptersHome,
  daysToMatch,
  daysToMoveIn,
  movedInSoon,
  permanenceOrder,
} from "../facts/adoption/orders";
import { adoptionTwelveMonths, permanenceOrders } from "../populations/adoption/milestones";

const ADOPTED = { fact: permanenceOrder, oneOf: ["ADOPTION"] };

const scorecard = {
  population: permanenceOrders,
  among: [ADOPTED],
  counted: [],
  scale: MEAN_DAYS,
  unit: "days" as const,
  period: "THREE_YEARS" as const,
  direction: "down" as const,
};

/** A1: from entering care to moving in. */
export const entryToPlacement = defineIndicator({
  ...scorecard,
  code: "adoption_entry_to_placement_days",
  title: "Days between entering care and moving in with the adoptive family",
  plain:
    "Of the children adopted in the period, the average days between entering care and moving in with the adoptive family.",
  reference:
    "DfE adoption scorecards, indicator A1: three-year average, children not placed before the order left out",
  summed: daysToMoveIn,
});

/** A10: the same, adjusted for foster carers who adopt. */
export const entryToAdoptersHome = defineIndicator({
  ...scorecard,
  code: "adoption_entry_to_placement_adjusted_days",
  title: "Days between entering care and moving in with the adoptive family, foster carer adoptions adjusted",
  plain:
    "Of the children adopted in the period, the average days between entering care and moving in with the adoptive family, where for children adopted by their foster carers the clock stops when these began to foster them.",
  reference:
    "DfE adoption scorecards, indicator A10: A1 adjusted for foster carer adoptions, three-year average",
  summed: daysToAdoptersHome,
});

/** A2: from placement order to match. */
export const orderToMatch = defineIndicator({
  ...scorecard,
  code: "adoption_order_to_match_days",
  title: "Days between authority to place and deciding on a match",
  plain:
    "Of the children adopted in the period, the average days between the placement order and the match with adopters.",
  reference:
    "DfE adoption scorecards, indicator A2 (LG Inform 912): three-year average, 0 days where the match came first, children without a placement order or not placed before the adoption order left out",
  summed: daysToMatch,
});

/** A3: fewer than 14 months. */
export const withinFourteenMonths = defineIndicator({
  code: "adoption_entry_to_placement_under_14m_pct",
  title: "Moved in with the adoptive family within 14 months of entering care",
  plain:
    "Of the children adopted in the period, those who moved in with their adoptive family fewer than 14 months after entering care.",
  reference:
    "DfE adoption scorecards, indicator A3, of the children adopted (the scorecard also counts some still waiting); threshold of 14 months from 2013 to 2016 on",
  population: permanenceOrders,
  among: [ADOPTED, { fact: daysToMoveIn, atLeast: 0 }],
  counted: [{ fact: movedInSoon, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Placed within 12 months of the decision. */
export const placedWithinTwelveMonths = defineIndicator({
  code: "adoption_placed_12m_of_decision_pct",
  title: "Children placed for adoption within 12 months of the decision",
  plain:
    "Of the children whose decision for adoption had its 12 months in the period and was not reversed in them, those placed for adoption within the 12 months.",
  reference:
    "Board dashboard, March 2018; formerly national indicator 61 (PAF C23), of all decisions and not of the adopted alone",
  population: adoptionTwelveMonths,
  among: [],
  counted: [{ fact: placedForAdoption, is: true }],
  scale: PERCENT,
  direction: "up",
});
