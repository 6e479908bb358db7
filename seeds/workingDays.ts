import type { Knex } from "knex";
import { bankHolidays, firstBankHolidayYear, lastBankHolidayYear } from "../src/lib/bankHolidays";
import { addDays } from "../src/lib/dates";

/**
 * Every day of the years whose bank holidays are known, with the number of working days up to and including it. Days
 * beyond are left out, so that a due date there is not guessed.
 */
export function workingDays(): { day: string; number: number }[] {
  const holidays = new Set<string>(bankHolidays);
  const days: { day: string; number: number }[] = [];
  let number = 0;
  for (
    let day = `${firstBankHolidayYear}-01-01`;
    day <= `${lastBankHolidayYear}-12-31`;
    day = addDays(day, 1)
  ) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) number++;
    days.push({ day, number });
  }
  return days;
}

/** Fills the calendar of working days; running it again changes nothing. */
export async function seed(knex: Knex): Promise<void> {
  const days = workingDays();
  await knex.raw(
    `INSERT INTO working_days (day, number)
     SELECT * FROM unnest(CAST(:days AS date[]), CAST(:numbers AS integer[])) AS given (day, number)
     ON CONFLICT (day) DO UPDATE SET number = excluded.number WHERE working_days.number <> excluded.number`,
    { days: days.map(({ day }) => day), numbers: days.map(({ number }) => number) } as never,
  );
}
