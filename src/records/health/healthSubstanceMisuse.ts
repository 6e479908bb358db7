import { date, recordTable, text, yesNo } from "../recordTable";

/** Substance misuse that was identified, and what was done about it. */
export const healthSubstanceMisuse = recordTable({
  name: "health_substance_misuse",
  doc: "Substance misuse that was identified, and what was done about it.",
  about: "child",
  key: ["identified_on", "substance"],
  columns: {
    identified_on: date("day it was identified"),
    substance: text("which substance"),
    intervention_offered: yesNo("whether an intervention was offered"),
    intervention_received: yesNo("whether the child received one"),
    started_on: date("day the intervention began"),
    ended_on: date("day it ended; null: it has not"),
  },
});
