import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** The plans made for one child, other than those with a file of their own. */
export const planKind: CodeList = {
  name: "plan_kind",
  title: "Kind of plan",
  reference: ownList,
  codes: plainWords([
    "Care",
    "Placement",
    "Placement support",
    "Permanence",
    "Health",
    "Safety",
    "Missing prevention",
    "Exploitation",
    "Transition",
    "Careers",
    "Return home",
    "Special guardianship support",
    "Adoption support",
    "Independence",
    "In case of emergency",
    ["Child in need", "CIN"],
    ["Child permanence report", "CPR"],
  ]),
};
