import { dueDays, readDeadline } from "../../src/plans/deadline";

/** A deadline in one line: kind, day, and what else it tells. */
function inShort(printed: string): string {
  const deadline = readDeadline(printed);
  if (!deadline) return "none";
  const { kind, on, from, recurs, history, parts, damaged } = deadline;
  return [
    kind,
    on ?? "-",
    ...(from ? [`from ${from}`] : []),
    ...(recurs ? [recurs] : []),
    ...history.map((day) => `was ${day}`),
    ...parts.map(({ label, deadline: part }) => `${label}: ${part.on ?? part.kind}`),
    ...damaged.map((text) => `no day: ${text}`),
  ].join(", ");
}

test.each`
  printed                                                                                       | reads
  ${""}                                                                                         | ${"none"}
  ${"  "}                                                                                       | ${"none"}
  ${"07.08.2017"}                                                                               | ${"date, 2017-08-07"}
  ${"01/05/18"}                                                                                 | ${"date, 2018-05-01"}
  ${"31/3/18"}                                                                                  | ${"date, 2018-03-31"}
  ${"6/10/17"}                                                                                  | ${"date, 2017-10-06"}
  ${"31 March 18"}                                                                              | ${"date, 2018-03-31"}
  ${"1st June 2018"}                                                                            | ${"date, 2018-06-01"}
  ${"2018-06-01"}                                                                               | ${"date, 2018-06-01"}
  ${"July 2018"}                                                                                | ${"month, 2018-07-31"}
  ${"31-Mar-18"}                                                                                | ${"date, 2018-03-31"}
  ${"March 18"}                                                                                 | ${"month, 2018-03-31"}
  ${"Feb 18 March 18"}                                                                          | ${"slipped, 2018-03-31, was 2018-02-28"}
  ${"July '18 Sept '18"}                                                                        | ${"slipped, 2018-09-30, was 2018-07-31"}
  ${"March 31st, 2018"}                                                                         | ${"date, 2018-03-31"}
  ${"May '18"}                                                                                  | ${"month, 2018-05-31"}
  ${"01.02.2018 01.06.2018"}                                                                    | ${"slipped, 2018-06-01, was 2018-02-01"}
  ${"01.03.2018 01.00.1010"}                                                                    | ${"date, 2018-03-01, no day: 01.00.1010"}
  ${"20.02.017"}                                                                                | ${"unclear, -, no day: 20.02.017"}
  ${"Monthly throughout academic year"}                                                         | ${"recurrence, -, monthly"}
  ${"Termly until end of the year"}                                                             | ${"recurrence, -, termly"}
  ${"Throughout academic year \u2013 August 2018"}                                              | ${"period, 2018-08-31"}
  ${"Throughout year \u2013 August 2018"}                                                       | ${"period, 2018-08-31"}
  ${"Developed during the 2018/2019 year"}                                                      | ${"period, 2019-03-31, from 2018-04-01"}
  ${"Incremental during 2018/19 -see KPIs for targets"}                                         | ${"period, 2019-03-31, from 2018-04-01"}
  ${"academic year 2018/19"}                                                                    | ${"period, 2019-08-31, from 2018-09-01"}
  ${"Advice regarding implementation date awaited."}                                            | ${"dependency, -"}
  ${"Achieved"}                                                                                 | ${"state, -"}
  ${"Complete"}                                                                                 | ${"state, -"}
  ${"Not before 21st May 2018 Cabinet Member"}                                                  | ${"period, -, from 2018-05-21"}
  ${"not before May 2018"}                                                                      | ${"period, -, from 2018-05-01"}
  ${"2 May 2018 Cabinet"}                                                                       | ${"date, 2018-05-02"}
  ${"to be decided"}                                                                            | ${"unclear, -"}
  ${"a) 31st May 2018 b) 1st June 2018 c) 1st June 2018"}                                       | ${"parts, 2018-06-01, a: 2018-05-31, b: 2018-06-01, c: 2018-06-01"}
  ${"a) 30th April 2018 b)30th April 2018 c)presented to LSCB in July 2018 d) 30th April 2018"} | ${"parts, 2018-07-31, a: 2018-04-30, b: 2018-04-30, c: 2018-07-31, d: 2018-04-30"}
  ${"1) 10 March 2018 2) 30 September 2018"}                                                    | ${"parts, 2018-09-30, 1: 2018-03-10, 2: 2018-09-30"}
  ${"Local Offer - 30th September 2018 Survey completed - end March 2019"}                      | ${"parts, 2019-03-31, Local Offer: 2018-09-30, Survey completed: 2019-03-31"}
  ${"(a) 1 May 2019 (b) 1 July 2019"}                                                           | ${"parts, 2019-07-01, a: 2019-05-01, b: 2019-07-01"}
  ${"a. 1 May 2019 b. 1 July 2019"}                                                             | ${"parts, 2019-07-01, a: 2019-05-01, b: 2019-07-01"}
  ${"1 April 2019 - 30 June 2019"}                                                              | ${"period, 2019-06-30, from 2019-04-01"}
  ${"1 April 2019 \u2013 30 June 2019"}                                                         | ${"period, 2019-06-30, from 2019-04-01"}
  ${"from 1 April 2019 to 30 June 2019"}                                                        | ${"period, 2019-06-30, from 2019-04-01"}
  ${"between April 2019 and June 2019"}                                                         | ${"period, 2019-06-30, from 2019-04-01"}
  ${"30 June 2019 - 1 April 2019"}                                                              | ${"slipped, 2019-04-01, was 2019-06-30"}
  ${"1 April 2019 and 30 June 2019"}                                                            | ${"slipped, 2019-06-30, was 2019-04-01"}
  ${"1 June 2019 (was 1 April 2019)"}                                                           | ${"slipped, 2019-06-01, was 2019-04-01"}
  ${"1 June 2019 (previously: 1 April 2019)"}                                                   | ${"slipped, 2019-06-01, was 2019-04-01"}
  ${"was 1 April 2019, now 1 June 2019"}                                                        | ${"slipped, 2019-06-01, was 2019-04-01"}
  ${"Q2 2019/20"}                                                                               | ${"period, 2019-09-30, from 2019-07-01"}
  ${"Quarter 4 2019-20"}                                                                        | ${"period, 2020-03-31, from 2020-01-01"}
  ${"From 1 September 2019"}                                                                    | ${"period, -, from 2019-09-01"}
  ${"starting in September 2019"}                                                               | ${"period, -, from 2019-09-01"}
  ${"Once the guidance of 1 March 2019 is published"}                                           | ${"dependency, -"}
  ${"Following the review in May 2019"}                                                         | ${"dependency, -"}
  ${"Completed 1 May 2019"}                                                                     | ${"state, -"}
  ${"2) by 1st June 2018"}                                                                      | ${"date, 2018-06-01"}
`("$printed: $reads", ({ printed, reads }: Record<string, string>) => {
  expect(inShort(printed!)).toBe(reads);
});

test("what is due in parts falls due on every day of a part", () => {
  expect(dueDays(readDeadline("1) 30 September 2018 2) 10 March 2018"))).toEqual([
    "2018-03-10",
    "2018-09-30",
  ]);
  expect(dueDays(readDeadline("01.02.2018 01.06.2018"))).toEqual(["2018-06-01"]);
  expect(dueDays(readDeadline("Achieved"))).toEqual([]);
  expect(dueDays(null)).toEqual([]);
});
