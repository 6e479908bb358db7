import { holdsNoSuchDay, printedDates } from "../../src/lib/printedDates";

/** The dates of a text in one line: as printed, the day, and "month" where it stands for its last day. */
const inShort = (text: string): string =>
  printedDates(text)
    .map(({ printed, on, precision }) =>
      [printed, on ?? "no day", ...(precision === "month" ? ["month"] : [])].join(" = "),
    )
    .join("; ");

describe("two digits after a month", () => {
  test.each`
    text                          | reads
    ${"Feb 18"}                   | ${"Feb 18 = 2018-02-28 = month"}
    ${"Feb18"}                    | ${"Feb18 = 2018-02-28 = month"}
    ${"March 18"}                 | ${"March 18 = 2018-03-31 = month"}
    ${"31 March 18"}              | ${"31 March 18 = 2018-03-31"}
    ${"31st March '18"}           | ${"31st March '18 = 2018-03-31"}
    ${"July '18"}                 | ${"July '18 = 2018-07-31 = month"}
    ${"July \u201918"}            | ${"July \u201918 = 2018-07-31 = month"}
    ${"Sept. 18"}                 | ${"Sept. 18 = 2018-09-30 = month"}
    ${"Feb-18"}                   | ${"Feb-18 = 2018-02-28 = month"}
    ${"Mar/18"}                   | ${"Mar/18 = 2018-03-31 = month"}
    ${"31-Mar-18"}                | ${"31-Mar-18 = 2018-03-31"}
    ${"31/Mar/2018"}              | ${"31/Mar/2018 = 2018-03-31"}
    ${"18 March 18"}              | ${"18 March 18 = 2018-03-18"}
    ${"Feb 18 March 18"}          | ${"Feb 18 = 2018-02-28 = month; March 18 = 2018-03-31 = month"}
    ${"Feb 18 March 2018"}        | ${"Feb 18 = 2018-02-28 = month; March 2018 = 2018-03-31 = month"}
    ${"July '18 Sept '18"}        | ${"July '18 = 2018-07-31 = month; Sept '18 = 2018-09-30 = month"}
    ${"Jan 17/March 18"}          | ${"Jan 17 = 2017-01-31 = month; March 18 = 2018-03-31 = month"}
    ${"Dec 17-Feb 18"}            | ${"Dec 17 = 2017-12-31 = month; Feb 18 = 2018-02-28 = month"}
    ${"12 Jan 18 31 March 18"}    | ${"12 Jan 18 = 2018-01-12; 31 March 18 = 2018-03-31"}
    ${"1 Feb 18 Mar 18"}          | ${"1 Feb 18 = 2018-02-01; Mar 18 = 2018-03-31 = month"}
    ${"30 April 18 May 18"}       | ${"30 April 18 = 2018-04-30; May 18 = 2018-05-31 = month"}
    ${"by march 18"}              | ${"march 18 = 2018-03-31 = month"}
    ${"by may 18"}                | ${"may 18 = 2018-05-31 = month"}
    ${"may 18"}                   | ${"may 18 = 2018-05-31 = month"}
    ${"they may 18 months later"} | ${""}
    ${"the board may '18 decide"} | ${"may '18 = 2018-05-31 = month"}
    ${"March 18th"}               | ${""}
    ${"March 18th 2018"}          | ${"March 18th 2018 = 2018-03-18"}
    ${"March 18, 2018"}           | ${"March 18, 2018 = 2018-03-18"}
    ${"April 06 2018"}            | ${"April 06 2018 = 2018-04-06"}
    ${"31st May and 1 June 18"}   | ${"1 June 18 = 2018-06-01"}
    ${"in May 2 March 18"}        | ${"2 March 18 = 2018-03-02"}
    ${"March 180"}                | ${""}
    ${"Marching 18"}              | ${""}
    ${"18 Marches 18"}            | ${""}
  `("$text: $reads", ({ text, reads }: Record<string, string>) => {
    expect(inShort(text!)).toBe(reads);
  });
});

test.each([
  ["31.02.2018", true],
  ["20.02.017", true],
  ["31 April 18", true],
  ["April 31, 2018", true],
  ["Feb 0218", true],
  ["May 2500", true],
  ["28.02.2018", false],
  ["March 2018", false],
  ["Feb 18 March 18", false],
])("whether %s holds no such day: %s", (text, holds) => {
  expect(holdsNoSuchDay(text)).toBe(holds);
});
