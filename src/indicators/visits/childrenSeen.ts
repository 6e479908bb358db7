import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { daysSinceSeen, daysSinceSeenAlone, visitRecorded } from "../facts/visits/lastVisits";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Seen on the date or one of the 27 days before it. */
const IN_28_DAYS = { atMost: 27 };
const ofThoseLookedAfter = { population: lookedAfter, among: [], scale: PERCENT } as const;

export const seenIn28Days = defineIndicator({
  ...ofThoseLookedAfter,
  code: "cla_seen_28d_pct",
  title: "Children seen in the last 28 days",
  plain:
    "Of the children looked after on the date, those seen at a statutory visit in the 28 days to it, the date included.",
  reference: "Board dashboard, March 2018",
  counted: [{ fact: daysSinceSeen, ...IN_28_DAYS }],
  direction: "up",
});

export const seenAloneIn28Days = defineIndicator({
  ...ofThoseLookedAfter,
  code: "cla_seen_alone_28d_pct",
  title: "Children seen alone in the last 28 days",
  plain:
    "Of the children looked after on the date, those seen alone at a statutory visit in the 28 days to it, the date included.",
  reference: "Board dashboard, March 2018",
  counted: [{ fact: daysSinceSeenAlone, ...IN_28_DAYS }],
  direction: "up",
});

export const noVisitRecorded = defineIndicator({
  ...ofThoseLookedAfter,
  code: "cla_no_recorded_visit_pct",
  title: "Children without a recorded visit",
  plain:
    "Of the children looked after on the date, those of whom no statutory visit is recorded in their current period of care.",
  reference:
    "Inspection report, 2015, which does not say over which time; Care Planning Regulations 2010 (SI 2010/959), regulation 28",
  counted: [{ fact: visitRecorded, is: false }],
  direction: "down",
});
