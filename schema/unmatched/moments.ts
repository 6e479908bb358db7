import { periodsBetween } from "../../src/indicators/period";
import { HubError } from "../../src/lib/hubError";
import type { UnmatchedSeriesArgs } from "./unmatched.args";

/** Most moments in a series: two years of months. */
export const MOST_MOMENTS = 24;

/**
 * The moments of a series: those named, or the last of each month from `from` to `to`. Throws HubError SERIES_DATES or
 * SERIES_TOO_LONG.
 */
export function momentsOf({ from, to, moments }: UnmatchedSeriesArgs): string[] {
  const asked = moments ? momentsAlone(moments, from, to) : monthEnds(from, to);
  if (asked.length <= MOST_MOMENTS) return asked;
  throw new HubError(
    "SERIES_TOO_LONG",
    `unmatchedSeries: ${asked.length} moments were asked for and at most ${MOST_MOMENTS} can be. Ask for a shorter stretch.`,
  );
}

function momentsAlone(moments: readonly string[], from?: string | null, to?: string | null): string[] {
  if (!from && !to && moments.length > 0) return [...moments];
  throw new HubError(
    "SERIES_DATES",
    "unmatchedSeries: moments and a stretch were given, or no moment. Give either moments, at least one, or from and to.",
  );
}

function monthEnds(from?: string | null, to?: string | null): string[] {
  if (!from || !to)
    throw new HubError(
      "SERIES_DATES",
      "unmatchedSeries: it is not said over which time. Give either moments or both from and to.",
    );
  const ends = periodsBetween("MONTH", from, to).map((period) => `${period.to}T23:59:59.999999Z`);
  if (ends.length > 0) return ends;
  throw new HubError(
    "SERIES_DATES",
    "unmatchedSeries: no month ends from `from` to `to`. Give an earlier from or a later to.",
  );
}
