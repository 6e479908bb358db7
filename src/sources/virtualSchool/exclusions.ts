import { exclusionCategory } from "../../codeLists/virtualSchool/exclusionCategory";
import { exclusionOutcome } from "../../codeLists/virtualSchool/exclusionOutcome";
import { exclusionReason } from "../../codeLists/virtualSchool/exclusionReason";
import { exclusions as records } from "../../records/virtualSchool/exclusions";
import { code, date, integer } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { pupil, schoolUrn } from "./pupil";
import { ownFormat } from "./reference";

/** A child may be suspended for at most 45 days, of two sessions, in a school year. */
const MOST_SESSIONS = 90;

/** Exclusions: one row a suspension or permanent exclusion. */
export const exclusions = defineSource({
  code: "virtual_school_exclusions",
  title: "Exclusions",
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
    CATEGORY: code(exclusionCategory, {
      doc: "suspension or permanent exclusion",
      to: "category",
      required: true,
    }),
    STARTED_ON: date({ doc: "first day", to: "started_on", required: true }),
    ENDED_ON: date({ doc: "last day of a suspension", to: "ended_on", mayBeAbsent: true }),
    SESSIONS: integer(0, MOST_SESSIONS, { doc: "half days of a suspension", to: "sessions" }),
    REASON_1: code(exclusionReason, { doc: "main reason", to: "reason_1" }),
    REASON_2: code(exclusionReason, {
      doc: "second reason",
      to: "reason_2",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    REASON_3: code(exclusionReason, {
      doc: "third reason",
      to: "reason_3",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    PROVISION_FROM: date({
      doc: "day education elsewhere began",
      to: "provision_from_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    OUTCOME: code(exclusionOutcome, { doc: "what became of it", to: "outcome", mayBeAbsent: true }),
    OUTCOME_ON: date({ doc: "day of the outcome", to: "outcome_on", invalid: "blank", mayBeAbsent: true }),
  },
  key: ["STARTED_ON", "CATEGORY"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "EXCLUSION_IN_FUTURE",
      column: "STARTED_ON",
      says: "the exclusion begins after the day the file was received. Correct its first day.",
    }),
    inOrder({
      code: "EXCLUSION_ENDS_BEFORE_START",
      severity: "error",
      first: "STARTED_ON",
      then: "ENDED_ON",
      says: "the exclusion ends before it begins. Correct ENDED_ON or STARTED_ON.",
    }),
    inOrder({
      code: "EXCLUSION_OUTCOME_BEFORE_START",
      severity: "warning",
      first: "STARTED_ON",
      then: "OUTCOME_ON",
      says: "the outcome is from before the exclusion. Correct OUTCOME_ON or STARTED_ON.",
    }),
    {
      code: "SUSPENSION_WITHOUT_SESSIONS",
      severity: "warning",
      column: "SESSIONS",
      says: "the suspension has no count of sessions. Give SESSIONS.",
      breaks: ({ CATEGORY, SESSIONS }) => CATEGORY === "SUSP" && !SESSIONS,
    },
  ],
});
