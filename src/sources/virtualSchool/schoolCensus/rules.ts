import { inOrder, notInFuture } from "../../rules";
import type { RowRule } from "../../source";

type Columns =
  "dob" | "entrydate" | "termlysessionspossible" | "termlysessionsauthorised" | "termlysessionsunauthorised";

/** What must be so of a pupil, on roll or not. */
export const pupilRules: readonly RowRule<Columns>[] = [
  notInFuture({
    code: "BORN_IN_FUTURE",
    column: "dob",
    says: "the date of birth is after the day the file was received. Correct DOB.",
  }),
  inOrder({
    code: "ENTERED_BEFORE_BIRTH",
    severity: "warning",
    first: "dob",
    then: "entrydate",
    says: "the pupil came to the school before being born. Correct entrydate or dob.",
  }),
  {
    code: "MORE_ABSENT_THAN_POSSIBLE",
    severity: "error",
    column: "termlysessionspossible",
    says: "more sessions were missed than were possible. Correct the three counts of sessions.",
    breaks: (row) =>
      Boolean(row.termlysessionspossible) &&
      Number(row.termlysessionsauthorised ?? 0) + Number(row.termlysessionsunauthorised ?? 0) >
        Number(row.termlysessionspossible),
  },
];

/** An exclusion can not begin after it is reported. */
export const exclusionInFuture: RowRule<"startdate"> = notInFuture({
  code: "EXCLUSION_IN_FUTURE",
  column: "startdate",
  says: "the exclusion begins after the day the file was received. Correct its first day.",
});
