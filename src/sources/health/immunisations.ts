import { immunisationReason } from "../../codeLists/health/immunisationReason";
import { healthImmunisations } from "../../records/health/healthImmunisations";
import { code, date, flag } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { knownByRules } from "./rules";

/** Immunisations: one row a child and day on which it was told whether they were up to date. */
export const immunisations = defineSource({
  code: "health_immunisations",
  title: "Immunisations",
  system: "health",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_cla_immunisations, with reason and next date",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthImmunisations,
  columns: {
    ...knownBy("clai_person_id"),
    IMMUNISATION_STATUS_ON: date({
      doc: "day on which it was so",
      to: "status_on",
      required: true,
      spellings: ["clai_immunisations_status_date"],
    }),
    IMMUNISATIONS_UP_TO_DATE: flag({
      doc: "whether all that the national schedule asks for at this age was given",
      to: "up_to_date",
      required: true,
      spellings: ["clai_immunisations_status"],
    }),
    REASON_NOT_UP_TO_DATE: code(immunisationReason, {
      doc: "why they are not",
      to: "reason",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    NEXT_IMMUNISATION_DUE: date({
      doc: "day of the next immunisation",
      to: "next_due_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["IMMUNISATION_STATUS_ON"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "IMMUNISATION_STATUS_IN_FUTURE",
      column: "IMMUNISATION_STATUS_ON",
      says: "the status is of a day after the day the file was received. Correct IMMUNISATION_STATUS_ON.",
    }),
    {
      code: "IMMUNISATION_REASON_NOT_NEEDED",
      severity: "warning",
      column: "REASON_NOT_UP_TO_DATE",
      says: "there is a reason why immunisations are not up to date, but they are. Correct IMMUNISATIONS_UP_TO_DATE or leave the reason blank.",
      breaks: (row) => row.IMMUNISATIONS_UP_TO_DATE === "t" && Boolean(row.REASON_NOT_UP_TO_DATE),
    },
    inOrder({
      code: "NEXT_IMMUNISATION_BEFORE_STATUS",
      severity: "warning",
      first: "IMMUNISATION_STATUS_ON",
      then: "NEXT_IMMUNISATION_DUE",
      says: "the next immunisation is due before the day of the status. Correct NEXT_IMMUNISATION_DUE or IMMUNISATION_STATUS_ON.",
    }),
  ],
});
