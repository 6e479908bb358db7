import { youngCarerBreaks as held } from "../../records/socialCare/youngCarerBreaks";
import { date, number, text } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Young carers' breaks: one row a child and event taken part in. */
export const youngCarerBreaks = defineSource({
  ...nightly,
  code: "social_care_young_carer_breaks",
  title: "Young carers' breaks",
  reference: ownFormat("Short breaks as young carers' services count them"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    BREAK_ON: date({ doc: "day of the event", to: "taken_on", required: true }),
    BREAK_EVENT: text({ doc: "what it was", to: "event", required: true, longest: 100 }),
    BREAK_HOURS: number(0, 336, 1, { doc: "how long it was, in hours", to: "hours", invalid: "blank" }),
  },
  key: ["BREAK_ON", "BREAK_EVENT"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "BREAK_IN_FUTURE",
      column: "BREAK_ON",
      says: "the event was after the day the file was received. Correct BREAK_ON.",
    }),
  ],
});
