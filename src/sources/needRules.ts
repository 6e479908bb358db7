import { addMonths } from "../lib/dates";
import { inOrder, notInFuture } from "./rules";
import type { RowRule } from "./source";

// Rules that lists of Annex A and extracts of case systems share. Each is given the columns, which have other names
// in either; so its sentence names the thing and not the column.

const MONTHS_UNBORN = 9;

/** Broken where the birth is further ahead than that of an unborn child can be expected. */
export function expectedTooLate<C extends string>(bornOn: C): RowRule<NoInfer<C>> {
  return {
    code: "BORN_LATER_THAN_AN_UNBORN_CHILD",
    severity: "error",
    column: bornOn,
    says: "the date of birth is more than nine months after the day the file was received. Correct the date of birth.",
    breaks: (row, { today }) => (row[bornOn] ?? "") > addMonths(today, MONTHS_UNBORN),
  };
}

/** Broken where the day of the contact is in the future. */
export const contactInFuture = <C extends string>(column: C) =>
  notInFuture({
    code: "CONTACT_IN_FUTURE",
    column,
    says: "the contact is after the day the file was received. Correct the date of the contact.",
  });

/** Broken where early help starts in the future. */
export const earlyHelpInFuture = <C extends string>(column: C) =>
  notInFuture({
    code: "EARLY_HELP_IN_FUTURE",
    column,
    says: "early help starts after the day the file was received. Correct the start date.",
  });

/** Broken where the day of the referral is in the future. */
export const referralInFuture = <C extends string>(column: C) =>
  notInFuture({
    code: "REFERRAL_IN_FUTURE",
    column,
    says: "the referral is after the day the file was received. Correct the date of the referral.",
  });

/** What must be so of the days of an assessment. */
export const assessmentRules = <C extends string>(started: C, authorised: C): readonly RowRule<C>[] => [
  notInFuture({
    code: "NEED_ASSESSMENT_IN_FUTURE",
    column: started,
    says: "the assessment starts after the day the file was received. Correct its start date.",
  }),
  notInFuture({
    code: "NEED_ASSESSMENT_AUTHORISED_IN_FUTURE",
    column: authorised,
    says: "the assessment was authorised after the day the file was received. Correct the date of authorisation.",
  }),
  inOrder({
    code: "NEED_ASSESSMENT_AUTHORISED_BEFORE_START",
    severity: "error",
    first: started,
    then: authorised,
    says: "the assessment was authorised before it started. Correct its start date or the date of authorisation.",
  }),
];

/** What must be so of a section 47 enquiry and its initial child protection conference. */
export const section47Rules = <C extends string>(columns: {
  readonly started: C;
  readonly held: C;
  readonly planMade: C;
}): readonly RowRule<C>[] => [
  notInFuture({
    code: "SECTION_47_IN_FUTURE",
    column: columns.started,
    says: "the enquiry starts after the day the file was received. Correct its start date.",
  }),
  inOrder({
    code: "CONFERENCE_BEFORE_SECTION_47",
    severity: "error",
    first: columns.started,
    then: columns.held,
    says: "the initial conference was held before the enquiry started. Correct the date of the conference or of the start.",
  }),
  {
    code: "PLAN_WITHOUT_CONFERENCE",
    severity: "warning",
    column: columns.held,
    says: "a child protection plan was made and no initial conference has a date. Give the date of the conference.",
    breaks: (row) => row[columns.planMade] === "yes" && !row[columns.held],
  },
];

/** What must be so of the days of being in need. */
export const needRules = <C extends string>(columns: {
  readonly started: C;
  readonly ended: C;
  readonly reason: C;
}): readonly RowRule<C>[] => [
  notInFuture({
    code: "IN_NEED_IN_FUTURE",
    column: columns.started,
    says: "the child is in need from after the day the file was received. Correct the start date.",
  }),
  notInFuture({
    code: "IN_NEED_ENDED_IN_FUTURE",
    column: columns.ended,
    says: "the case was closed after the day the file was received. Correct the date of closure.",
  }),
  inOrder({
    code: "IN_NEED_ENDS_BEFORE_START",
    severity: "error",
    first: columns.started,
    then: columns.ended,
    says: "the case was closed before the child was in need. Correct the start date or the date of closure.",
  }),
  {
    code: "IN_NEED_ENDED_WITHOUT_REASON",
    severity: "warning",
    column: columns.reason,
    says: "the case was closed and no reason is given. Give the reason for closure.",
    breaks: (row) => Boolean(row[columns.ended]) && !row[columns.reason],
  },
  {
    code: "IN_NEED_REASON_WITHOUT_END",
    severity: "warning",
    column: columns.ended,
    says: "a reason for closure is given and no date. Give the date of closure, or leave the reason blank.",
    breaks: (row) => Boolean(row[columns.reason]) && !row[columns.ended],
  },
];

/** What must be so of the days of a child protection plan. */
export const planRules = <C extends string>(started: C, ended: C): readonly RowRule<C>[] => [
  notInFuture({
    code: "PROTECTION_PLAN_IN_FUTURE",
    column: started,
    says: "the plan starts after the day the file was received. Correct its start date.",
  }),
  notInFuture({
    code: "PROTECTION_PLAN_ENDED_IN_FUTURE",
    column: ended,
    says: "the plan ended after the day the file was received. Correct its end date.",
  }),
  inOrder({
    code: "PROTECTION_PLAN_ENDS_BEFORE_START",
    severity: "error",
    first: started,
    then: ended,
    says: "the plan ended before it started. Correct its start date or its end date.",
  }),
];

/** Broken where the child was last seen in the future. */
export const lastSeenInFuture = <C extends string>(column: C) =>
  notInFuture({
    code: "LAST_SEEN_IN_FUTURE",
    column,
    says: "the child was last seen after the day the file was received. Correct the date.",
  });
