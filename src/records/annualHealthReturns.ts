import { integer, recordTable, text, yesNo } from "./recordTable";

/** The yearly outcomes of children looked after for 12 months (return OC2). */
export const annualHealthReturns = recordTable({
  name: "annual_health_returns",
  doc: "The yearly outcomes of children looked after for 12 months (return OC2).",
  about: "child",
  key: ["collection_year"],
  columns: {
    collection_year: integer("year ending 31 March"),
    sdq_score: integer("strengths and difficulties score, 0 to 40"),
    sdq_missing_reason: text("why there is no score"),
    convicted: yesNo("convicted or cautioned in the year"),
    development_checked: yesNo("development checks up to date"),
    immunised: yesNo("immunisations up to date"),
    teeth_checked: yesNo("teeth checked in the year"),
    health_assessed: yesNo("health assessment in the year"),
    substance_misuse: yesNo("substance misuse problem identified"),
    intervention_received: yesNo("received an intervention for it"),
    intervention_offered: yesNo("was offered one"),
  },
});
