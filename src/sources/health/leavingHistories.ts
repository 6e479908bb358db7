import { healthHistoryForm } from "../../codeLists/health/healthHistoryForm";
import { healthLeavingHistories } from "../../records/health/healthLeavingHistories";
import { code, date, flag } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { guidance, ownFormat } from "./reference";
import { knownByRules } from "./rules";

/** Health histories of care leavers: one row a young person and form in which it was offered. */
export const leavingHistories = defineSource({
  code: "health_leaving_histories",
  title: "Health histories of care leavers",
  system: "health",
  reference: `${ownFormat}; duty in ${guidance}`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthLeavingHistories,
  columns: {
    ...knownBy(),
    HISTORY_FORM: code(healthHistoryForm, {
      doc: "form in which it was offered",
      to: "form",
      required: true,
    }),
    HISTORY_OFFERED_ON: date({ doc: "day it was offered", to: "offered_on" }),
    HISTORY_GIVEN_ON: date({ doc: "day it was given; blank while it is not", to: "given_on" }),
    HISTORY_DECLINED: flag({
      doc: "whether the young person declined it",
      to: "declined",
      mayBeAbsent: true,
    }),
    IMMUNISATIONS_INCLUDED: flag({
      doc: "whether it holds the immunisation history",
      to: "immunisations_included",
      mayBeAbsent: true,
    }),
  },
  key: ["HISTORY_FORM"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "HISTORY_OFFERED_IN_FUTURE",
      column: "HISTORY_OFFERED_ON",
      says: "the health history was offered after the day the file was received. Correct HISTORY_OFFERED_ON.",
    }),
    notInFuture({
      code: "HISTORY_GIVEN_IN_FUTURE",
      column: "HISTORY_GIVEN_ON",
      says: "the health history was given after the day the file was received. Correct HISTORY_GIVEN_ON.",
    }),
    inOrder({
      code: "HISTORY_GIVEN_BEFORE_OFFERED",
      severity: "warning",
      first: "HISTORY_OFFERED_ON",
      then: "HISTORY_GIVEN_ON",
      says: "the health history was given before it was offered. Correct HISTORY_GIVEN_ON or HISTORY_OFFERED_ON.",
    }),
    {
      code: "HISTORY_GIVEN_AND_DECLINED",
      severity: "warning",
      column: "HISTORY_DECLINED",
      says: "the health history was given, and also declined. Correct HISTORY_DECLINED or HISTORY_GIVEN_ON.",
      breaks: ({ HISTORY_GIVEN_ON, HISTORY_DECLINED }) =>
        Boolean(HISTORY_GIVEN_ON) && HISTORY_DECLINED === "t",
    },
  ],
});
