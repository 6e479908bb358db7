import { addWorkingDays, firstBankHolidayYear, isWorkingDay, lastBankHolidayYear } from "../lib/bankHolidays";
import { addDays, addMonths } from "../lib/dates";
import type { IsoDate } from "../lib/dates";

/**
 * One step of a clock. A month after the 31st is the last day of the month; a negative number of days or months goes
 * back. Working days are only ever counted forward.
 */
export type Step = { readonly days: number } | { readonly workingDays: number } | { readonly months: number };

/** How long somebody has, its steps taken one after the other: ten working days; twenty working days and three months. */
export type Clock = readonly Step[];

/** No day is set: it is expected when what asks for it happens. */
export const AT_ONCE: Clock = [];

/** The day a clock runs out that starts on `from`; null: it counts working days of years whose bank holidays are not known. */
export function dueOn(clock: Clock, from: IsoDate): IsoDate | null {
  return clock.reduce<IsoDate | null>((on, step) => on && after(on, step), from);
}

function after(on: IsoDate, step: Step): IsoDate | null {
  if ("months" in step) return addMonths(on, step.months);
  if ("days" in step) return addDays(on, step.days);
  if (Number(on.slice(0, 4)) < firstBankHolidayYear) return null;
  const last = `${lastBankHolidayYear}-12-31`;
  const left = workingDaysUntil(on, last, step.workingDays);
  return left < step.workingDays ? null : addWorkingDays(on, step.workingDays);
}

/** Working days after `on` and up to `last`; no more than `enough` are counted. */
function workingDaysUntil(on: IsoDate, last: IsoDate, enough: number): number {
  let found = 0;
  for (let day = addDays(on, 1); day <= last && found < enough; day = addDays(day, 1))
    found += isWorkingDay(day) ? 1 : 0;
  return found;
}

/** The months that no clock of working days lasts: beyond them it has run out, whatever the bank holidays were. */
export const LONGEST_MONTHS = 6;

/** The last day on which a clock has not run out; where its working days are not known, six months, which none lasts. */
export const lastDay = (clock: Clock, from: IsoDate): IsoDate =>
  dueOn(clock, from) ?? addMonths(from, LONGEST_MONTHS);

/** A clock in words: "20 working days and 3 months". */
export function inWords(clock: Clock): string {
  const counted = (n: number, one: string) => `${n} ${one}${Math.abs(n) === 1 ? "" : "s"}`;
  const words = clock.map((step) => {
    if ("months" in step) return counted(step.months, "month");
    return "days" in step ? counted(step.days, "day") : counted(step.workingDays, "working day");
  });
  return words.length === 0 ? "at once" : words.join(" and ");
}
