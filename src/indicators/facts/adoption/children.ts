import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { adoptionTwelveMonths, inAdoption, movesToAdopters } from "../../populations/adoption/milestones";

const needs = ["social_care_permanence"];

export const placedForAdoption: Fact = {
  code: "placed_for_adoption",
  title: "Placed for adoption",
  plain: "The child had moved in with the adoptive family by the day.",
  kind: "yesNo",
  sql: "coalesce(p.placed_on <= p.as_at, false)",
  populations: [inAdoption, adoptionTwelveMonths],
  needs,
};

export const placementOrderGranted: Fact = {
  code: "placement_order_granted",
  title: "Placement order granted",
  plain: "A court had given authority to place the child by the day: a placement or freeing order.",
  kind: "yesNo",
  sql: "coalesce(p.placement_order_on <= p.as_at, false)",
  populations: [inAdoption],
  needs,
};

export const adoptionMatch: Fact = {
  code: "adoption_match",
  title: "Matched with adopters",
  plain: "Whether the child was matched with adopters by the date.",
  kind: "category",
  sql: "CASE WHEN p.matched_on <= p.as_at THEN 'MATCHED' ELSE 'NOT_MATCHED' END",
  populations: [inAdoption],
  needs,
  values: [
    { code: "MATCHED", label: "Matched with adopters" },
    { code: "NOT_MATCHED", label: "Not matched" },
    UNKNOWN,
  ],
  isBreakdown: true,
};

export const fosteredForAdoption: Fact = {
  code: "fostered_for_adoption",
  title: "Fostered for adoption",
  plain:
    "The child was placed by the day with carers approved to foster and to adopt (fostering for adoption, or concurrent planning).",
  kind: "yesNo",
  sql: "coalesce(p.foster_to_adopt_placed_on <= p.as_at, false)",
  populations: [inAdoption, movesToAdopters],
  needs,
};

export const inSiblingGroup: Fact = {
  code: "in_sibling_group",
  title: "In a sibling group",
  plain: "The child has siblings in the same plan.",
  kind: "yesNo",
  sql: "coalesce(p.in_sibling_group, false)",
  populations: [inAdoption, movesToAdopters],
  needs,
};

export const siblingsApart: Fact = {
  code: "siblings_apart",
  title: "Siblings placed elsewhere",
  plain: "How many siblings of the group are placed with another family.",
  kind: "number",
  sql: "p.siblings_apart",
  populations: [movesToAdopters],
  needs,
};
