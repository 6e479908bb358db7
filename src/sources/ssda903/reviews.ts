import { reviewParticipation } from "../../codeLists/reviewParticipation";
import { reviews as held } from "../../records/reviews";
import { code, date, localId } from "../columns";
import { bornInFuture, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** SSDA903 Reviews: one row a review that was held. */
export const reviews = defineSource({
  code: "ssda903_reviews",
  title: "Reviews",
  system: "social care",
  reference: guide("Reviews"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: held,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    REVIEW: date({ doc: "date of the review", to: "held_on", required: true }),
    REVIEW_CODE: code(reviewParticipation, {
      doc: "how the child took part",
      to: "participation",
      invalid: "blank",
    }),
  },
  key: ["REVIEW"],
  rules: [
    bornInFuture,
    notAfterYear({
      code: "REVIEW_AFTER_YEAR",
      column: "REVIEW",
      says: "the review is dated after 31 March of the collection year. Correct REVIEW, or send it with the next year.",
    }),
  ],
});
