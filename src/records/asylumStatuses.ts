import { date, recordTable } from "./recordTable";

/** Children who are or were unaccompanied and seeking asylum. */
export const asylumStatuses = recordTable({
  name: "asylum_statuses",
  doc: "Children who are or were unaccompanied and seeking asylum.",
  about: "child",
  key: [],
  columns: {
    ended_on: date("day the status ended or will end; null: not known"),
  },
});
