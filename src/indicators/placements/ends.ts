import { MEAN_DAYS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { daysInCare, destination, hasReturned, inSharedHouse } from "../facts/placement/flows";
import { endsOfCare } from "../populations/placements/endsOfCare";

const TABLE = "DfE, Children looked after in England including adoptions, table D1; SSDA903 guide, item REC";

const ofEnds = { population: endsOfCare, among: [], direction: "context" } as const;

export const ceasedCount = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_count",
  title: "Ceased to be looked after",
  plain: "Periods of care that ended in the period; a child who left twice is counted twice.",
  reference: TABLE,
  counted: [],
});

export const ceasedReturnedShare = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_returned_pct",
  title: "Returned to be looked after, having ceased in the period",
  plain:
    "Of the periods of care that ended in the period, those after which the child was looked after again by its end.",
  reference: "Inspection reports, 2015 and 2017: of the children who ceased, those who subsequently returned",
  counted: [{ fact: hasReturned, is: true }],
  scale: PERCENT,
  direction: "down",
});

export const ceasedHomeShare = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_home_pct",
  title: "Ceased to be looked after and returned home",
  plain:
    "Of the periods of care that ended in the period, those that ended with a return home, planned or not.",
  reference: `${TABLE}, codes E4A and E4B`,
  counted: [{ fact: destination, oneOf: ["HOME_PLANNED", "HOME_UNPLANNED"] }],
  scale: PERCENT,
});

export const ceasedAdoptedShare = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_adopted_pct",
  title: "Ceased to be looked after and were adopted",
  plain: "Of the periods of care that ended in the period, those that ended with an adoption.",
  reference: `${TABLE}, codes E11 and E12 (LAIT: adopted)`,
  counted: [{ fact: destination, oneOf: ["ADOPTED"] }],
  scale: PERCENT,
  direction: "up",
});

export const ceasedSpecialGuardianshipShare = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_sgo_pct",
  title: "Ceased to be looked after under a special guardianship order",
  plain:
    "Of the periods of care that ended in the period, those that ended with a special guardianship order.",
  reference: `${TABLE}, codes E43 to E48 (LAIT: special guardianship orders)`,
  counted: [{ fact: destination, oneOf: ["SPECIAL_GUARDIANSHIP"] }],
  scale: PERCENT,
  direction: "up",
});

export const ceasedToIndependentCount = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_to_independent_count",
  title: "Ceased to be looked after and moved on to independent living",
  plain:
    "Periods of care that ended in the period with a move into independent living, with formal support or without.",
  reference: `${TABLE}, codes E5 and E6; inspection reports, 2015 and 2017`,
  counted: [{ fact: destination, oneOf: ["INDEPENDENT"] }],
});

export const ceasedToSharedHouseCount = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_to_hmo_count",
  title: "Ceased to be looked after and now live in a house in multiple occupation",
  plain:
    "Periods of care that ended in the period of young people whose last known accommodation by its end is a shared house.",
  reference: "Inspection reports, 2015 and 2017",
  counted: [{ fact: inSharedHouse, is: true }],
  direction: "down",
});

export const ceasedMeanDays = defineIndicator({
  ...ofEnds,
  code: "cla_ceased_mean_days",
  title: "Days in care of those who ceased to be looked after",
  plain: "Days from start to end of the periods of care that ended in the period, on average.",
  reference:
    "DfE, Children looked after in England including adoptions, table D1: average duration of the latest period of care",
  counted: [],
  summed: daysInCare,
  unit: "days",
  scale: MEAN_DAYS,
});
