import { destinationActivity } from "../../codeLists/virtualSchool/destinationActivity";
import { neetReason } from "../../codeLists/virtualSchool/neetReason";
import { yearGroup } from "../../codeLists/yearGroup";
import { destinations as records } from "../../records/virtualSchool/destinations";
import { code, date, flag, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Destinations: one row an activity of a young person after Year 11 or Year 13. */
export const destinations = defineSource({
  code: "virtual_school_destinations",
  title: "Destinations",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    YEAR_GROUP_LEFT: code(yearGroup, {
      doc: "year group the young person had left",
      to: "year_group_left",
      required: true,
    }),
    ACTIVITY: code(destinationActivity, {
      doc: "what the young person does",
      to: "activity",
      required: true,
    }),
    STARTED_ON: date({ doc: "first day of it", to: "started_on", required: true }),
    ENDED_ON: date({ doc: "last day; blank while it is so", to: "ended_on" }),
    PROVIDER: text({
      doc: "name of the school, college, employer or provider",
      to: "provider",
      invalid: "blank",
      longest: 120,
    }),
    PROVIDER_UKPRN: text({
      doc: "UK provider reference number",
      to: "provider_ukprn",
      invalid: "blank",
      mayBeAbsent: true,
      pattern: /^\d{8}$/,
      looksLike: "8 digits",
    }),
    SUSTAINED: flag({ doc: "whether it was kept for two terms (October to March)", to: "is_sustained" }),
    NEET_REASON: code(neetReason, {
      doc: "why not in education, employment or training",
      to: "neet_reason",
      mayBeAbsent: true,
    }),
    CONFIRMED_ON: date({
      doc: "day it was last confirmed",
      to: "confirmed_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["STARTED_ON", "ACTIVITY"],
  rules: [
    bornInFuture,
    inOrder({
      code: "DESTINATION_ENDS_BEFORE_START",
      severity: "error",
      first: "STARTED_ON",
      then: "ENDED_ON",
      says: "the activity ends before it begins. Correct ENDED_ON or STARTED_ON.",
    }),
    notInFuture({
      code: "DESTINATION_CONFIRMED_IN_FUTURE",
      column: "CONFIRMED_ON",
      says: "the activity was confirmed after the day the file was received. Correct CONFIRMED_ON.",
    }),
    {
      code: "NEET_REASON_NOT_NEET",
      severity: "warning",
      column: "NEET_REASON",
      says: "the row says why the young person is NEET, but gives another activity. Correct ACTIVITY, or take the reason out.",
      breaks: ({ ACTIVITY, NEET_REASON }) => Boolean(NEET_REASON) && Boolean(ACTIVITY) && ACTIVITY !== "neet",
    },
  ],
});
