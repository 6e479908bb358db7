import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { visitChildSeen, visitOnTime, visitSeenAlone } from "../facts/visits/visits";
import { careVisits } from "../populations/visits/visitsMade";

const board = {
  population: careVisits,
  among: [],
  scale: PERCENT,
  period: "MONTH",
  direction: "up",
  reference:
    "Board dashboard, March 2018, visits in the past month; Care Planning Regulations 2010 (SI 2010/959), regulations 28 and 29",
} as const;

/** Visits of a month at which the child was seen. */
export const visitChildSeenShare = defineIndicator({
  ...board,
  code: "cla_visit_child_seen_pct",
  title: "Visits at which the child was seen",
  plain:
    "Of the statutory visits made in the month to children looked after, those at which the child was seen.",
  counted: [{ fact: visitChildSeen, is: true }],
});

/** Visits of a month at which the child was seen alone. */
export const visitSeenAloneShare = defineIndicator({
  ...board,
  code: "cla_visit_seen_alone_pct",
  title: "Visits at which the child was seen alone",
  plain:
    "Of the statutory visits made in the month to children looked after, those at which the child was seen alone.",
  counted: [{ fact: visitSeenAlone, is: true }],
});

/** Visits of a month made by the day they were due. */
export const visitOnTimeShare = defineIndicator({
  ...board,
  code: "cla_visit_on_time_pct",
  title: "Visits made on time",
  plain:
    "Of the statutory visits made in the month to children looked after, those made by the day they were due; one without a due day is not on time.",
  counted: [{ fact: visitOnTime, is: true }],
});
