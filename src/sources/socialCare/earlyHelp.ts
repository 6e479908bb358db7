import { earlyHelpAssessments } from "../../records/need/earlyHelpAssessments";
import { date, text } from "../columns";
import { expectedTooLate, earlyHelpInFuture } from "../needRules";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Early help: one row an early help episode, which starts with its assessment. */
export const earlyHelp = defineSource({
  ...nightly,
  code: "social_care_early_help",
  title: "Early help",
  reference: standardDataset("ssd_early_help_episodes"),
  feeds: earlyHelpAssessments,
  columns: {
    earl_person_id: personId,
    DOB: dateOfBirth,
    earl_episode_start_date: date({ doc: "day early help started", to: "started_on", required: true }),
    earl_episode_end_date: date({ doc: "day it ended; blank while it goes on", to: "ended_on" }),
    earl_episode_reason: text({
      doc: "why it was offered",
      to: "reason",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    earl_episode_end_reason: text({
      doc: "why it ended",
      to: "reason_ended",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    earl_episode_organisation: text({
      doc: "organisation that leads it",
      to: "organisation",
      invalid: "blank",
    }),
    assessment_completed_date: date({
      doc: "day its assessment was completed; the hub's column",
      to: "completed_on",
      mayBeAbsent: true,
    }),
  },
  key: ["earl_episode_start_date"],
  rules: [
    expectedTooLate("DOB"),
    earlyHelpInFuture("earl_episode_start_date"),
    inOrder({
      code: "EARLY_HELP_ENDS_BEFORE_START",
      severity: "error",
      first: "earl_episode_start_date",
      then: "earl_episode_end_date",
      says: "early help ended before it started. Correct one of the two dates.",
    }),
  ],
});
