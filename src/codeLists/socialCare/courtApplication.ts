import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What the court was asked for. */
export const courtApplication: CodeList = {
  name: "court_application",
  title: "Application to the court",
  reference: ownList,
  codes: plainWords([
    ["Care order", "Care proceedings"],
    "Supervision order",
    ["Emergency protection order", "EPO"],
    "Child assessment order",
    "Placement order",
    ["Special guardianship order", "SGO"],
    ["Child arrangements order", "CAO"],
    "Adoption order",
    "Secure accommodation order",
    ["Deprivation of liberty", "DoLO"],
    "Recovery order",
    "Discharge of order",
    "Other",
  ]),
};
