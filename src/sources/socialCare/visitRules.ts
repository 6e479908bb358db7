import { notInFuture } from "../rules";
import type { RowRule } from "../source";

/** What the columns of a visit are called in one kind of visit's file. */
interface VisitColumns<C extends string> {
  readonly visited: C;
  readonly seen: C;
  readonly seenAlone: C;
}

/** What must hold of a visit, whichever its kind. */
export function visitRules<C extends string>({ visited, seen, seenAlone }: VisitColumns<C>): RowRule<C>[] {
  return [
    notInFuture({
      code: "VISIT_IN_FUTURE",
      column: visited,
      says: "the visit was made after the day the file was received. Correct the date of the visit.",
    }),
    {
      code: "SEEN_ALONE_NOT_SEEN",
      severity: "warning",
      column: seen,
      says: "the child was seen alone and not seen. Correct one of them.",
      breaks: (row) => row[seenAlone] === "t" && row[seen] === "f",
    },
    {
      code: "SEEN_WITHOUT_VISIT",
      severity: "warning",
      column: visited,
      says: "the child was seen on a visit that has no date. Give the date of the visit.",
      breaks: (row) => row[seen] === "t" && !row[visited],
    },
  ];
}
