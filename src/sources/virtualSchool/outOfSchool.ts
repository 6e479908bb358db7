import { outOfSchoolKind } from "../../codeLists/virtualSchool/outOfSchoolKind";
import { outOfSchoolOutcome } from "../../codeLists/virtualSchool/outOfSchoolOutcome";
import { outOfSchoolSpells as records } from "../../records/virtualSchool/outOfSchoolSpells";
import { code, date, number } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Time out of school: one row a stretch of home education, missing education, or waiting for a place. */
export const outOfSchool = defineSource({
  code: "virtual_school_out_of_school",
  title: "Time out of school",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    OUT_OF_SCHOOL_KIND: code(outOfSchoolKind, {
      doc: "kind of time out of school",
      to: "kind",
      required: true,
    }),
    STARTED_ON: date({ doc: "first day", to: "started_on", required: true }),
    ENDED_ON: date({ doc: "last day; blank while it is so", to: "ended_on" }),
    HOURS_OFFERED: number(0, 40, 2, {
      doc: "hours of education offered a week",
      to: "hours_offered",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    SEEN_ON: date({ doc: "day the child was last seen", to: "seen_on", mayBeAbsent: true }),
    OUTCOME: code(outOfSchoolOutcome, {
      doc: "how it ended",
      to: "outcome",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["OUT_OF_SCHOOL_KIND", "STARTED_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "OUT_OF_SCHOOL_IN_FUTURE",
      column: "STARTED_ON",
      says: "the time out of school begins after the day the file was received. Correct STARTED_ON.",
    }),
    inOrder({
      code: "OUT_OF_SCHOOL_ENDS_BEFORE_START",
      severity: "error",
      first: "STARTED_ON",
      then: "ENDED_ON",
      says: "the time out of school ends before it begins. Correct ENDED_ON or STARTED_ON.",
    }),
    notInFuture({
      code: "SEEN_IN_FUTURE",
      column: "SEEN_ON",
      says: "the child was seen after the day the file was received. Correct SEEN_ON.",
    }),
  ],
});
