import fc from "fast-check";
import type { Theme } from "../theme";

/** Nothing yet. */
type History = object;

export const workforce: Theme<History> = {
  name: "workforce",
  history: fc.constant({}),
  records: () => ({}),
  counts: {},
  breakdowns: ["age_group", "sex"],
  groupOf: () => ({}),
};
