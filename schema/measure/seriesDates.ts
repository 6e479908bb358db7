import { periodsBetween } from "../../src/indicators/period";
import type { PeriodKind } from "../../src/indicators/period";
import type { IsoDate } from "../../src/lib/dates";
import { HubError } from "../../src/lib/hubError";
import type { SeriesArgs } from "./measure.args";

/** Most dates in a series: ten years of months. */
export const MOST_DATES = 120;

interface Stretch extends Pick<SeriesArgs, "from" | "to" | "dates"> {
  /** Of what kind each of its periods is. */
  readonly kind: PeriodKind;
}

/**
 * The dates of a series: those named, or the ends of the periods from `from` to `to`, both included.
 * Throws HubError SERIES_DATES or SERIES_TOO_LONG.
 */
export function seriesDates({ from, to, dates, kind }: Stretch): IsoDate[] {
  const asked = dates ? datesAlone(dates, from, to) : endsBetween(kind, from, to);
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

function endsBetween(kind: PeriodKind, from?: string | null, to?: string | null): IsoDate[] {
  if (!from || !to) throw new HubError("SERIES_DATES", "series: give either dates or both from and to.");
  const ends = periodsBetween(kind, from, to).map((period) => period.to);
  if (ends.length > 0) return ends;
  throw new HubError(
    "SERIES_DATES",
    `series: no ${WORDS[kind] ?? "month"} ends from \`from\` to \`to\`. Give an earlier from or a later to.`,
  );
}

/** What ends, in words; otherwise months do. */
const WORDS: Partial<Record<PeriodKind, string>> = {
  QUARTER: "quarter",
  FINANCIAL_YEAR: "financial year",
  CALENDAR_YEAR: "calendar year",
  ACADEMIC_YEAR: "academic year",
  TERM: "term",
  THREE_YEARS: "financial year",
};
