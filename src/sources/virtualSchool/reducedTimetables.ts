import { reducedTimetableReason } from "../../codeLists/virtualSchool/reducedTimetableReason";
import { reducedTimetables as records } from "../../records/virtualSchool/reducedTimetables";
import { code, date, flag, number, text } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { pupil, schoolUrn } from "./pupil";
import { ownFormat } from "./reference";

/** Hours a week: no school offers more. */
const MOST_HOURS = 40;

/** Reduced timetables: one row a stretch at school for less than full time by agreement. */
export const reducedTimetables = defineSource({
  code: "virtual_school_reduced_timetables",
  title: "Reduced timetables",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    SCHOOL_URN: schoolUrn,
    STARTED_ON: date({ doc: "first day", to: "started_on", required: true }),
    ENDED_ON: date({ doc: "last day; blank while it is so", to: "ended_on" }),
    HOURS_OFFERED: number(0, MOST_HOURS, 2, {
      doc: "hours of education offered a week",
      to: "hours_offered",
      required: true,
    }),
    HOURS_FULL: number(0, MOST_HOURS, 2, {
      doc: "hours a week of a full timetable",
      to: "hours_full",
      mayBeAbsent: true,
    }),
    REASON: code(reducedTimetableReason, { doc: "why", to: "reason" }),
    AGREED_BY: text({
      doc: "role, not name, of who agreed it",
      to: "agreed_by",
      invalid: "blank",
      longest: 60,
    }),
    CARER_AGREED: flag({
      doc: "whether the parent or carer agreed",
      to: "has_carer_agreed",
      mayBeAbsent: true,
    }),
    REVIEW_DUE: date({ doc: "day its review is due", to: "review_due_on", mayBeAbsent: true }),
  },
  key: ["STARTED_ON"],
  rules: [
    bornInFuture,
    inOrder({
      code: "TIMETABLE_ENDS_BEFORE_START",
      severity: "error",
      first: "STARTED_ON",
      then: "ENDED_ON",
      says: "the reduced timetable ends before it begins. Correct ENDED_ON or STARTED_ON.",
    }),
    inOrder({
      code: "TIMETABLE_REVIEW_BEFORE_START",
      severity: "warning",
      first: "STARTED_ON",
      then: "REVIEW_DUE",
      says: "the review is due before the reduced timetable begins. Correct REVIEW_DUE or STARTED_ON.",
    }),
    {
      code: "MORE_HOURS_THAN_FULL",
      severity: "error",
      column: "HOURS_OFFERED",
      says: "more hours are offered than a full timetable has. Correct HOURS_OFFERED or HOURS_FULL.",
      breaks: ({ HOURS_OFFERED, HOURS_FULL }) =>
        Boolean(HOURS_OFFERED) && Boolean(HOURS_FULL) && Number(HOURS_OFFERED) > Number(HOURS_FULL),
    },
  ],
});
