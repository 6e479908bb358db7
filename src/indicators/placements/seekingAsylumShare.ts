import { defineIndicator } from "../define";
import { seekingAsylum } from "../facts/person/person";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Children looked after who are unaccompanied and seeking asylum. */
export const seekingAsylumShare = defineIndicator({
  code: "cla_uasc_pct",
  title: "Children looked after who are unaccompanied and seeking asylum",
  plain: "Of the children looked after on the date, those who are unaccompanied and seeking asylum.",
  reference: "DfE LAIT measure 334; SSDA903 guide, item DUC: status not ended, or ending after the date",
  population: lookedAfter,
  among: [],
  counted: [{ fact: seekingAsylum, is: true }],
  scale: PERCENT,
  direction: "context",
});
