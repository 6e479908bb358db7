import { sdqMissingReason } from "../../codeLists/sdqMissingReason";
import { annualHealthReturns } from "../../records/annualHealthReturns";
import { code, date, flag, integer, localId } from "../columns";
import { defineSource } from "../source";
import { oc2Rules } from "./oc2Rules";
import { guide } from "./reference";

/** SSDA903 OC2: one row a child looked after for the 12 months to 31 March. */
export const oc2 = defineSource({
  code: "ssda903_oc2",
  title: "OC2",
  system: "social care",
  reference: guide("OC2"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: annualHealthReturns,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    SDQ_SCORE: integer(0, 40, { doc: "strengths and difficulties score", to: "sdq_score" }),
    SDQ_REASON: code(sdqMissingReason, { doc: "why there is no score", to: "sdq_missing_reason" }),
    CONVICTED: flag({ doc: "convicted or cautioned in the year; from age 10", to: "convicted" }),
    HEALTH_CHECK: flag({
      doc: "development checks up to date; under 5 only",
      to: "development_checked",
    }),
    IMMUNISATIONS: flag({ doc: "immunisations up to date", to: "immunised" }),
    TEETH_CHECK: flag({ doc: "teeth checked by a dentist in the year", to: "teeth_checked" }),
    HEALTH_ASSESSMENT: flag({ doc: "health assessment in the year", to: "health_assessed" }),
    SUBSTANCE_MISUSE: flag({ doc: "substance misuse problem identified", to: "substance_misuse" }),
    INTERVENTION_RECEIVED: flag({
      doc: "received an intervention for it",
      to: "intervention_received",
    }),
    INTERVENTION_OFFERED: flag({
      doc: "was offered one",
      to: "intervention_offered",
    }),
  },
  key: [],
  rules: oc2Rules,
});
