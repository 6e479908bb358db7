import { notInFuture } from "../rules";
import type { RowRule } from "../source";

/** What the columns of a conference are called in the file of initial or of review conferences. */
interface ConferenceColumns<C extends string> {
  readonly held: C;
  readonly planDecided: C;
}

/** What must hold of a child protection conference, initial or review. */
export function conferenceRules<C extends string>(columns: ConferenceColumns<C>): RowRule<C>[] {
  const { held, planDecided } = columns;
  return [
    notInFuture({
      code: "CONFERENCE_IN_FUTURE",
      column: held,
      says: "the conference was held after the day the file was received. Correct the date of the conference.",
    }),
    {
      code: "DECIDED_WITHOUT_CONFERENCE",
      severity: "warning",
      column: held,
      says: "a plan was decided on at a conference that has no date. Give the date of the conference.",
      breaks: (row) => row[planDecided] === "t" && !row[held],
    },
  ];
}
