import { annexAInterviewAccepted, annexAInterviewOffered } from "../../codeLists/annexA/answers";
import { code, integer } from "../columns";
import { seenAs } from "./headings";

const times = (what: string) =>
  `Number of Episodes the Child has been '${what}' from their Placement in the last 12 months`;
const MISSING = times("Missing");
const ABSENT = times("Absent");
const OFFERED = "Was the child offered a Return Interview after their last missing episode (Y/N)?";
const ACCEPTED = "Did the child accept a Return Interview after their last missing episode (Y/N)?";

/** What list 8 of Annex A says of the times a looked-after child was missing or absent. */
export const missing = {
  [MISSING]: integer(0, 366, {
    doc: "times missing from the placement in the last 12 months",
    to: "missing_in_last_year",
    spellings: seenAs(MISSING),
  }),
  [ABSENT]: integer(0, 366, {
    doc: "times absent from the placement in the last 12 months",
    to: "absent_in_last_year",
    invalid: "blank",
    spellings: seenAs(ABSENT),
  }),
  [OFFERED]: code(annexAInterviewOffered, {
    doc: "whether a return interview was offered after the last time missing",
    to: "interview_offered",
    spellings: seenAs(OFFERED),
  }),
  [ACCEPTED]: code(annexAInterviewAccepted, {
    doc: "whether it was accepted",
    to: "interview_accepted",
    spellings: seenAs(ACCEPTED),
  }),
} as const;
