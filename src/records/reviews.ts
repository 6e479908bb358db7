import { date, recordTable, text } from "./recordTable";

/** Reviews of looked after children that were held. */
export const reviews = recordTable({
  name: "reviews",
  doc: "Reviews of looked after children that were held.",
  about: "child",
  key: ["held_on"],
  columns: {
    held_on: date("day of the review"),
    participation: text("how the child took part: PN0 to PN7"),
  },
});
