import { breakdownFacts } from "../../schema/fact/factCodes";
import { seriesDates } from "../../schema/measure/seriesDates";
import { isMoment } from "../../schema/scalars/dateTime";
import { indicators } from "../indicators";
import type { Fact } from "../indicators/fact";
import type { Indicator } from "../indicators/indicator";
import { PERIOD_KINDS } from "../indicators/period";
import type { PeriodKind } from "../indicators/period";
import { isIsoDate } from "../lib/dates";
import type { IsoDate } from "../lib/dates";
import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";

/** What may follow `hub measure`. */
export interface MeasureOptions {
  readonly authority?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly over?: string;
  readonly knownAt?: string;
  readonly exact?: boolean;
  readonly json?: boolean;
}

/** The indicator of that code, in any case. Throws HubError INDICATOR_UNKNOWN. */
export function readIndicator(code: string): Indicator {
  return find("INDICATOR", "indicator", code, indicators);
}

/** The breakdowns between the commas. Throws HubError BREAKDOWN_UNKNOWN. */
export function readBreakdowns({ by = "" }: MeasureOptions): Fact[] {
  const codes = by.split(",").map((code) => code.trim());
  return codes.flatMap((code) => (code === "" ? [] : [find("BREAKDOWN", "breakdown", code, breakdownFacts)]));
}

/** More codes than this are a list to look at and not a sentence. */
const MOST_NAMED = 15;

function find<T extends { readonly code: string }>(
  word: string,
  what: string,
  code: string,
  among: readonly T[],
): T {
  const found = among.find((one) => one.code === code.toLowerCase());
  if (found) return found;
  const codes = among.map((one) => one.code);
  const [like] = nearest(code, codes, 1);
  const all = codes.length > MOST_NAMED ? "See them with hub measure." : `Use one of ${codes.join(", ")}.`;
  const advice = like ? `Did you mean ${like}?` : all;
  throw new HubError(`${word}_UNKNOWN`, `There is no ${what} with that code. ${advice}`);
}

/** The kind of period, in any case. Throws HubError PERIOD_UNKNOWN. */
export function readPeriod({ over }: MeasureOptions): PeriodKind | undefined {
  if (over === undefined) return undefined;
  const kinds = Object.keys(PERIOD_KINDS).map((code) => ({ code: code.toLowerCase() }));
  return find("PERIOD", "period", over, kinds).code.toUpperCase() as PeriodKind;
}

/** The date, or the ends of the periods, that are asked for. Throws HubError DATE_INVALID, SERIES_DATES or SERIES_TOO_LONG. */
export function readDates({ at, from, to }: MeasureOptions, today: IsoDate, kind: PeriodKind): IsoDate[] {
  checkDate("--at", at);
  checkDate("--from", from);
  checkDate("--to", to);
  if (from === undefined && to === undefined) return [at ?? today];
  if (at === undefined) return seriesDates({ from, to: from === undefined ? to : (to ?? today), kind });
  throw new HubError(
    "SERIES_DATES",
    "--at: a series has no single date. Give either --at or --from and --to.",
  );
}

function checkDate(option: string, date: string | undefined): void {
  if (date === undefined || (isIsoDate(date) && /^(19|20|21)/.test(date))) return;
  throw new HubError(
    "DATE_INVALID",
    `${option}: that is not a date that exists. Write one from 1900 to 2199 as YYYY-MM-DD.`,
  );
}

/** The moment as which to know; a day is known once it is over. Null: now. Throws HubError DATE_INVALID. */
export function readMoment({ knownAt }: MeasureOptions): string | null {
  if (knownAt === undefined) return null;
  const moment = /^\d{4}-\d\d-\d\d$/.test(knownAt) ? `${knownAt}T23:59:59.999999Z` : knownAt;
  if (isMoment(moment) && isIsoDate(moment.slice(0, 10))) return moment;
  throw new HubError(
    "DATE_INVALID",
    "--known-at: that is not a day or a moment. Write it as 2026-01-31, or as 2026-01-31T09:00Z.",
  );
}
