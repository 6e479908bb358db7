import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { daysWithoutVisit } from "../facts/visits/planVisits";
import { visitBedroomSeen, visitChildSeen, visitSeenAlone } from "../facts/visits/visits";
import { onPlan } from "../populations/need/plans";
import { needVisits, protectionVisits } from "../populations/visits/visitsMade";

const share = { among: [], scale: PERCENT, direction: "up" } as const;
const ofMonth = { ...share, period: "MONTH" } as const;
const guide = "Working Together to Safeguard Children; Standard Safeguarding Dataset (data-to-insight)";

/** Children on a plan visited at least every 28 days: the authority's own standard. */
export const protectionMinimumStandard = defineIndicator({
  ...share,
  code: "cp_visits_min_standard_pct",
  title: "Child protection visits to the minimum standard",
  plain:
    "Of the children with a child protection plan on the date, those who in the month to it were never more than 28 days without a visit at which they were seen.",
  reference: "Inspection report, 2015: the authority's minimum standard of a visit every 28 days",
  population: onPlan,
  counted: [{ fact: daysWithoutVisit, atMost: 28 }],
});

export const protectionSeenAlone = defineIndicator({
  ...ofMonth,
  code: "cp_visit_seen_alone_pct",
  title: "Child protection visits at which the child was seen alone",
  plain:
    "Of the visits made in the month to children on a child protection plan, those at which the child was seen alone.",
  reference: `${guide}, ssd_cp_visits`,
  population: protectionVisits,
  counted: [{ fact: visitSeenAlone, is: true }],
});

export const protectionBedroomSeen = defineIndicator({
  ...ofMonth,
  code: "cp_visit_bedroom_seen_pct",
  title: "Child protection visits at which the bedroom was seen",
  plain:
    "Of the visits made in the month to children on a child protection plan, those at which the child's bedroom was seen.",
  reference: `${guide}, ssd_cp_visits`,
  population: protectionVisits,
  counted: [{ fact: visitBedroomSeen, is: true }],
});

export const needChildSeen = defineIndicator({
  ...ofMonth,
  code: "cin_visit_child_seen_pct",
  title: "Child in need visits at which the child was seen",
  plain: "Of the visits made in the month to children in need, those at which the child was seen.",
  reference: `${guide}, ssd_cin_visits`,
  population: needVisits,
  counted: [{ fact: visitChildSeen, is: true }],
});
