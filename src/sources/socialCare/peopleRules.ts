import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Told = "pers_person_id" | "pers_dob" | "pers_expected_dob" | "pers_death_date";

/** What must be so of the days of birth and death of a person; an expected birth may be ahead. */
export const peopleRules: readonly RowRule<Told>[] = [
  notInFuture({
    code: "PERSON_BORN_IN_FUTURE",
    column: "pers_dob",
    says: "the date of birth is after the day the file was received. Correct pers_dob, or give it as pers_expected_dob.",
  }),
  {
    code: "NEITHER_BORN_NOR_EXPECTED",
    severity: "warning",
    column: "pers_dob",
    says: "there is neither a date of birth nor an expected one, so the age is not known. Give one of them.",
    // A row about nobody is set aside for that.
    breaks: ({ pers_person_id, pers_dob, pers_expected_dob }) =>
      Boolean(pers_person_id) && !pers_dob && !pers_expected_dob,
  },
  notInFuture({
    code: "DIED_IN_FUTURE",
    column: "pers_death_date",
    says: "the date of death is after the day the file was received. Correct pers_death_date.",
  }),
  inOrder({
    code: "DIED_BEFORE_BIRTH",
    severity: "error",
    first: "pers_dob",
    then: "pers_death_date",
    says: "the date of death is before the date of birth. Correct pers_death_date or pers_dob.",
  }),
];
