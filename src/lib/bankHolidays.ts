import { addDays } from "./dates";
import type { IsoDate } from "./dates";
import { HubError } from "./hubError";

/**
 * Month and day of the bank holidays of each year.
 *
 * From 2022 as published on GOV.UK; before that worked out from the Banking and Financial Dealings Act 1971 and the
 * royal proclamations: 2012 (spring holiday on 4 June, Diamond Jubilee on 5 June), 2020 (early May holiday on 8 May).
 */
const DAYS: readonly (readonly [year: number, days: string])[] = [
  [2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"],
  [2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
  [2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
  [2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
  [2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"],
  [2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
  [2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"],
  [2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"],
  [2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
  [2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"],
  [2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"],
  [2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
  [2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
  [2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
  [2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
  [2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
];

/** Bank holidays in England and Wales as ISO dates, earliest first. */
export const bankHolidays: readonly IsoDate[] = DAYS.flatMap(([year, days]) =>
  days.split(" ").map((day) => `${year}-${day}`),
);

/** First and last year the list covers. Beyond them working days cannot be counted and must not be guessed. */
export const firstBankHolidayYear = 2012;
export const lastBankHolidayYear = 2027;

const holidays: ReadonlySet<IsoDate> = new Set(bankHolidays);

/** Whether `date` is neither on a weekend nor a bank holiday. Refuses dates of years whose bank holidays are not known. */
export function isWorkingDay(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  if (year < firstBankHolidayYear || year > lastBankHolidayYear)
    throw new HubError(
      "BANK_HOLIDAYS_UNKNOWN",
      `The bank holidays of England are known from ${firstBankHolidayYear} to ${lastBankHolidayYear}, and working days are not guessed beyond. Ask for dates within those years.`,
    );
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/** The day that is `days` working days after `date`, itself not counted; refuses as `isWorkingDay` does. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}
