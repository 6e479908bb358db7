import { date, recordTable, text } from "../recordTable";

/** Codes of authorities and districts that were followed by others. */
export const authorityChanges = recordTable({
  name: "authority_changes",
  doc: "Codes of authorities and districts that were followed by others when they were reorganised.",
  about: "reference",
  key: ["old_code", "new_code", "changed_on"],
  columns: {
    old_code: text("nine-character code that went"),
    new_code: text("nine-character code that follows it"),
    changed_on: date("first day of the new code"),
    kind: text("recoded, merged or split"),
    old_name: text("name of the area that went"),
    old_dfe_code: text("its three-digit code; blank for a district"),
    new_name: text("name of the area that follows"),
    new_dfe_code: text("its three-digit code"),
  },
});
