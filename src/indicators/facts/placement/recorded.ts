import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

const told = {
  kind: "category" as const,
  from: care,
  populations: inCare,
  needs: ["ssda903_episodes"],
  isBreakdown: true,
};

const STATUSES = [
  { code: "INTERIM_CARE_ORDER", label: "Interim care order", codes: ["C1"] },
  { code: "CARE_ORDER", label: "Full care order", codes: ["C2"] },
  { code: "PLACEMENT_ORDER", label: "Placement order or freeing order", codes: ["E1", "D1"] },
  { code: "VOLUNTARY", label: "Accommodated by agreement (section 20)", codes: ["V2"] },
  { code: "DETAINED", label: "Emergency order or police protection", codes: ["L1", "L2", "L3"] },
  { code: "YOUTH_JUSTICE", label: "Youth justice legal status", codes: ["J1", "J2", "J3"] },
];

export const legalStatusGroup: Fact = {
  ...told,
  code: "legal_status",
  title: "Legal status",
  plain: "The legal status the child is looked after under on the date.",
  sql: `CASE${STATUSES.map(({ code, codes }) => `\n    WHEN care.legal_status IN (${codes.map((each) => `'${each}'`).join(", ")}) THEN '${code}'`).join("")}\n  END`,
  values: [...STATUSES.map(({ code, label }) => ({ code, label })), UNKNOWN],
};

const PROVIDERS = [
  { code: "PARENTS", label: "Parents or others with parental responsibility" },
  { code: "OWN", label: "The authority itself" },
  { code: "OTHER_AUTHORITY", label: "Another authority" },
  { code: "OTHER_PUBLIC", label: "Another public body" },
  { code: "PRIVATE", label: "Private" },
  { code: "VOLUNTARY", label: "Voluntary or third sector" },
];

export const placementProviderKind: Fact = {
  ...told,
  code: "placement_provider",
  title: "Provider of the placement",
  plain: "Who provides the placement the child is in on the date; a temporary one has none recorded.",
  // The codes are PR0 to PR5, in this order.
  sql: `CASE care.placement_provider${PROVIDERS.map(({ code }, index) => ` WHEN 'PR${index}' THEN '${code}'`).join("")} END`,
  values: [...PROVIDERS, UNKNOWN],
};

const NEEDS = [
  { code: "ABUSE_OR_NEGLECT", label: "Abuse or neglect" },
  { code: "CHILD_DISABILITY", label: "Child's disability" },
  { code: "PARENTAL_ILLNESS_OR_DISABILITY", label: "Parental illness or disability" },
  { code: "FAMILY_IN_ACUTE_STRESS", label: "Family in acute stress" },
  { code: "FAMILY_DYSFUNCTION", label: "Family dysfunction" },
  { code: "UNACCEPTABLE_BEHAVIOUR", label: "Socially unacceptable behaviour" },
  { code: "LOW_INCOME", label: "Low income" },
  { code: "ABSENT_PARENTING", label: "Absent parenting" },
];

export const categoryOfNeed: Fact = {
  ...told,
  code: "category_of_need",
  title: "Category of need",
  plain: "Why the child is in need, as recorded for the care the child is in.",
  // The codes are N1 to N8, in this order.
  sql: `CASE care.need${NEEDS.map(({ code }, index) => ` WHEN 'N${index + 1}' THEN '${code}'`).join("")} END`,
  values: [...NEEDS, UNKNOWN],
};
