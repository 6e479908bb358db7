import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { fosteredForAdoption, inSiblingGroup, siblingsApart } from "../facts/adoption/children";
import { brokeDown } from "../facts/placement/events";
import { inAdoption, movesToAdopters } from "../populations/adoption/milestones";
import { disruptions as allDisruptions } from "../populations/placements/disruptions";

/** Fostering for adoption. */
export const fosteringForAdoption = defineIndicator({
  code: "foster_for_adoption_pct",
  title: "Children in the adoption process fostered for adoption",
  plain:
    "Of the children in the adoption process on the date, those placed with carers approved to foster and to adopt.",
  reference:
    "Ofsted, reinspection report, January 2018; Care Planning Regulations 2010, regulation 25A: fostering for adoption",
  population: inAdoption,
  among: [],
  counted: [{ fact: fosteredForAdoption, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Siblings placed together. */
export const siblingsTogether = defineIndicator({
  code: "adoption_siblings_together_pct",
  title: "Siblings placed for adoption together",
  plain:
    "Of the children of sibling groups who moved in with an adoptive family in the period, those none of whose siblings in the plan was placed elsewhere.",
  reference: "Standard Safeguarding Dataset (data-to-insight), perm_siblings_placed_apart",
  population: movesToAdopters,
  among: [{ fact: inSiblingGroup, is: true }],
  counted: [{ fact: siblingsApart, atMost: 0 }],
  scale: PERCENT,
  direction: "up",
});

/** Adoptions that broke down. */
export const disruptions = defineIndicator({
  code: "adoption_disruption_count",
  title: "Adoptions that broke down",
  plain: "Placements for adoption that broke down in the period, before or after the adoption order.",
  reference: "Ofsted, reinspection report, January 2018; what broke down is a breakdown",
  population: allDisruptions,
  among: [{ fact: brokeDown, oneOf: ["ADOPTION_BEFORE_ORDER", "ADOPTION_AFTER_ORDER"] }],
  counted: [],
  direction: "down",
});
