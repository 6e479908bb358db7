import { date, recordTable, text } from "../recordTable";

/** Requests for support after an adoption. The adopted child has a new identity, so that none is kept. */
export const adoptionSupportRequests = recordTable({
  name: "adoption_support_requests",
  doc: "Requests for support after an adoption. The adopted child has a new identity, so that none is kept",
  about: "authority",
  key: ["reference"],
  columns: {
    reference: text("the authority's reference"),
    requested_on: date("day of the request"),
    kind: text("what was asked for"),
    decision: text("what was decided"),
    decided_on: date("day of the decision; null: open"),
    started_on: date("day support started"),
    ended_on: date("day it ended; null: it goes on"),
  },
});
