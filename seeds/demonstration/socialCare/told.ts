import type { IsoDate } from "../../../src/lib/dates";

/** A cell that changes with time: from each day on, the value that stands there. */
interface Changing {
  readonly changes: readonly (readonly [on: IsoDate, is: string | null])[];
}

/** A cell of a row: the same for good, or changing. */
export type Told = string | null | Changing;

/** What a case system holds of one thing from a day on; cells fill up as time goes by. */
export interface Entry {
  readonly from: IsoDate;
  readonly cells: readonly Told[];
}

/** A value that is known from a day on; null as the day: never. */
export const since = (on: IsoDate | null, is: string | null): Told =>
  on === null ? null : { changes: [[on, is]] };

/** A day that is known once it has come. */
export const day = (on: IsoDate | null): Told => since(on, on);

/** The last of several days that has come by then; the days in order. */
export const latest = (days: readonly IsoDate[]): Told => ({ changes: days.map((on) => [on, on] as const) });

export const yes = (is: boolean): string => (is ? "Y" : "N");

/** The days on which an entry is new or changes. */
export const changesOf = ({ from, cells }: Entry): IsoDate[] => [
  from,
  ...cells.flatMap((cell) =>
    cell === null || typeof cell === "string" ? [] : cell.changes.map(([on]) => on),
  ),
];

/** The cells as they stand at the end of `on`. */
export const cellsAt = ({ cells }: Entry, on: IsoDate): (string | null)[] =>
  cells.map((cell) =>
    cell === null || typeof cell === "string"
      ? cell
      : (cell.changes.findLast(([from]) => from <= on)?.[1] ?? null),
  );
