import { date, recordTable, text } from "../recordTable";
import { person } from "./person";

/** Contacts about children with children's social care, before anything is decided. */
export const contacts = recordTable({
  name: "contacts",
  doc: "Contacts about children with children's social care, one row a child, day and source.",
  about: "child",
  key: ["contacted_on", "source"],
  columns: {
    contacted_on: date("day of the contact"),
    source: text("who made it: children in need census code, or the group where no more is said"),
    outcome: text("what came of it, in the authority's words"),
    ...person,
  },
});
