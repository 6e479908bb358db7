import { nearestCodes, nearestRows } from "../../src/lib/nearestRow";

const ROWS = [
  ...["4", "13", "14", "21"].map((code) => `INSPECTION-2015/${code}`),
  ...["1", "4", "10", "13"].map((code) => `INSPECTION-2018/${code}`),
  ...["P6/7", "P6/S1"],
];

test.each`
  named                    | why                                              | near
  ${"INSPECTION-2018/14"}  | ${"the row next to it, then its code elsewhere"} | ${["INSPECTION-2018/13", "INSPECTION-2015/14", "INSPECTION-2018/10"]}
  ${"inspection-2018/133"} | ${"case does not matter"}                        | ${["INSPECTION-2018/13"]}
  ${"INSPECTION-2018/21x"} | ${"no other plan's row for letters alone"}       | ${[]}
  ${"INSPECTION-2018/7"}   | ${"the next number, then its code elsewhere"}    | ${["INSPECTION-2018/4", "P6/7", "INSPECTION-2018/1"]}
  ${"P6/X"}                | ${"of one letter nothing is near"}               | ${[]}
  ${"P5/7"}                | ${"its code, where the plan is not known"}       | ${["P6/7"]}
  ${"21"}                  | ${"its code, where no plan is named"}            | ${["INSPECTION-2015/21"]}
`("$named: $why", ({ named, near }: Record<string, string[]>) => {
  expect(nearestRows(String(named), ROWS)).toEqual(near);
});

test.each`
  code     | codes                    | near
  ${"S11"} | ${["S1", "7"]}           | ${["S1"]}
  ${"1.8"} | ${["1.1", "1.2", "1.7"]} | ${["1.7", "1.2", "1.1"]}
  ${"W"}   | ${["C", "S", "F"]}       | ${[]}
  ${"77"}  | ${["A", "7"]}            | ${["7"]}
`("$code may mean $near of $codes", ({ code, codes, near }: Record<string, string[]>) => {
  expect(nearestCodes(String(code), codes!)).toEqual(near);
});
