import type { CodeList } from "../codeList";
import { plainWords } from "./plainWords";

/** The kind of permanence order. */
export const permanenceOrder: CodeList = {
  name: "permanence_order",
  title: "Permanence order",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_permanence, item perm_permanence_order_type",
  codes: plainWords([
    "Adoption",
    ["Special guardianship", "Special guardianship order", "SGO"],
    ["Child arrangements order", "Child Arrangements Order/ Residence Order", "Residence order", "CAO"],
  ]),
};
