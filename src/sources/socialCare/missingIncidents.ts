import { foundAt } from "../../codeLists/socialCare/foundAt";
import { missingFrom } from "../../codeLists/socialCare/missingFrom";
import { missingIncidentKind } from "../../codeLists/socialCare/missingIncidentKind";
import { missingWith } from "../../codeLists/socialCare/missingWith";
import { offeredOrNot } from "../../codeLists/socialCare/offeredOrNot";
import { riskLevel } from "../../codeLists/socialCare/riskLevel";
import { missingIncidents as held } from "../../records/socialCare/missingIncidents";
import { code, date, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Missing incidents: one row a time a child was missing, or away without authorisation, with the interview after it. */
export const missingIncidents = defineSource({
  ...nightly,
  code: "social_care_missing_incidents",
  title: "Missing incidents and return home interviews",
  reference: standardDataset("ssd_missing"),
  feeds: held,
  columns: {
    miss_table_id: rowId({ doc: "the case system's id of the incident", to: "incident_id" }),
    miss_person_id: personId,
    DOB: dateOfBirth,
    miss_missing_episode_start_date: date({
      doc: "first day missing or away",
      to: "started_on",
      required: true,
    }),
    miss_missing_episode_type: code(missingIncidentKind, {
      doc: "missing, or away",
      to: "kind",
      required: true,
    }),
    miss_missing_episode_end_date: date({ doc: "day of return; blank while not back", to: "ended_on" }),
    miss_missing_rhi_offered: code(offeredOrNot, {
      doc: "whether a return home interview was offered",
      to: "interview_offered",
    }),
    RHI_OFFERED_ON: date({ doc: "day it was offered", to: "interview_offered_on", mayBeAbsent: true }),
    miss_missing_rhi_accepted: code(offeredOrNot, {
      doc: "whether the child accepted it",
      to: "interview_accepted",
    }),
    RHI_HELD_ON: date({ doc: "day it was held", to: "interview_held_on", mayBeAbsent: true }),
    RHI_HELD_BY: text({
      doc: "role of who held it, never a name",
      to: "interviewer",
      invalid: "blank",
      mayBeAbsent: true,
      longest: 60,
    }),
    MISSING_FROM: code(missingFrom, {
      doc: "where the child went from",
      to: "missing_from",
      mayBeAbsent: true,
    }),
    FOUND_AT: code(foundAt, {
      doc: "where the child was found or came back to",
      to: "found_at",
      mayBeAbsent: true,
    }),
    MISSING_WITH: code(missingWith, {
      doc: "the kind of person the child was with",
      to: "missing_with",
      mayBeAbsent: true,
    }),
    MISSING_RISK: code(riskLevel, { doc: "level of risk", to: "risk", invalid: "blank", mayBeAbsent: true }),
  },
  key: ["miss_table_id"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "MISSING_IN_FUTURE",
      column: "miss_missing_episode_start_date",
      says: "the child went missing after the day the file was received. Correct the start of the episode.",
    }),
    inOrder({
      code: "MISSING_RETURN_BEFORE_START",
      severity: "error",
      first: "miss_missing_episode_start_date",
      then: "miss_missing_episode_end_date",
      says: "the child came back before going missing. Correct the start or the end of the episode.",
    }),
    notInFuture({
      code: "RETURN_INTERVIEW_IN_FUTURE",
      column: "RHI_HELD_ON",
      says: "the return home interview was held after the day the file was received. Correct RHI_HELD_ON.",
    }),
    inOrder({
      code: "RETURN_INTERVIEW_BEFORE_RETURN",
      severity: "warning",
      first: "miss_missing_episode_end_date",
      then: "RHI_HELD_ON",
      says: "the return home interview was held before the child came back. Correct RHI_HELD_ON or the end of the episode.",
    }),
    {
      code: "RETURN_INTERVIEW_ACCEPTED_NOT_OFFERED",
      severity: "warning",
      column: "miss_missing_rhi_offered",
      says: "the child accepted a return home interview that was not offered. Correct one of them.",
      breaks: ({ miss_missing_rhi_offered: offered, miss_missing_rhi_accepted: accepted }) =>
        accepted === "Y" && offered === "N",
    },
  ],
});
