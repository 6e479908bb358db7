import { privateFostering as held } from "../../records/socialCare/privateFostering";
import { date, flag } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Private fostering: one row an arrangement. */
export const privateFostering = defineSource({
  ...nightly,
  code: "social_care_private_fostering",
  title: "Private fostering",
  reference: ownFormat("Children (Private Arrangements for Fostering) Regulations 2005"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    PRIVATE_FOSTERING_STARTED: date({
      doc: "first day of the arrangement",
      to: "started_on",
      required: true,
    }),
    PRIVATE_FOSTERING_NOTIFIED: date({ doc: "day the authority was told", to: "notified_on" }),
    FIRST_VISIT: date({ doc: "day of the first visit", to: "first_visited_on" }),
    LATEST_VISIT: date({ doc: "day of the latest visit", to: "visited_on" }),
    PRIVATE_FOSTERING_ENDED: date({ doc: "last day; blank while it goes on", to: "ended_on" }),
    ARRANGEMENT_SUITABLE: flag({ doc: "whether the arrangement was found suitable", to: "suitable" }),
  },
  key: ["PRIVATE_FOSTERING_STARTED"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PRIVATE_FOSTERING_VISIT_IN_FUTURE",
      column: "LATEST_VISIT",
      says: "the latest visit was after the day the file was received. Correct LATEST_VISIT.",
    }),
    inOrder({
      code: "PRIVATE_FOSTERING_ENDS_BEFORE_START",
      severity: "error",
      first: "PRIVATE_FOSTERING_STARTED",
      then: "PRIVATE_FOSTERING_ENDED",
      says: "the arrangement ended before it started. Correct one of the dates.",
    }),
    inOrder({
      code: "PRIVATE_FOSTERING_VISITS_OUT_OF_ORDER",
      severity: "warning",
      first: "FIRST_VISIT",
      then: "LATEST_VISIT",
      says: "the latest visit was before the first. Correct one of the dates.",
    }),
  ],
});
