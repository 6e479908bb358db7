import { healthRegistration } from "../../codeLists/health/healthRegistration";
import { healthRegistrations } from "../../records/health/healthRegistrations";
import { code, date, text } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { guidance, ownFormat } from "./reference";
import { knownByRules } from "./rules";

/** Registrations with a general practice, a dentist or an optician: one row a stay on a list. */
export const registrations = defineSource({
  code: "health_registrations",
  title: "Health registrations",
  system: "health",
  reference: `${ownFormat}; duty in ${guidance}`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthRegistrations,
  columns: {
    ...knownBy(),
    REGISTERED_WITH: code(healthRegistration, {
      doc: "general practice, dentist or optician",
      to: "registered_with",
      required: true,
    }),
    REGISTERED_ON: date({ doc: "first day registered", to: "registered_on", required: true }),
    REGISTRATION_ENDED_ON: date({ doc: "last day registered; blank while registered", to: "ended_on" }),
    ORGANISATION: text({
      doc: "the practice",
      to: "organisation",
      longest: 80,
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["REGISTERED_WITH", "REGISTERED_ON"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "REGISTERED_IN_FUTURE",
      column: "REGISTERED_ON",
      says: "the registration began after the day the file was received. Correct REGISTERED_ON.",
    }),
    notInFuture({
      code: "REGISTRATION_ENDED_IN_FUTURE",
      column: "REGISTRATION_ENDED_ON",
      says: "the registration ended after the day the file was received. Leave REGISTRATION_ENDED_ON blank until it has ended.",
    }),
    inOrder({
      code: "REGISTRATION_ENDS_BEFORE_START",
      severity: "error",
      first: "REGISTERED_ON",
      then: "REGISTRATION_ENDED_ON",
      says: "the registration ended before it began. Correct REGISTRATION_ENDED_ON or REGISTERED_ON.",
    }),
  ],
});
