import { reviewParticipation } from "../../codeLists/reviewParticipation";
import { addMonths } from "../../lib/dates";
import { reviews as held } from "../../records/reviews";
import { code, date, localId } from "../columns";
import { bornInFuture, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

const FOUR_YEARS = 4 * 12;

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
    {
      // Rule 440.
      code: "UNDER_FOUR_CODE_LATER",
      severity: "warning",
      column: "REVIEW_CODE",
      says: "the child is coded as under 4 at a review held later. Correct REVIEW_CODE, or DOB.",
      breaks: ({ DOB, REVIEW, REVIEW_CODE }) =>
        REVIEW_CODE === "PN0" && Boolean(DOB && REVIEW && REVIEW > addMonths(DOB, FOUR_YEARS)),
    },
    {
      // Rule 441.
      code: "PARTICIPATION_UNDER_FOUR",
      severity: "warning",
      column: "REVIEW_CODE",
      says: "the child is coded as 4 or over at a review held before the 4th birthday. Give PN0, or correct DOB.",
      breaks: ({ DOB, REVIEW, REVIEW_CODE }) =>
        Boolean(REVIEW_CODE && REVIEW_CODE !== "PN0" && DOB && REVIEW) &&
        REVIEW! < addMonths(DOB!, FOUR_YEARS),
    },
    notAfterYear({
      code: "REVIEW_AFTER_YEAR",
      column: "REVIEW",
      says: "the review is dated after 31 March of the collection year. Correct REVIEW, or send it with the next year.",
    }),
  ],
});
