import { date, recordTable, text, yesNo } from "../recordTable";

/** Reports of a missing child that the police passed on. */
export const policeMissingNotifications = recordTable({
  name: "police_missing_notifications",
  doc: "Reports of a missing child that the police passed on",
  about: "child",
  key: ["police_reference"],
  columns: {
    police_reference: text("the police's reference of the report"),
    reported_on: date("day the child was reported missing"),
    found_on: date("day found; null: not yet, or not told"),
    category: text("missing, or no apparent risk"),
    risk: text("level of risk the police gave"),
    missing_from: text("where the child went from"),
    found_at: text("where the child was found"),
    known_to_social_care: yesNo("whether the child was an open case on that day"),
  },
});
