import { socialWorkerChangeReason } from "../../codeLists/socialWorkerChangeReason";
import { workerRole } from "../../codeLists/socialCare/workerRole";
import { workerInvolvements } from "../../records/socialCare/workerInvolvements";
import { code, date, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Involvements: one row a stretch in which one worker, in one role, worked with a child. */
export const involvements = defineSource({
  ...nightly,
  code: "social_care_involvements",
  title: "Worker involvements",
  reference: standardDataset("ssd_involvements"),
  feeds: workerInvolvements,
  columns: {
    invo_involvements_id: rowId({ doc: "the case system's id of the involvement", to: "involvement_id" }),
    invo_person_id: personId,
    DOB: dateOfBirth,
    invo_professional_id: text({
      doc: "id of the worker; blank where a team holds the case",
      to: "worker",
      longest: 48,
    }),
    invo_professional_role_id: code(workerRole, {
      doc: "what the worker is to the child",
      to: "role",
      required: true,
    }),
    invo_professional_team: text({ doc: "id of the team", to: "team", invalid: "blank", longest: 48 }),
    invo_involvement_start_date: date({ doc: "first day", to: "started_on", required: true }),
    invo_involvement_end_date: date({ doc: "last day; blank while involved", to: "ended_on" }),
    invo_worker_change_reason: code(socialWorkerChangeReason, {
      doc: "why the worker changed",
      to: "reason_changed",
      invalid: "blank",
    }),
  },
  key: ["invo_involvements_id"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "INVOLVEMENT_IN_FUTURE",
      column: "invo_involvement_start_date",
      says: "the involvement starts after the day the file was received. Correct its first day.",
    }),
    inOrder({
      code: "INVOLVEMENT_ENDS_BEFORE_START",
      severity: "error",
      first: "invo_involvement_start_date",
      then: "invo_involvement_end_date",
      says: "the involvement ended before it started. Correct one of the dates.",
    }),
  ],
});
