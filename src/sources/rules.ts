import type { RowRule } from "./source";

/** A rule about the order of two dates of the row. */
interface Order<C extends string> {
  readonly code: string;
  readonly severity: RowRule["severity"];
  readonly first: C;
  readonly then: C;
  readonly says: string;
}

/** A rule about one date of the row. */
interface OneDate<C extends string> {
  readonly code: string;
  readonly column: C;
  readonly says: string;
}

/** Broken where `then` is before `first`; the same day is right. Reported at `then`. */
export function inOrder<C extends string>(order: Order<C>): RowRule<NoInfer<C>> {
  const { code, severity, first, then, says } = order;
  const breaks: RowRule<C>["breaks"] = (row) => isBefore(row[then], row[first]);
  return { code, severity, column: then, says, breaks };
}

/** Broken where `column` is after the day of receipt. */
export function notInFuture<C extends string>(rule: OneDate<C>): RowRule<NoInfer<C>> {
  return { ...rule, severity: "error", breaks: (row, { today }) => isBefore(today, row[rule.column]) };
}

/** Broken where the date of birth is after the day of receipt (DfE rule 301 allows the whole collection year). */
export const bornInFuture: RowRule<"DOB"> = notInFuture({
  code: "BORN_IN_FUTURE",
  column: "DOB",
  says: "the date of birth is after the day the file was received. Correct DOB.",
});

/** Broken where `column` is after 31 March of the collection year: reported, and the row is kept. */
export function notAfterYear<C extends string>(rule: OneDate<C>): RowRule<NoInfer<C>> {
  return { ...rule, severity: "warning", breaks: (row, { yearEnd }) => isBefore(yearEnd, row[rule.column]) };
}

/** Whether both dates are there and `a` is before `b`. A column the file lacks counts as blank. */
function isBefore(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && a < b;
}
