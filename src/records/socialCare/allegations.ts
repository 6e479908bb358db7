import { date, recordTable, text } from "../recordTable";

/** Allegations against adults who work with children, as the designated officer holds them. */
export const allegations = recordTable({
  name: "allegations",
  doc: "Allegations against adults who work with children, as the designated officer holds them",
  about: "authority",
  key: ["reference"],
  columns: {
    reference: text("the designated officer's reference"),
    received_on: date("day it was received"),
    sector: text("where the adult works"),
    outcome: text("what was found; null: open"),
    concluded_on: date("day it was concluded; null: open"),
  },
});
