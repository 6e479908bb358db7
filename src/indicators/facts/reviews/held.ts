import { reviewParticipation } from "../../../codeLists/reviewParticipation";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { careReviewsDue, careReviewsHeld } from "../../populations/reviews/careReviews";

export const reviewHeldByDueDay: Fact = {
  code: "review_held_by_due_day",
  title: "Review held by its due day",
  plain: "The review that was due was held by the day the case system gives.",
  kind: "yesNo",
  sql: "(p.held_on <= p.as_at)",
  populations: [careReviewsDue],
  needs: [],
};

/** How the child took part, in the codes of the return: the method of participation. */
export const participation: Fact = {
  code: "review_participation",
  title: "Participation in the review",
  plain: "How the child took part in the review, in the codes of the annual return.",
  kind: "category",
  sql: `CASE WHEN p.participation IN (${reviewParticipation.codes.map(({ code }) => `'${code}'`).join(", ")}) THEN p.participation END`,
  values: [...reviewParticipation.codes.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
  populations: [careReviewsHeld],
  needs: [],
};
