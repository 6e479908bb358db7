import fc from "fast-check";
import type { Theme } from "../theme";

/** Nothing yet. */
type History = object;

export const youngCarers: Theme<History> = {
  name: "youngCarers",
  history: fc.constant({}),
  records: () => ({}),
  counts: {},
  breakdowns: ["age_group", "sex"],
  groupOf: () => ({}),
};
