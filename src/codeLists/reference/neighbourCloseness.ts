import type { CodeList } from "../codeList";

/** How like an authority its statistical neighbour is, the most alike first; kept as it is published. */
export const neighbourCloseness: CodeList = {
  name: "neighbour_closeness",
  title: "Closeness of a statistical neighbour",
  reference: "DfE, children's services statistical neighbours benchmarking model, 2025",
  codes: ["Extremely close", "Very close", "Close", "Somewhat close", "Not close"].map((label) => ({
    code: label.toUpperCase(),
    label,
    keptAs: label,
  })),
};
