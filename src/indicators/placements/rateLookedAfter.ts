import { defineIndicator } from "../define";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PER_10_000 } from "../../disclosure/scales";

/** Children looked after per 10,000 residents under 18. */
export const rateLookedAfter = defineIndicator({
  code: "cla_rate_per_10000",
  title: "Children looked after per 10,000 residents under 18",
  plain: "Children looked after on the date for every 10,000 residents aged under 18.",
  reference:
    "DfE, Children looked after in England including adoptions, table A1: ONS mid-year estimate of the mid-year in which the financial year began",
  population: lookedAfter,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});
