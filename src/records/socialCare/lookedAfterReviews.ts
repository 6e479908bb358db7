import { date, recordTable, text, yesNo } from "../recordTable";

/** Reviews of looked after children as the case system holds them: due, held, and how the child took part. */
export const lookedAfterReviews = recordTable({
  name: "looked_after_reviews",
  doc: "Reviews of looked after children as the case system holds them: due, held, and how the child took part",
  about: "child",
  key: ["review_id"],
  columns: {
    review_id: text("the case system's id of the review"),
    due_on: date("day by which it was due"),
    held_on: date("day it was held; null: not held yet"),
    cancelled: yesNo("whether it was cancelled"),
    participation: text("how the child took part (PN code)"),
  },
});
