import { AT_ONCE, dueOn, inWords, lastDay } from "../../src/duties/clock";
import type { Clock } from "../../src/duties/clock";

/** A clock as the tables below write it: "10wd 3m -1d". */
const clockOf = (text: string): Clock =>
  text === "at once"
    ? AT_ONCE
    : text.split(" ").map((step) => {
        const [, number, unit] = /^(-?\d+)(wd|d|m)$/.exec(step)!;
        if (unit === "wd") return { workingDays: Number(number) };
        return unit === "m" ? { months: Number(number) } : { days: Number(number) };
      });

describe("working days leave out weekends and bank holidays, and the day itself", () => {
  test.each`
    from            | clock     | due             | because
    ${"2018-03-19"} | ${"1wd"}  | ${"2018-03-20"} | ${"a Monday"}
    ${"2018-03-23"} | ${"1wd"}  | ${"2018-03-26"} | ${"a Friday: the next is Monday"}
    ${"2018-03-24"} | ${"1wd"}  | ${"2018-03-26"} | ${"a Saturday"}
    ${"2018-03-25"} | ${"5wd"}  | ${"2018-04-03"} | ${"Good Friday and Easter Monday lie between"}
    ${"2018-03-29"} | ${"1wd"}  | ${"2018-04-03"} | ${"the Thursday before Easter"}
    ${"2018-03-30"} | ${"1wd"}  | ${"2018-04-03"} | ${"Good Friday itself"}
    ${"2018-03-16"} | ${"10wd"} | ${"2018-04-03"} | ${"the tenth would be Good Friday"}
    ${"2018-03-15"} | ${"10wd"} | ${"2018-03-29"} | ${"the tenth is the day before Good Friday"}
    ${"2024-03-18"} | ${"10wd"} | ${"2024-04-03"} | ${"Easter of another year"}
    ${"2023-12-22"} | ${"1wd"}  | ${"2023-12-27"} | ${"a Friday before Christmas"}
    ${"2023-12-22"} | ${"5wd"}  | ${"2024-01-03"} | ${"Christmas, Boxing Day, New Year's Day"}
    ${"2021-12-24"} | ${"1wd"}  | ${"2021-12-29"} | ${"Christmas on a Saturday: two substitute days"}
    ${"2022-09-16"} | ${"1wd"}  | ${"2022-09-20"} | ${"the state funeral"}
    ${"2023-05-05"} | ${"1wd"}  | ${"2023-05-09"} | ${"the coronation"}
    ${"2018-05-04"} | ${"20wd"} | ${"2018-06-05"} | ${"both bank holidays of May"}
    ${"2018-03-01"} | ${"45wd"} | ${"2018-05-08"} | ${"Easter and the first of May"}
    ${"2018-04-03"} | ${"0wd"}  | ${"2018-04-03"} | ${"none to count"}
    ${"2018-04-01"} | ${"0wd"}  | ${"2018-04-01"} | ${"none to count, from a Sunday"}
  `("$clock from $from is $due: $because", ({ from, clock, due }: Record<string, string>) => {
    expect(dueOn(clockOf(clock!), from!)).toBe(due);
  });
});

describe("a month after a day that the month lacks is its last day", () => {
  test.each`
    from            | clock        | due
    ${"2018-01-31"} | ${"1m"}      | ${"2018-02-28"}
    ${"2024-01-31"} | ${"1m"}      | ${"2024-02-29"}
    ${"2018-08-31"} | ${"3m"}      | ${"2018-11-30"}
    ${"2018-08-31"} | ${"6m"}      | ${"2019-02-28"}
    ${"2023-08-31"} | ${"6m"}      | ${"2024-02-29"}
    ${"2023-08-30"} | ${"6m"}      | ${"2024-02-29"}
    ${"2024-02-29"} | ${"12m"}     | ${"2025-02-28"}
    ${"2024-02-29"} | ${"48m"}     | ${"2028-02-29"}
    ${"2024-02-29"} | ${"6m"}      | ${"2024-08-29"}
    ${"2018-10-15"} | ${"3m"}      | ${"2019-01-15"}
    ${"2018-12-31"} | ${"0m"}      | ${"2018-12-31"}
    ${"2018-08-31"} | ${"6m -1d"}  | ${"2019-02-27"}
    ${"2018-03-01"} | ${"6m -1d"}  | ${"2018-08-31"}
    ${"2023-03-01"} | ${"12m -1d"} | ${"2024-02-29"}
    ${"2024-02-29"} | ${"12m -1d"} | ${"2025-02-27"}
  `("$clock from $from is $due", ({ from, clock, due }: Record<string, string>) => {
    expect(dueOn(clockOf(clock!), from!)).toBe(due);
  });
});

describe("steps are taken one after the other, and a negative one goes back", () => {
  test.each`
    from            | clock        | due
    ${"2018-03-31"} | ${"at once"} | ${"2018-03-31"}
    ${"2018-03-01"} | ${"140d"}    | ${"2018-07-19"}
    ${"2018-12-25"} | ${"7d"}      | ${"2019-01-01"}
    ${"2018-03-31"} | ${"-28d"}    | ${"2018-03-03"}
    ${"2024-03-28"} | ${"-28d"}    | ${"2024-02-29"}
    ${"2024-02-29"} | ${"-12m"}    | ${"2023-02-28"}
    ${"2024-03-31"} | ${"-1m"}     | ${"2024-02-29"}
    ${"2018-01-15"} | ${"-24m"}    | ${"2016-01-15"}
    ${"2018-03-01"} | ${"20wd 3m"} | ${"2018-06-29"}
    ${"2018-03-01"} | ${"3m 20wd"} | ${"2018-06-29"}
    ${"2023-10-31"} | ${"20wd 3m"} | ${"2024-02-28"}
    ${"2023-11-01"} | ${"20wd 3m"} | ${"2024-02-29"}
    ${"2018-03-30"} | ${"1m 1m"}   | ${"2018-05-30"}
    ${"2018-01-31"} | ${"1m 1m"}   | ${"2018-03-28"}
    ${"2018-01-31"} | ${"2m"}      | ${"2018-03-31"}
  `("$clock from $from is $due", ({ from, clock, due }: Record<string, string>) => {
    expect(dueOn(clockOf(clock!), from!)).toBe(due);
  });
});

describe("beyond the bank holidays known a clock of working days has no day, and its last is six months on", () => {
  test.each`
    from            | clock        | due             | last
    ${"2012-01-01"} | ${"1wd"}     | ${"2012-01-03"} | ${"2012-01-03"}
    ${"2011-12-31"} | ${"1wd"}     | ${null}         | ${"2012-06-30"}
    ${"2011-12-31"} | ${"20wd 3m"} | ${null}         | ${"2012-06-30"}
    ${"2011-08-31"} | ${"10wd"}    | ${null}         | ${"2012-02-29"}
    ${"2011-12-31"} | ${"6m"}      | ${"2012-06-30"} | ${"2012-06-30"}
    ${"2011-12-31"} | ${"28d"}     | ${"2012-01-28"} | ${"2012-01-28"}
    ${"2027-12-30"} | ${"1wd"}     | ${"2027-12-31"} | ${"2027-12-31"}
    ${"2027-12-31"} | ${"1wd"}     | ${null}         | ${"2028-06-30"}
    ${"2027-12-24"} | ${"4wd"}     | ${null}         | ${"2028-06-24"}
    ${"2027-12-24"} | ${"3wd"}     | ${"2027-12-31"} | ${"2027-12-31"}
    ${"2027-12-01"} | ${"20wd 3m"} | ${"2028-03-31"} | ${"2028-03-31"}
    ${"2027-12-02"} | ${"20wd 3m"} | ${null}         | ${"2028-06-02"}
    ${"2030-05-31"} | ${"45wd"}    | ${null}         | ${"2030-11-30"}
    ${"2030-05-31"} | ${"12m"}     | ${"2031-05-31"} | ${"2031-05-31"}
  `(
    "$clock from $from is $due, its last day $last",
    ({ from, clock, due, last }: Record<"from" | "clock" | "last", string> & { due: string | null }) => {
      expect(dueOn(clockOf(clock), from)).toBe(due);
      expect(lastDay(clockOf(clock), from)).toBe(last);
    },
  );
});

test.each`
  clock        | words
  ${"at once"} | ${"at once"}
  ${"1wd"}     | ${"1 working day"}
  ${"10wd"}    | ${"10 working days"}
  ${"1m"}      | ${"1 month"}
  ${"140d"}    | ${"140 days"}
  ${"-28d"}    | ${"-28 days"}
  ${"-1d"}     | ${"-1 day"}
  ${"20wd 3m"} | ${"20 working days and 3 months"}
  ${"12m -1d"} | ${"12 months and -1 day"}
`("$clock is in words: $words", ({ clock, words }: Record<string, string>) => {
  expect(inWords(clockOf(clock!))).toBe(words);
});
