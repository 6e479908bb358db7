import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** Where the case of a child in need stands on the day of the list. */
export const annexACaseStatus: CodeList = {
  name: "annex_a_case_status",
  title: "Case status in Annex A",
  reference: annexA("Case Status"),
  codes: lettered([
    {
      letter: "a",
      words: "Looked after child",
      also: "CLA | CLA&CP | LAC | CLA&CPP | CP/CLA",
    },
    {
      letter: "b",
      words: "Child protection plan",
      also: "CP | CPP | CP Ext | Child Protection",
    },
    {
      letter: "c",
      words: "Child in need plan",
      also: "CIN | CIN Plan | Child in need",
    },
    {
      letter: "d",
      words: "Open assessment",
      also: "Open asmt | Assessment | CF Assessment in progress",
    },
    {
      letter: "e",
      words: "Closed episode",
      also: `Closed | Care leaver | Closed - stepdown | Closed case | Closed Referral
      | Closed Assessment`,
    },
  ]),
};
