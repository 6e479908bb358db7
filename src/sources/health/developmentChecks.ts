import { developmentCheck } from "../../codeLists/health/developmentCheck";
import { healthCheckOutcome } from "../../codeLists/health/healthCheckOutcome";
import { healthDevelopmentChecks } from "../../records/health/healthDevelopmentChecks";
import { code, date } from "../columns";
import { notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { ownFormat } from "./reference";
import { knownByRules } from "./rules";

/** Development checks: one row a review of the Healthy Child Programme that was due. */
export const developmentChecks = defineSource({
  code: "health_development_checks",
  title: "Development checks",
  system: "health",
  reference: `${ownFormat}; reviews as in the Healthy Child Programme`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthDevelopmentChecks,
  columns: {
    ...knownBy(),
    DEVELOPMENT_REVIEW: code(developmentCheck, { doc: "which review", to: "review", required: true }),
    DEVELOPMENT_DUE_ON: date({ doc: "day it was due", to: "due_on", required: true }),
    DEVELOPMENT_CHECKED_ON: date({ doc: "day it was done; blank while it is not", to: "checked_on" }),
    DEVELOPMENT_OUTCOME: code(healthCheckOutcome, { doc: "what became of it", to: "outcome" }),
  },
  key: ["DEVELOPMENT_REVIEW", "DEVELOPMENT_DUE_ON"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "DEVELOPMENT_CHECKED_IN_FUTURE",
      column: "DEVELOPMENT_CHECKED_ON",
      says: "the check was done after the day the file was received. Correct DEVELOPMENT_CHECKED_ON.",
    }),
    {
      code: "DEVELOPMENT_OUTCOME_WITHOUT_DAY",
      severity: "warning",
      column: "DEVELOPMENT_CHECKED_ON",
      says: "the outcome is completed, but the day the check was done is blank. Give DEVELOPMENT_CHECKED_ON, or correct DEVELOPMENT_OUTCOME.",
      breaks: (row) => !row.DEVELOPMENT_CHECKED_ON && row.DEVELOPMENT_OUTCOME === "completed",
    },
    {
      code: "DEVELOPMENT_DONE_WITHOUT_OUTCOME",
      severity: "warning",
      column: "DEVELOPMENT_OUTCOME",
      says: "the check has a day it was done, but the outcome is not completed. Correct DEVELOPMENT_OUTCOME or DEVELOPMENT_CHECKED_ON.",
      breaks: (row) => Boolean(row.DEVELOPMENT_CHECKED_ON) && row.DEVELOPMENT_OUTCOME !== "completed",
    },
  ],
});
