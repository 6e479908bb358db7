import { reviewParticipation } from "../../codeLists/reviewParticipation";
import { lookedAfterReviews as held } from "../../records/socialCare/lookedAfterReviews";
import { code, date, flag, localId } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, rowId } from "./person";

/** Reviews of looked after children: one row a review that was due or held. Whether it was on time follows from the dates. */
export const lookedAfterReviews = defineSource({
  ...nightly,
  code: "social_care_looked_after_reviews",
  title: "Looked after reviews",
  reference: standardDataset("ssd_cla_reviews"),
  feeds: held,
  columns: {
    clar_cla_review_id: rowId({ doc: "the case system's id of the review", to: "review_id" }),
    CHILD_ID: localId({
      doc: "the authority's id of the child",
      required: true,
      spellings: ["clar_person_id"],
    }),
    DOB: dateOfBirth,
    clar_cla_review_due_date: date({ doc: "day by which it was due", to: "due_on" }),
    clar_cla_review_date: date({ doc: "day it was held; blank while it has not been", to: "held_on" }),
    clar_cla_review_cancelled: flag({ doc: "whether it was cancelled", to: "cancelled" }),
    clar_cla_review_participation: code(reviewParticipation, {
      doc: "how the child took part",
      to: "participation",
    }),
  },
  key: ["clar_cla_review_id"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "REVIEW_IN_FUTURE",
      column: "clar_cla_review_date",
      says: "the review was held after the day the file was received. Correct the date of the review.",
    }),
    {
      code: "REVIEW_CANCELLED_AND_HELD",
      severity: "warning",
      column: "clar_cla_review_cancelled",
      says: "the review was cancelled, and has a date on which it was held. Correct one of them.",
      breaks: ({ clar_cla_review_cancelled, clar_cla_review_date }) =>
        clar_cla_review_cancelled === "t" && Boolean(clar_cla_review_date),
    },
  ],
});
