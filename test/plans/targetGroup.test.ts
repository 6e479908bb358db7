import { indicators } from "../../src/indicators";
import { groupOfTarget } from "../../src/indicators/beside/targets";
import { agesIn, inWords, isSame, soughtIn } from "../../src/plans/targetGroup";

const indicatorOf = (code: string) => indicators.find((one) => one.code === code)!;

test.each`
  breakdown                           | group                                  | words
  ${"all"}                            | ${{}}                                  | ${"everybody"}
  ${"age=all"}                        | ${{ age: "all" }}                      | ${"everybody"}
  ${"window=last_12_months"}          | ${{}}                                  | ${"everybody"}
  ${"age=16-17"}                      | ${{ age: "16-17" }}                    | ${"age 16-17"}
  ${"age=>4"}                         | ${{ age: ">4" }}                       | ${"age >4"}
  ${"age=<=25"}                       | ${{ age: "<=25" }}                     | ${"age <=25"}
  ${"window=ytd;age=4+;duration=>1y"} | ${{ age: "4+", duration: ">1y" }}      | ${"age 4+ and duration >1y"}
  ${"current cases"}                  | ${{ of: "current cases" }}             | ${"current cases"}
  ${"next phase;window=five years"}   | ${{ of: "next phase" }}                | ${"next phase"}
  ${"placement_area=out_of_county"}   | ${{ placement_area: "out_of_county" }} | ${"placement area out_of_county"}
`(
  "$breakdown is of $words",
  ({ breakdown, group, words }: { breakdown: string; group: object; words: string }) => {
    expect(groupOfTarget({ breakdown })).toEqual(group);
    expect(inWords(groupOfTarget({ breakdown }))).toBe(words);
  },
);

test.each`
  text                     | from    | to
  ${"16-17"}               | ${16}   | ${17}
  ${"16 and 17"}           | ${16}   | ${17}
  ${"16 or 17"}            | ${16}   | ${17}
  ${"aged 16 to 17"}       | ${16}   | ${17}
  ${"16 and 17 year olds"} | ${16}   | ${17}
  ${"under 5s"}            | ${0}    | ${4}
  ${"under 1 year"}        | ${0}    | ${0}
  ${"15 and under"}        | ${0}    | ${15}
  ${"17-year-olds"}        | ${17}   | ${17}
  ${"16 or so"}            | ${null} | ${null}
  ${"stage 4"}             | ${null} | ${null}
  ${"0 to 4"}              | ${0}    | ${4}
  ${">12"}                 | ${13}   | ${150}
  ${">=18"}                | ${18}   | ${150}
  ${"18 and over"}         | ${18}   | ${150}
  ${"18+"}                 | ${18}   | ${150}
  ${"<=25"}                | ${0}    | ${25}
  ${"<5"}                  | ${0}    | ${4}
  ${"under 1"}             | ${0}    | ${0}
  ${"17"}                  | ${17}   | ${17}
  ${"Fostering"}           | ${null} | ${null}
`(
  "ages $text are $from to $to",
  ({ text, from, to }: { text: string; from: number | null; to: number | null }) => {
    expect(agesIn(text)).toEqual(from === null ? null : { from, to });
  },
);

test.each`
  indicator                               | group                             | facts
  ${"cl_neet_pct"}                        | ${{}}                             | ${[]}
  ${"cl_neet_pct"}                        | ${{ age: "all" }}                 | ${[]}
  ${"cl_neet_pct"}                        | ${{ age: "16-17" }}               | ${["age_group"]}
  ${"cl_neet_pct"}                        | ${{ age: "18-21" }}               | ${["care_leaver_age_group"]}
  ${"cl_neet_pct"}                        | ${{ age: "16-21" }}               | ${[]}
  ${"cl_neet_pct"}                        | ${{ sex: "F", age: "16-17" }}     | ${["sex", "age_group"]}
  ${"cl_neet_pct"}                        | ${{ office: "North" }}            | ${["team_area"]}
  ${"cl_neet_pct"}                        | ${{ area: "Demonstration West" }} | ${["accommodation_district"]}
  ${"cp_advocacy_offered_pct"}            | ${{ age: ">4" }}                  | ${[]}
  ${"homeless_1617_advocacy_offered_pct"} | ${{ age: "16-17" }}               | ${["age_group"]}
`("$group of $indicator is looked for by $facts", ({ indicator, group, facts }: Sought) => {
  const sought = soughtIn(group, indicatorOf(indicator));
  expect(typeof sought === "string" ? sought : sought.map(({ fact }) => fact.code)).toEqual(facts);
});

interface Sought {
  readonly indicator: string;
  readonly group: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

test.each([
  [
    "cl_neet_pct",
    { age: "17-19" },
    "The target is of age 17-19, and the hub has no such group by age group or age group of care leavers.",
  ],
  [
    "cp_advocacy_represented_pct",
    { offered: "yes" },
    "The target is of offered yes, and the hub cannot break its indicator down so.",
  ],
  [
    "cl_neet_pct",
    { of: "leavers of the college" },
    "The target is of leavers of the college, and the hub cannot break its indicator down so.",
  ],
])("what the hub cannot break %s down by it says plainly: %p", (indicator, group, says) => {
  expect(soughtIn(group as Readonly<Record<string, string>>, indicatorOf(indicator))).toBe(says);
});

test.each`
  value                   | code             | label                      | same
  ${"F"}                  | ${"FEMALE"}      | ${"Female"}                | ${true}
  ${"M"}                  | ${"FEMALE"}      | ${"Female"}                | ${false}
  ${"Demonstration West"} | ${"E07000001"}   | ${"Demonstration West"}    | ${true}
  ${"out_of_area"}        | ${"OUT_OF_AREA"} | ${"Outside the authority"} | ${true}
  ${"16-17"}              | ${"AGE_16_17"}   | ${"16 and 17"}             | ${true}
  ${"16+"}                | ${"AGE_16_17"}   | ${"16 and 17"}             | ${false}
`(
  "$value is $label: $same",
  ({ value, code, label, same }: { value: string; code: string; label: string; same: boolean }) => {
    expect(isSame(value, { code, label })).toBe(same);
  },
);
