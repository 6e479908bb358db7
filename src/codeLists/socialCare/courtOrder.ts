import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What the court ordered when proceedings ended. */
export const courtOrder: CodeList = {
  name: "court_order",
  title: "Order at the end of proceedings",
  reference: ownList,
  codes: plainWords([
    "Care order",
    "Care and placement orders",
    ["Supervision order"],
    ["Special guardianship order", "SGO"],
    "Special guardianship and supervision orders",
    ["Child arrangements order", "CAO"],
    "Child arrangements and supervision orders",
    "Adoption order",
    "Placement order",
    "Other order",
    "No order",
    "Withdrawn",
  ]),
};
