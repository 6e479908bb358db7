import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { adoptiveFamilies, familiesAssessed, familiesMatched } from "../../populations/adoption/adopters";
import { supportAsked, supportGiven } from "../../populations/adoption/support";
import { adoptionSupportKind } from "../../../codeLists/socialCare/adoptionSupportKind";
import { supportDecision as decisions } from "../../../codeLists/socialCare/supportDecision";

const adopters = { kind: "yesNo" as const, needs: ["annex_a_adopters"] };

export const familyMatched: Fact = {
  ...adopters,
  code: "family_matched",
  title: "Family matched",
  plain: "The adoptive family was matched with a child by the date.",
  sql: "coalesce(p.matched_on <= p.as_at, false)",
  populations: [adoptiveFamilies],
};

export const familyFosters: Fact = {
  ...adopters,
  code: "family_fosters_for_adoption",
  title: "Family fosters for adoption",
  plain: "An adopter of the family fosters for adoption.",
  sql: "coalesce(p.fosters_for_adoption, false)",
  populations: [adoptiveFamilies],
};

export const stageOneInTime: Fact = {
  ...adopters,
  code: "stage_one_in_two_months",
  title: "Stage one within two months",
  plain: "The first stage of the assessment ended within two months of its start.",
  sql: "(p.stage1_ended_on <= p.stage1_started_on + interval '2 months')",
  populations: [familiesAssessed],
};

export const stageTwoInTime: Fact = {
  ...adopters,
  code: "stage_two_in_four_months",
  title: "Stage two within four months",
  plain: "The second stage of the assessment ended within four months of its start.",
  sql: "(p.stage2_ended_on <= p.stage2_started_on + interval '4 months')",
  populations: [familiesAssessed],
};

export const waitedForMatch: Fact = {
  ...adopters,
  code: "waited_three_months_for_match",
  title: "Waited three months for a match",
  plain: "At least three months lie between the family's approval and its match.",
  sql: "(p.matched_on >= p.approved_on + interval '3 months')",
  populations: [familiesMatched],
};

const support = {
  kind: "category" as const,
  populations: [supportAsked, supportGiven],
  needs: ["social_care_adoption_support"],
  isBreakdown: true,
};
const capitals = (column: string) => `upper(replace(${column}, ' ', '_'))`;
const valuesOf = (codes: readonly { readonly code: string; readonly label: string }[]) => [
  ...codes.map(({ code, label }) => ({ code: code.replaceAll(" ", "_"), label })),
  UNKNOWN,
];

export const supportKind: Fact = {
  ...support,
  code: "adoption_support_kind",
  title: "Kind of support after adoption",
  plain: "What was asked for after the adoption.",
  sql: capitals("p.kind"),
  values: valuesOf(adoptionSupportKind.codes),
};

export const supportDecision: Fact = {
  ...support,
  code: "adoption_support_decision",
  title: "Decision on support after adoption",
  plain: "What was decided on the request, as last told.",
  sql: capitals("p.decision"),
  values: valuesOf(decisions.codes),
};
