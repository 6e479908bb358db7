import { date, recordTable, text } from "../recordTable";

/** Health information sent with an unaccompanied asylum-seeking child who is transferred (fitness to transfer). */
export const healthTransfers = recordTable({
  name: "health_transfers",
  doc: "Health information sent with an unaccompanied asylum-seeking child who is transferred (fitness to transfer).",
  about: "child",
  key: ["transferred_on"],
  columns: {
    transferred_on: date("day of the transfer"),
    shared_on: date("day the information reached the nurses for looked after children; null: not yet"),
    need: text("kind of health need it names"),
  },
});
