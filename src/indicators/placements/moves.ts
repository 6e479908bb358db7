import { MEAN_DAYS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { changedSchool } from "../facts/placement/changedSchool";
import { daysInLastPlacement, isMove, whyMoved } from "../facts/placement/flows";
import { endsOfCare } from "../populations/placements/endsOfCare";
import { placementStarts } from "../populations/placements/placementStarts";

const REASONS = whyMoved.values!.map(({ code }) => code).filter((code) => code !== "UNKNOWN");

export const placementStartsCount = defineIndicator({
  code: "cla_placement_starts_count",
  title: "Placements begun",
  plain: "Placements that began in the period, the first of a period of care among them.",
  reference: "Placements counted as by national indicator 62",
  population: placementStarts,
  among: [],
  counted: [],
  direction: "context",
});

export const placementMovesCount = defineIndicator({
  code: "cla_placement_moves_count",
  title: "Moves between placements",
  plain: "Placements that began in the period with a move from another of the same period of care.",
  reference: "Placements counted as by national indicator 62",
  population: placementStarts,
  among: [],
  counted: [{ fact: isMove, is: true }],
  direction: "down",
});

export const unplannedMovesShare = defineIndicator({
  code: "cla_placement_moves_unplanned_pct",
  title: "Moves for another reason than the care plan",
  plain:
    "Of the moves in the period for which a reason is recorded, those for another reason than the care plan.",
  reference:
    "SSDA903 guide, item REASON_PLACE_CHANGE: any other than CARPL; the return has no mark for an emergency",
  population: placementStarts,
  among: [
    { fact: isMove, is: true },
    { fact: whyMoved, oneOf: REASONS },
  ],
  counted: [{ fact: whyMoved, oneOf: REASONS.filter((code) => code !== "CARE_PLAN") }],
  scale: PERCENT,
  direction: "down",
});

export const movesChangingSchool = defineIndicator({
  code: "cla_placement_moves_new_school_pct",
  title: "Moves between placements that changed school",
  plain:
    "Of the moves between placements in the period, those after which the child began at another school on the day or within 30 days, by the end of the period.",
  reference:
    "Ofsted inspection report, March 2015 (too many school moves when changing placement); 30 days: as school moves are counted, the usual move at the end of a phase among them",
  population: placementStarts,
  among: [{ fact: isMove, is: true }],
  counted: [{ fact: changedSchool, is: true }],
  scale: PERCENT,
  direction: "down",
});

export const lastPlacementMeanDays = defineIndicator({
  code: "cla_ceased_last_placement_days",
  title: "Days in the last placement of those who ceased to be looked after",
  plain: "Days in the placement that the child was in when care ended in the period, on average.",
  reference: "DfE, Children looked after in England including adoptions: duration of placements ceasing",
  population: endsOfCare,
  among: [],
  counted: [],
  summed: daysInLastPlacement,
  unit: "days",
  scale: MEAN_DAYS,
  direction: "context",
});
