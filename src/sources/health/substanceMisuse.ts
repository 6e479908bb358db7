import { substance } from "../../codeLists/health/substance";
import { healthSubstanceMisuse } from "../../records/health/healthSubstanceMisuse";
import { code, date, flag } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { knownByRules } from "./rules";

/** Substance misuse: one row a child, substance and day on which it was identified. */
export const substanceMisuse = defineSource({
  code: "health_substance_misuse",
  title: "Substance misuse",
  system: "health",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_cla_substance_misuse, with what was offered and when",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthSubstanceMisuse,
  columns: {
    ...knownBy("clas_person_id"),
    MISUSE_IDENTIFIED_ON: date({
      doc: "day it was identified",
      to: "identified_on",
      required: true,
      spellings: ["clas_substance_misuse_date"],
    }),
    SUBSTANCE: code(substance, {
      doc: "which substance",
      to: "substance",
      required: true,
      spellings: ["clas_substance_misused"],
    }),
    INTERVENTION_OFFERED: flag({
      doc: "whether an intervention was offered",
      to: "intervention_offered",
      mayBeAbsent: true,
    }),
    INTERVENTION_RECEIVED: flag({
      doc: "whether the child received one",
      to: "intervention_received",
      spellings: ["clas_intervention_received"],
    }),
    INTERVENTION_STARTED_ON: date({
      doc: "day the intervention began",
      to: "started_on",
      mayBeAbsent: true,
    }),
    INTERVENTION_ENDED_ON: date({
      doc: "day it ended; blank while it has not",
      to: "ended_on",
      mayBeAbsent: true,
    }),
  },
  key: ["MISUSE_IDENTIFIED_ON", "SUBSTANCE"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "MISUSE_IDENTIFIED_IN_FUTURE",
      column: "MISUSE_IDENTIFIED_ON",
      says: "the misuse was identified after the day the file was received. Correct MISUSE_IDENTIFIED_ON.",
    }),
    {
      code: "INTERVENTION_RECEIVED_NOT_OFFERED",
      severity: "warning",
      column: "INTERVENTION_OFFERED",
      says: "an intervention was received, but none was offered. Correct INTERVENTION_OFFERED or INTERVENTION_RECEIVED.",
      breaks: (row) => row.INTERVENTION_OFFERED === "f" && row.INTERVENTION_RECEIVED === "t",
    },
    {
      code: "INTERVENTION_STARTED_NOT_RECEIVED",
      severity: "warning",
      column: "INTERVENTION_RECEIVED",
      says: "the intervention has a first day, but was not received. Correct INTERVENTION_RECEIVED or INTERVENTION_STARTED_ON.",
      breaks: (row) => Boolean(row.INTERVENTION_STARTED_ON) && row.INTERVENTION_RECEIVED === "f",
    },
    notInFuture({
      code: "INTERVENTION_STARTED_IN_FUTURE",
      column: "INTERVENTION_STARTED_ON",
      says: "the intervention began after the day the file was received. Leave INTERVENTION_STARTED_ON blank until it has begun.",
    }),
    notInFuture({
      code: "INTERVENTION_ENDED_IN_FUTURE",
      column: "INTERVENTION_ENDED_ON",
      says: "the intervention ended after the day the file was received. Leave INTERVENTION_ENDED_ON blank until it has ended.",
    }),
    inOrder({
      code: "INTERVENTION_ENDS_BEFORE_START",
      severity: "error",
      first: "INTERVENTION_STARTED_ON",
      then: "INTERVENTION_ENDED_ON",
      says: "the intervention ended before it began. Correct INTERVENTION_ENDED_ON or INTERVENTION_STARTED_ON.",
    }),
  ],
});
