/** Whole calendar months from `from` up to `to` (`to` not included), as SQL: the 31st plus a month is the month's last day. */
export function monthsSql(from: string, to: string): string {
  const months = `(12 * (extract(year FROM ${to}) - extract(year FROM ${from})) + extract(month FROM ${to}) - extract(month FROM ${from}))::int`;
  return `(${months} - (${from} + make_interval(months => ${months}) > ${to})::int)`;
}

/** Age in whole calendar years on `on`, as SQL; someone born on 29 February has their birthday on 28 February in short years. */
export function ageSql(bornOn: string, on: string): string {
  const years = `(extract(year FROM ${on}) - extract(year FROM ${bornOn}))::int`;
  return `(${years} - (${bornOn} + make_interval(years => ${years}) > ${on})::int)`;
}

/** 1 September on or before `on`, as SQL: the first day of its academic year. */
export function academicYearSql(on: string): string {
  return `make_date(extract(year FROM ${on})::int - (extract(month FROM ${on}) < 9)::int, 9, 1)`;
}

/** The year in which the financial year (from 1 April) holding `on` began, as SQL. */
export function financialYearSql(on: string): string {
  return `(extract(year FROM ${on})::int - (extract(month FROM ${on}) < 4)::int)`;
}
