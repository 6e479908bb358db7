import type { CodeList } from "../codeList";

/** The colours of a rating. */
export const planColour: CodeList = {
  name: "plan_colour",
  title: "Colour of a rating",
  reference: "No published code set: the RAG and BRAG ratings of council plans",
  codes: [
    { code: "BLUE", label: "Blue", keptAs: "blue" },
    { code: "RED", label: "Red", keptAs: "red" },
    { code: "AMBER", label: "Amber", keptAs: "amber", aliases: ["YELLOW"] },
    { code: "GREEN", label: "Green", keptAs: "green" },
  ],
};
