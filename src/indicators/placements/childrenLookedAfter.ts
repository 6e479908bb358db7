import { defineIndicator } from "../define";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Children looked after. */
export const childrenLookedAfter = defineIndicator({
  code: "cla_count",
  title: "Children looked after",
  plain: "Children looked after by the authority on the date.",
  reference:
    "DfE, Children looked after in England including adoptions, table A1; SSDA903 guide: DECOM on or before the date, DEC blank or after it, V3 and V4 left out",
  population: lookedAfter,
  among: [],
  counted: [],
  direction: "context",
});
