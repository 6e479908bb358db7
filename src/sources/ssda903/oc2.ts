import { sdqMissingReason } from "../../codeLists/sdqMissingReason";
import { addDays, addMonths, ageOn } from "../../lib/dates";
import { annualHealthReturns } from "../../records/annualHealthReturns";
import { code, date, flag, integer, localId } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** Aged 4 or over when the collection year began and under 17 when it ended: a score or a reason is due. */
function scoreIsDue(bornOn: string, yearEnd: string): boolean {
  const yearStart = addDays(addMonths(yearEnd, -12), 1);
  return ageOn(bornOn, yearStart) >= 4 && ageOn(bornOn, yearEnd) < 17;
}

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
  rules: [
    bornInFuture,
    {
      // Rule 197a.
      code: "SDQ_SCORE_AND_REASON",
      severity: "warning",
      column: "SDQ_REASON",
      says: "there is a score and a reason for having none. Leave SDQ_REASON blank, or take the score out.",
      breaks: ({ SDQ_SCORE, SDQ_REASON }) => Boolean(SDQ_SCORE && SDQ_REASON),
    },
    {
      // Rule 186. Below 4 and from 17 both cells are rightly blank (rules 188 and 189).
      code: "SDQ_NEITHER_SCORE_NOR_REASON",
      severity: "warning",
      column: "SDQ_SCORE",
      says: "there is neither a score nor a reason for having none, at an age that needs one. Give SDQ_SCORE or SDQ_REASON.",
      breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, { yearEnd }) =>
        !SDQ_SCORE && !SDQ_REASON && Boolean(DOB) && scoreIsDue(DOB!, yearEnd),
    },
  ],
});
