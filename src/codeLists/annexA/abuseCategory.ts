import type { CodeList } from "../codeList";
import { annexA, withSpellings } from "./spelt";
import { abuseSpellings } from "./spellings/abuseCategory";

/** Category of abuse of a child protection plan: the children in need census's codes. */
export const annexAAbuseCategory: CodeList = {
  name: "annex_a_abuse_category",
  title: "Category of abuse",
  reference: annexA("Initial and Latest Category of Abuse; codes of the children in need census"),
  codes: withSpellings(
    [
      { code: "NEG", label: "Neglect" },
      { code: "PHY", label: "Physical abuse" },
      { code: "SAB", label: "Sexual abuse" },
      { code: "EMO", label: "Emotional abuse" },
      { code: "MUL", label: "Multiple" },
    ],
    abuseSpellings,
  ),
};
