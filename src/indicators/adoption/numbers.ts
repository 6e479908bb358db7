import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { placedForAdoption, placementOrderGranted } from "../facts/adoption/children";
import { permanenceOrder } from "../facts/adoption/orders";
import { age } from "../facts/person/person";
import {
  adoptionDecisionsMade,
  adoptionReversals,
  inAdoption,
  movesToAdopters,
  permanenceOrders,
  placementOrdersMade,
} from "../populations/adoption/milestones";

const ADOPTED = [{ fact: permanenceOrder, oneOf: ["ADOPTION"] }];

/** Adoption orders. */
export const adoptions = defineIndicator({
  code: "adoption_count",
  title: "Adoptions",
  plain: "Children for whom an adoption order was made in the period, by the day of the order.",
  reference:
    "DfE, Children looked after in England including adoptions, table on adoptions; SSDA903 guide, reasons E11 and E12. The order made is a different event from moving in",
  population: permanenceOrders,
  among: ADOPTED,
  counted: [],
  unit: "adoptions",
  direction: "up",
});

/** Adopted children who were five or over. */
export const adoptedAtFiveOrOver = defineIndicator({
  code: "adoption_age5plus_pct",
  title: "Adopted children who were five or over",
  plain: "Of the children adopted in the period, those aged five or over on the day of the order.",
  reference: "DfE adoption scorecards, contextual indicator: adoptions of children aged five or over",
  population: permanenceOrders,
  among: ADOPTED,
  counted: [{ fact: age, atLeast: 5 }],
  scale: PERCENT,
  direction: "up",
});

/** Special guardianship orders. */
export const specialGuardianships = defineIndicator({
  code: "sgo_count",
  title: "Special guardianship orders",
  plain: "Children for whom a special guardianship order was made in the period.",
  reference: "Children Act 1989, section 14A; SSDA903 guide, reasons E45 to E48 (E43 and E44 until 2018)",
  population: permanenceOrders,
  among: [{ fact: permanenceOrder, oneOf: ["SPECIAL_GUARDIANSHIP"] }],
  counted: [],
  direction: "up",
});

/** Children who moved in with their adoptive family. */
export const movedIn = defineIndicator({
  code: "adoption_moved_in_count",
  title: "Children who moved in with their adoptive family",
  plain: "Children placed for adoption in the period.",
  reference: "Standard Safeguarding Dataset (data-to-insight), perm_placed_for_adoption_date",
  population: movesToAdopters,
  among: [],
  counted: [],
  direction: "up",
});

/** New decisions for adoption. */
export const decisions = defineIndicator({
  code: "adoption_decision_count",
  title: "Decisions that a child should be placed for adoption",
  plain: "Decisions of the agency in the period that a child should be placed for adoption.",
  reference: "DfE adoption scorecards, indicator A15: new decisions of the agency decision maker",
  population: adoptionDecisionsMade,
  among: [],
  counted: [],
  direction: "context",
});

/** Placement orders granted. */
export const placementOrders = defineIndicator({
  code: "adoption_placement_order_count",
  title: "Placement orders granted",
  plain: "Placement orders granted in the period.",
  reference: "DfE adoption scorecards, indicator A16; Adoption and Children Act 2002, section 21",
  population: placementOrdersMade,
  among: [],
  counted: [],
  direction: "context",
});

/** Decisions changed away from adoption. */
export const reversals = defineIndicator({
  code: "adoption_reversal_count",
  title: "Decisions for adoption reversed",
  plain: "Decisions in the period that a child should no longer be placed for adoption.",
  reference:
    "DfE adoption scorecards, indicator A5: permanence decision changed away from adoption; SSDA903 guide, DATE_PLACED_CEASED",
  population: adoptionReversals,
  among: [],
  counted: [],
  direction: "down",
});

const NOT_PLACED = { fact: placedForAdoption, is: false };

/** Children waiting to be placed for adoption. */
export const waiting = defineIndicator({
  code: "adoption_children_waiting_count",
  title: "Children waiting to be adopted",
  plain: "Children with a decision for adoption who have not moved in with adopters on the date.",
  reference: "DfE adoption scorecards, indicator A9: children waiting to be placed for adoption",
  population: inAdoption,
  among: [NOT_PLACED],
  counted: [],
  direction: "down",
});

/** Children waiting with a placement order. */
export const waitingWithOrder = defineIndicator({
  code: "adoption_waiting_with_placement_order_count",
  title: "Children waiting to be adopted with a placement order",
  plain:
    "Children with a decision for adoption and a placement order who have not moved in with adopters on the date.",
  reference: "DfE adoption scorecards, indicator A14: children with a placement order waiting to be placed",
  population: inAdoption,
  among: [NOT_PLACED, { fact: placementOrderGranted, is: true }],
  counted: [],
  direction: "down",
});
