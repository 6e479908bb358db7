import type { IsoDate } from "../../lib/dates";
import type { Reported } from "../../records/performance/reportedRows";
import { groupOfTarget } from "./targets";

/** How far a computed figure has been confirmed by publication. */
export const DATA_STATUSES = {
  PUBLISHED: "The same figure has been published as final.",
  PROVISIONAL: "The same figure has been published, and not as final.",
  UNVALIDATED: "Counted from the records, and not published.",
} as const;

export type DataStatus = keyof typeof DATA_STATUSES;

const ALL = (reported: Reported) => Object.keys(groupOfTarget(reported)).length === 0;

/** The figures of everybody that were printed for the period that ends on a day. */
export const printedFor = (reported: readonly Reported[], periodEnd: IsoDate): Reported[] =>
  reported.filter((one) => one.periodEnd === periodEnd && one.printed !== null && ALL(one));

/** The status of a computed value (null: none is shown) beside what was printed for its period. */
export function dataStatus(value: number | null, printed: readonly Reported[]): DataStatus {
  const same = printed.filter((one) => value !== null && one.value === value);
  if (same.length === 0) return "UNVALIDATED";
  const isFinal = ({ status }: Reported) => status === null || status === "final" || status === "revised";
  return same.some(isFinal) ? "PUBLISHED" : "PROVISIONAL";
}
