import type { CodeList } from "../codeList";
import { legalStatus } from "../legalStatus";
import { annexA, grouped, groupsOnly, withSpellings } from "./spelt";
import { legalStatusSpellings } from "./spellings/legalStatus";

const JUSTICE = "Youth justice legal statuses";

/** Legal status as the lists write it, kept as the code of the SSDA903. */
export const annexALegalStatus: CodeList = {
  name: "annex_a_legal_status",
  title: "Legal status in Annex A",
  reference: annexA("Child's Legal Status"),
  codes: withSpellings(
    [
      ...grouped(legalStatus.codes, {
        "Interim care orders": "C1",
        "Full care orders": "C2",
        "Freed for adoption": "D1",
        "Placement order granted": "E1",
        "Accommodated under S20": "V2",
        "Detained on child protection grounds in LA accommodation": "L1 L2 L3",
        [JUSTICE]: "J1 J2 J3",
        "Short breaks": "V3 V4",
      }),
      ...groupsOnly([["YOUTH JUSTICE", JUSTICE]]),
    ],
    legalStatusSpellings,
  ),
};
