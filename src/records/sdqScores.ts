import { date, integer, recordTable, text } from "./recordTable";

/** Strengths and difficulties questionnaires. */
export const sdqScores = recordTable({
  name: "sdq_scores",
  doc: "Strengths and difficulties questionnaires.",
  about: "child",
  key: ["completed_on"],
  columns: {
    completed_on: date("day it was completed"),
    score: integer("total difficulties, 0 to 40"),
    completed_by: text("who filled it in: carer, teacher or young person"),
    review_due_on: date("day of the formal review"),
    reviewed_on: date("day the formal review was held; null: not yet"),
    born_on: date("date of birth as the provider holds it"),
    sex: text("M, F or U"),
    home_postcode: text("postcode the child lives at, as the provider holds it"),
  },
});
