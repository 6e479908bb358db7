import { date, recordTable, text, yesNo } from "../recordTable";

/** Visits by a social worker that the law asks for: due, made, and whether the child was seen. */
export const statutoryVisits = recordTable({
  name: "statutory_visits",
  doc: "Visits by a social worker that the law asks for: due, made, and whether the child was seen",
  about: "child",
  key: ["kind", "visit_id"],
  columns: {
    kind: text("looked after, child protection or child in need"),
    visit_id: text("the case system's id of the visit"),
    due_on: date("day by which it was due"),
    visited_on: date("day of the visit; null: not made yet"),
    seen: yesNo("whether the child was seen"),
    seen_alone: yesNo("whether the child was seen alone"),
    bedroom_seen: yesNo("whether the child's bedroom was seen"),
  },
});
