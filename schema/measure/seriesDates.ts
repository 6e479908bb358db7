import { monthEnds } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { HubError } from "../../src/lib/hubError";
import type { SeriesArgs } from "./measure.args";

/** Most dates in a series: ten years of months. */
export const MOST_DATES = 120;

/**
 * The dates of a series: those named, or the month ends from `from` to `to`, both included.
 * Throws HubError SERIES_DATES or SERIES_TOO_LONG.
 */
export function seriesDates({ from, to, dates }: Pick<SeriesArgs, "from" | "to" | "dates">): IsoDate[] {
  const asked = dates ? datesAlone(dates, from, to) : monthEndsBetween(from, to);
  if (asked.length <= MOST_DATES) return asked;
  throw new HubError(
    "SERIES_TOO_LONG",
    `series: ${asked.length} dates were asked for and at most ${MOST_DATES} can be. Ask for a shorter stretch.`,
  );
}

function datesAlone(dates: readonly IsoDate[], from?: string | null, to?: string | null): IsoDate[] {
  if (!from && !to && dates.length > 0) return [...dates];
  throw new HubError("SERIES_DATES", "series: give either dates, at least one, or from and to.");
}

function monthEndsBetween(from?: string | null, to?: string | null): IsoDate[] {
  if (!from || !to) throw new HubError("SERIES_DATES", "series: give either dates or both from and to.");
  const ends = monthEnds(from, to).filter((day) => day >= from && day <= to);
  if (ends.length > 0) return ends;
  throw new HubError(
    "SERIES_DATES",
    "series: no month ends from `from` to `to`. Give an earlier from or a later to.",
  );
}
