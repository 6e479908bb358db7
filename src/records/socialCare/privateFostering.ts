import { date, recordTable, yesNo } from "../recordTable";

/** Children who live in privately arranged foster care. */
export const privateFostering = recordTable({
  name: "private_fostering",
  doc: "Children who live in privately arranged foster care",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("first day of the arrangement"),
    notified_on: date("day the authority was told"),
    first_visited_on: date("day of the first visit"),
    visited_on: date("day of the latest visit"),
    ended_on: date("last day; null: it goes on"),
    suitable: yesNo("whether the arrangement was found suitable"),
  },
});
