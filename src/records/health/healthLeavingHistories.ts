import { date, recordTable, text, yesNo } from "../recordTable";

/** Health histories given to young people who leave care. */
export const healthLeavingHistories = recordTable({
  name: "health_leaving_histories",
  doc: "Health histories given to young people who leave care.",
  about: "child",
  key: ["form"],
  columns: {
    form: text("passport, letter, digital or other"),
    offered_on: date("day it was offered"),
    given_on: date("day it was given; null: not yet"),
    declined: yesNo("whether the young person declined it"),
    immunisations_included: yesNo("whether it holds the immunisation history"),
  },
});
