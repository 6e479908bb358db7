/** Whole calendar months from `from` up to `to` (`to` not included), as SQL: the 31st plus a month is the month's last day. */
export function monthsSql(from: string, to: string): string {
  const months = `12 * (${part("year", to)} - ${part("year", from)}) + ${part("month", to)} - ${part("month", from)}`;
  return `${months}\n    - (${from} + make_interval(months => ${months})\n      > ${to})::int`;
}

/** Age in whole calendar years on `on`, as SQL; someone born on 29 February has their birthday on 28 February in short years. */
export function ageSql(bornOn: string, on: string): string {
  const years = `${part("year", on)} - ${part("year", bornOn)}`;
  return `${years}\n    - (${bornOn} + make_interval(years => ${years}) > ${on})::int`;
}

const part = (name: "year" | "month", of: string) => `extract(${name} FROM ${of})::int`;

/** 1 September on or before `on`, as SQL: the first day of its academic year. */
export function academicYearSql(on: string): string {
  return `make_date(extract(year FROM ${on})::int - (extract(month FROM ${on}) < 9)::int, 9, 1)`;
}

/** The year in which the financial year (from 1 April) holding `on` began, as SQL. */
export function financialYearSql(on: string): string {
  return `(extract(year FROM ${on})::int - (extract(month FROM ${on}) < 4)::int)`;
}

/** The first of the 12 months that end with `on`, as SQL: 1 March 2024 for 28 February 2025. */
export function twelveMonthsSql(on: string): string {
  return `(${on} + 1 - interval '12 months')`;
}
