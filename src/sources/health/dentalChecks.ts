import { healthCheckOutcome } from "../../codeLists/health/healthCheckOutcome";
import { healthDentalChecks } from "../../records/health/healthDentalChecks";
import { code, date } from "../columns";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { ownFormat } from "./reference";
import { knownByRules } from "./rules";

/** Dental checks: one row a check, or an appointment that came to nothing. */
export const dentalChecks = defineSource({
  code: "health_dental_checks",
  title: "Dental checks",
  system: "health",
  reference: `${ownFormat}; after Standard Safeguarding Dataset (data-to-insight), ssd_cla_health, Dental Check`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthDentalChecks,
  columns: {
    ...knownBy(),
    DENTAL_CHECK_ON: date({
      doc: "day of the check, or of the appointment that came to nothing",
      to: "checked_on",
      required: true,
    }),
    DENTAL_OUTCOME: code(healthCheckOutcome, { doc: "what became of it", to: "outcome", required: true }),
    NEXT_DENTAL_DUE: date({
      doc: "day of the next check",
      to: "next_due_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["DENTAL_CHECK_ON"],
  rules: [
    ...knownByRules,
    {
      code: "DENTAL_CHECK_DONE_IN_FUTURE",
      severity: "error",
      column: "DENTAL_CHECK_ON",
      says: "the check is completed on a day after the day the file was received. Correct DENTAL_CHECK_ON or DENTAL_OUTCOME.",
      breaks: ({ DENTAL_CHECK_ON, DENTAL_OUTCOME }, { today }) =>
        DENTAL_OUTCOME === "completed" && DENTAL_CHECK_ON !== null && DENTAL_CHECK_ON > today,
    },
    inOrder({
      code: "NEXT_DENTAL_BEFORE_CHECK",
      severity: "warning",
      first: "DENTAL_CHECK_ON",
      then: "NEXT_DENTAL_DUE",
      says: "the next check is due before this one. Correct NEXT_DENTAL_DUE or DENTAL_CHECK_ON.",
    }),
  ],
});
