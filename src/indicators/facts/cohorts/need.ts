import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { earlyHelpAssessments } from "../../../records/need/earlyHelpAssessments";
import { familySupport } from "../../../records/socialCare/familySupport";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { ofChildren } from "../../populations";
import { assessments } from "../../populations/need/referrals";
import { EARLY_HELP, IN_NEED } from "../../populations/need/sources";
import { inEarlyHelp } from "../../populations/need/support";

const openCase = factPart("open_case", (base) => ({
  reads: [base, known(childrenInNeed)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_children_in_need n ON n.child = p.child AND n.started_on <= p.as_at
  AND (n.ended_on IS NULL OR n.ended_on > p.as_at)`,
}));

export const hasOpenCase: Fact = {
  code: "in_need_on_date",
  title: "In need",
  plain: "A case of the child as a child in need is open on the date.",
  kind: "yesNo",
  sql: "(open_case.child IS NOT NULL)",
  from: openCase,
  populations: ofChildren,
  needs: [IN_NEED],
};

const edgeOfCare = factPart("edge_of_care", (base) => ({
  reads: [base, known(familySupport)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_family_support s ON s.child = p.child AND s.kind IN ('edge of care', 'adolescent team')
  AND s.started_on <= p.as_at AND (s.ended_on IS NULL OR s.ended_on > p.as_at)`,
}));

export const atEdgeOfCare: Fact = {
  code: "at_edge_of_care",
  title: "At the edge of care",
  plain: "The edge of care team or the adolescent team works with the child on the date.",
  kind: "yesNo",
  sql: "(edge_of_care.child IS NOT NULL)",
  from: edgeOfCare,
  populations: ofChildren,
  needs: ["social_care_family_support"],
};

/** The reason is in the authority's own words, so a reason that denies neglect would be counted too. */
const neglect = factPart("early_help_reasons", (base) => ({
  reads: [base, known(earlyHelpAssessments)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_early_help_assessments e ON e.child = p.child AND e.reason ILIKE '%neglect%'
  AND e.started_on <= p.as_at AND (e.ended_on IS NULL OR e.ended_on > p.as_at)`,
}));

export const earlyHelpForNeglect: Fact = {
  code: "early_help_for_neglect",
  title: "Neglect is a reason for early help",
  plain: "The reason told for early help that is open on the date names neglect.",
  kind: "yesNo",
  sql: "(early_help_reasons.child IS NOT NULL)",
  from: neglect,
  populations: [inEarlyHelp],
  needs: [EARLY_HELP],
};

/** Lists made for an inspection tell the expected day of birth; nightly files tell none. */
export const assessedBeforeBirth: Fact = {
  code: "assessed_before_birth",
  title: "Assessed before birth",
  plain: "The assessment was authorised before the day the child was, or is expected to be, born.",
  kind: "yesNo",
  sql: "(p.born_on > p.as_at)",
  populations: [assessments],
  needs: ["annex_a_assessments"],
};
