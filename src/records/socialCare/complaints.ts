import { date, integer, recordTable, text, yesNo } from "../recordTable";

/** Complaints that a child or young person made. */
export const complaints = recordTable({
  name: "complaints",
  doc: "Complaints that a child or young person made",
  about: "child",
  key: ["reference"],
  columns: {
    reference: text("the authority's reference"),
    received_on: date("day it was received"),
    theme: text("what it was about"),
    advocate: yesNo("whether an advocate helped"),
    stage: integer("stage it reached, 1 to 3"),
    answered_on: date("day it was answered; null: open"),
    upheld: yesNo("whether it was upheld, wholly or in part"),
  },
});
