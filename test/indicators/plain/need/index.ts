import fc from "fast-check";
import type { Theme } from "../theme";

/** Nothing yet. */
type History = object;

export const need: Theme<History> = {
  name: "need",
  history: fc.constant({}),
  records: () => ({}),
  counts: {},
  breakdowns: ["age_group", "sex"],
  groupOf: () => ({}),
};
