import { attainmentSubject } from "../../codeLists/virtualSchool/attainmentSubject";
import { tutoringMode } from "../../codeLists/virtualSchool/tutoringMode";
import { tutoring as records } from "../../records/virtualSchool/tutoring";
import { code, date, number, text } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Hours of one course of tutoring: a full school year has fewer. */
const MOST_HOURS = 1000;

/** Tutoring: one row a course of it in one subject. */
export const tutoring = defineSource({
  code: "virtual_school_tutoring",
  title: "Tutoring",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    STARTED_ON: date({ doc: "first day", to: "started_on", required: true }),
    ENDED_ON: date({ doc: "last day; blank while it is given", to: "ended_on" }),
    SUBJECT: code(attainmentSubject, { doc: "subject", to: "school_subject", required: true }),
    TUTORING_MODE: code(tutoringMode, { doc: "way it is given", to: "mode", invalid: "blank" }),
    HOURS_OFFERED: number(0, MOST_HOURS, 2, {
      doc: "hours offered in all",
      to: "hours_offered",
      required: true,
    }),
    HOURS_ATTENDED: number(0, MOST_HOURS, 2, { doc: "hours attended in all", to: "hours_attended" }),
    PAID_FROM: text({
      doc: "what it is paid from",
      to: "paid_from",
      invalid: "blank",
      mayBeAbsent: true,
      longest: 60,
    }),
  },
  key: ["STARTED_ON", "SUBJECT"],
  rules: [
    bornInFuture,
    inOrder({
      code: "TUTORING_ENDS_BEFORE_START",
      severity: "error",
      first: "STARTED_ON",
      then: "ENDED_ON",
      says: "the tutoring ends before it begins. Correct ENDED_ON or STARTED_ON.",
    }),
    {
      code: "MORE_HOURS_ATTENDED_THAN_OFFERED",
      severity: "error",
      column: "HOURS_ATTENDED",
      says: "more hours were attended than were offered. Correct HOURS_ATTENDED or HOURS_OFFERED.",
      breaks: ({ HOURS_OFFERED, HOURS_ATTENDED }) =>
        Boolean(HOURS_OFFERED) && Boolean(HOURS_ATTENDED) && Number(HOURS_ATTENDED) > Number(HOURS_OFFERED),
    },
  ],
});
