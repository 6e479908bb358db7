import { annexACaseStatus } from "../../codeLists/annexA/caseStatus";
import { annexAClosureReason } from "../../codeLists/annexA/closureReason";
import { annexANeed } from "../../codeLists/annexA/need";
import { childrenInNeed as records } from "../../records/need/childrenInNeed";
import { code, date } from "../columns";
import { expectedTooLate, lastSeenInFuture, needRules } from "../needRules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

/** Annex A list 6: one row a spell of being in need. */
export const childrenInNeed = defineSource({
  code: "annex_a_children_in_need",
  title: "Annex A list 6: children in need",
  reference: annexAList(6, "Children in need"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    ...disability,
    "CIN Start Date": date({
      doc: "day from which the child is in need",
      to: "started_on",
      required: true,
      spellings: seenAs("CIN Start Date", "Child in Need Start Date", "Date CIN Started"),
    }),
    "Primary Need Code": code(annexANeed, {
      doc: "main category of need",
      to: "primary_need",
      invalid: "blank",
      spellings: ["Primary Need"],
    }),
    "Date Child Was Last Seen": date({
      doc: "day the child was last seen",
      to: "last_seen_on",
      spellings: seenAs("Date Child Was Last Seen", "Date the Child Was Last Seen"),
    }),
    "CIN Closure Date": date({
      doc: "day the case was closed; blank while it is open",
      to: "ended_on",
      spellings: seenAs("CIN Closure Date", "Child in Need Closure Date", "Date of CIN Closure"),
    }),
    "Reason for Closure": code(annexAClosureReason, {
      doc: "why it was closed",
      to: "reason_ended",
      invalid: "blank",
      spellings: ["CIN Reason for Closure", "Closure Reason"],
    }),
    "Case Status": code(annexACaseStatus, {
      doc: "what the child has on the day of the list",
      to: "case_status",
      invalid: "blank",
    }),
    ...allocated,
  },
  key: ["CIN Start Date"],
  rules: [
    expectedTooLate("Date of Birth"),
    ...needRules({
      started: "CIN Start Date",
      ended: "CIN Closure Date",
      reason: "Reason for Closure",
    }),
    lastSeenInFuture("Date Child Was Last Seen"),
  ],
});
