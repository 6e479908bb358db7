import { date, recordTable, text, yesNo } from "../recordTable";

/** Advocates, independent visitors and mentors: offered, accepted, used. */
export const advocacyOffers = recordTable({
  name: "advocacy_offers",
  doc: "Advocates, independent visitors and mentors: offered, accepted, used",
  about: "child",
  key: ["kind", "offered_on"],
  columns: {
    kind: text("what it was offered for"),
    offered_on: date("day it was offered, or asked for"),
    accepted: yesNo("whether it was accepted"),
    used_on: date("day it was first used; null: not used"),
    ended_on: date("day it ended; null: goes on"),
  },
});
