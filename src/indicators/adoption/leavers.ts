import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { destination } from "../facts/placement/flows";
import { endsOfCare } from "../populations/placements/endsOfCare";

/** By the return, which decides why care ended: the case system's orders also hold children who never were looked after. */
const leavers = {
  population: endsOfCare,
  among: [],
  scale: PERCENT,
  direction: "up" as const,
};

/** Adopted, of those who left care. */
export const adoptedShare = defineIndicator({
  ...leavers,
  code: "adoption_pct_of_leavers",
  title: "Children who left care and were adopted",
  plain: "Of the periods of care that ended in the period, those that ended because the child was adopted.",
  reference: "DfE adoption scorecards, indicator A4; SSDA903 guide, reasons E11 and E12",
  counted: [{ fact: destination, oneOf: ["ADOPTED"] }],
});

/** Special guardianship, of those who left care. */
export const guardianshipShare = defineIndicator({
  ...leavers,
  code: "sgo_pct_of_leavers",
  title: "Children who left care under a special guardianship order",
  plain:
    "Of the periods of care that ended in the period, those that ended with a special guardianship order.",
  reference:
    "DfE, Children looked after in England including adoptions, table D1; SSDA903 guide, reasons E45 to E48 (E43 and E44 until 2018)",
  counted: [{ fact: destination, oneOf: ["SPECIAL_GUARDIANSHIP"] }],
});
