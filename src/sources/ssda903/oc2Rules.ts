import { addMonths, ageOn } from "../../lib/dates";
import { bornInFuture } from "../rules";
import type { RowRule, RuleRow } from "../source";
import { yearStartOf } from "./year";

type Column =
  | "DOB"
  | "SDQ_SCORE"
  | "SDQ_REASON"
  | "CONVICTED"
  | "HEALTH_CHECK"
  | "IMMUNISATIONS"
  | "TEETH_CHECK"
  | "HEALTH_ASSESSMENT"
  | "SUBSTANCE_MISUSE"
  | "INTERVENTION_RECEIVED"
  | "INTERVENTION_OFFERED";
type Row = RuleRow<Column>;

/** Aged 4 or over when the collection year began and under 17 when it ended: a score or a reason is due. */
function scoreIsDue(bornOn: string, yearEnd: string): boolean {
  return ageOn(bornOn, yearStartOf(yearEnd)) >= 4 && ageOn(bornOn, yearEnd) < 17;
}

/** Under 4 when the year ended, or over 17 when it began. */
function scoreIsImpossible(bornOn: string, yearEnd: string): boolean {
  return addMonths(bornOn, 4 * 12) > yearEnd || addMonths(bornOn, 17 * 12) < yearStartOf(yearEnd);
}

const isUnder = (years: number, bornOn: string, yearEnd: string) => ageOn(bornOn, yearEnd) < years;

/** Whether any of the yes and no questions is answered: a row whose questions are all blank is not asked why. */
const isAnswered = (row: Row) =>
  [
    ...[row.CONVICTED, row.HEALTH_CHECK, row.IMMUNISATIONS, row.TEETH_CHECK, row.HEALTH_ASSESSMENT],
    ...[row.SUBSTANCE_MISUSE, row.INTERVENTION_RECEIVED, row.INTERVENTION_OFFERED],
  ].some(Boolean);

/** What a row of OC2 must satisfy on its own; official rule numbers in the comments. */
export const oc2Rules: readonly RowRule<Column>[] = [
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
  {
    // Rules 188 and 189.
    code: "SDQ_AT_OTHER_AGE",
    severity: "warning",
    column: "SDQ_SCORE",
    says: "there is a score, or a reason for having none, at an age that has neither. Leave both blank, or correct DOB.",
    breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, { yearEnd }) =>
      Boolean(DOB && (SDQ_SCORE || SDQ_REASON)) && scoreIsImpossible(DOB!, yearEnd),
  },
  {
    // Rule 157.
    code: "SDQ_AGE_REASON_AT_OTHER_AGE",
    severity: "warning",
    column: "SDQ_REASON",
    says: "the reason for having no score is age, at an age that has one. Give SDQ_SCORE or another reason.",
    breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, { yearEnd }) =>
      SDQ_REASON === "SDQ1" &&
      !SDQ_SCORE &&
      Boolean(DOB) &&
      ageOn(DOB!, yearStartOf(yearEnd)) >= 4 &&
      addMonths(DOB!, 16 * 12) >= yearEnd,
  },
  {
    // Rule 182, with 544 and 547.
    code: "OC2_INCOMPLETE",
    severity: "warning",
    column: "HEALTH_ASSESSMENT",
    says: "one of immunisations, teeth check, health assessment and substance misuse is blank. Give all four.",
    breaks: (row) =>
      isAnswered(row) &&
      !(row.IMMUNISATIONS && row.TEETH_CHECK && row.HEALTH_ASSESSMENT && row.SUBSTANCE_MISUSE),
  },
  {
    // Rule 542.
    code: "CONVICTED_UNDER_TEN",
    severity: "warning",
    column: "CONVICTED",
    says: "whether the child was convicted is given of one under 10. Leave CONVICTED blank, or correct DOB.",
    breaks: ({ DOB, CONVICTED }, { yearEnd }) => Boolean(DOB && CONVICTED) && isUnder(10, DOB!, yearEnd),
  },
  {
    // Rule 543.
    code: "CONVICTED_MISSING",
    severity: "warning",
    column: "CONVICTED",
    says: "whether the child was convicted is blank of one aged 10 or over. Give CONVICTED.",
    breaks: (row, { yearEnd }) =>
      isAnswered(row) && !row.CONVICTED && Boolean(row.DOB) && !isUnder(10, row.DOB!, yearEnd),
  },
  {
    // Rule 546.
    code: "DEVELOPMENT_CHECKED_FROM_FIVE",
    severity: "warning",
    column: "HEALTH_CHECK",
    says: "development checks are given of a child aged 5 or over. Leave HEALTH_CHECK blank, or correct DOB.",
    breaks: ({ DOB, HEALTH_CHECK }, { yearEnd }) =>
      Boolean(DOB && HEALTH_CHECK) && !isUnder(5, DOB!, yearEnd),
  },
  {
    // Rule 545.
    code: "DEVELOPMENT_CHECK_MISSING",
    severity: "warning",
    column: "HEALTH_CHECK",
    says: "development checks are blank of a child under 5. Give HEALTH_CHECK.",
    breaks: (row, { yearEnd }) =>
      isAnswered(row) && !row.HEALTH_CHECK && Boolean(row.DOB) && isUnder(5, row.DOB!, yearEnd),
  },
  {
    // Rules 193 and 158.
    code: "INTERVENTION_NOT_NEEDED",
    severity: "warning",
    column: "INTERVENTION_RECEIVED",
    says: "an intervention is answered that is not asked about. Give INTERVENTION_RECEIVED only with a misuse problem, and INTERVENTION_OFFERED only where none was received.",
    breaks: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
      SUBSTANCE_MISUSE !== "t"
        ? Boolean(INTERVENTION_RECEIVED || INTERVENTION_OFFERED)
        : INTERVENTION_RECEIVED === "t" && Boolean(INTERVENTION_OFFERED),
  },
  {
    // Rules 192 and 159.
    code: "INTERVENTION_MISSING",
    severity: "warning",
    column: "INTERVENTION_RECEIVED",
    says: "a substance misuse problem is told without its intervention. Give INTERVENTION_RECEIVED, and INTERVENTION_OFFERED where none was received.",
    breaks: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
      SUBSTANCE_MISUSE === "t" &&
      (!INTERVENTION_RECEIVED || (INTERVENTION_RECEIVED === "f" && !INTERVENTION_OFFERED)),
  },
];
