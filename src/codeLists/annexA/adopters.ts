import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** Why prospective adopters left before they adopted. */
export const annexALeavingReason: CodeList = {
  name: "annex_a_leaving_reason",
  title: "Reason an adopter left",
  reference: annexA("Reason for leaving adoption process"),
  codes: lettered([
    {
      letter: "a",
      words: "Withdrew",
      also: "1 | 1 - Adopter withdrew from process | Adopter withdrew from process",
    },
    {
      letter: "b",
      words: "Process on hold",
      also: "2 | 2 - Process put on hold | Process put on hold | On hold",
    },
    {
      letter: "c",
      words: "Application refused",
      also: "3 | 3 - Application refused | Refused | Possible Application refused - Check Notes",
    },
  ]),
};
