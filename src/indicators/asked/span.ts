import type { IsoDate } from "../../lib/dates";
import { cte } from "../cte";
import type { Cte } from "../cte";
import { markOf } from "./mark";

/** A length of time. */
export interface Span {
  readonly number: number;
  readonly unit: "days" | "weeks" | "months" | "years";
}

/** A stretch of time: the one of a length that ends with the day, or from one date to another (null: without an end on that side; `to` null: the day). */
export type Stretch =
  { readonly last: Span } | { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** A day as SQL, so long before (or after) another. */
export const shiftedSql = (day: string, { number, unit }: Span, way: "-" | "+"): string =>
  unit === "days" || unit === "weeks"
    ? `(${day} ${way} ${number * (unit === "weeks" ? 7 : 1)})`
    : `(${day} ${way} interval '${number} ${unit}')::date`;

/** The first and the last day of a stretch, as SQL over the day `as_at`. 28 days that end with a day begin 27 before it. */
function endsOf(stretch: Stretch): [from: string, to: string] {
  if ("last" in stretch) return [shiftedSql("(as_at + 1)", stretch.last, "-"), "as_at"];
  const date = (on: IsoDate) => `DATE '${on}'`;
  return [date(stretch.from ?? "1900-01-01"), stretch.to === null ? "as_at" : date(stretch.to)];
}

/** The stretches for the days of a part: `days` has as_at with from_on and period_end, `periods` each stretch once. */
export interface Stretches {
  readonly days: Cte;
  readonly periods: Cte;
}

export function stretchesOf(base: Cte, stretch: Stretch): Stretches {
  const [from, to] = endsOf(stretch);
  const mark = markOf(from, to);
  const days = cte(
    `days_${mark}_of_${base.name}`,
    [base],
    `SELECT DISTINCT as_at, ${from} AS from_on, ${to} AS period_end\nFROM ${base.name}`,
  );
  const periods = cte(
    `stretches_${mark}_of_${base.name}`,
    [days],
    `SELECT DISTINCT from_on, period_end\nFROM ${days.name}`,
  );
  return { days, periods };
}
