import { breakdownFacts, factOf } from "../../schema/fact/factCodes";
import type { CohortFilter } from "../../schema/cohort/cohortFilter.input";
import { readFilter } from "../../schema/cohort/readFilter";

const girls: CohortFilter = { fact: "sex", oneOf: ["FEMALE"] };
const teenagers: CohortFilter = { fact: "age", atLeast: 13, atMost: 19 };
const asylum: CohortFilter = { fact: "seeking_asylum", is: true };

const nested = (depth: number): CohortFilter => (depth === 1 ? girls : { not: nested(depth - 1) });
const wide = (facts: number): CohortFilter => ({ all: Array.from({ length: facts }, () => girls) });

test("accepts the test that suits each kind of fact", () => {
  expect(readFilter(girls, "filter")).toEqual({ fact: factOf("sex"), oneOf: ["FEMALE"] });
  expect(readFilter(asylum, "filter")).toEqual({ fact: factOf("seeking_asylum"), is: true });
  expect(readFilter({ fact: "age", atMost: 4 }, "filter")).toMatchObject({ atLeast: undefined, atMost: 4 });
  expect(readFilter({ fact: "age", atLeast: 0 }, "filter")).toMatchObject({ atLeast: 0 });
  expect(readFilter({ fact: "seeking_asylum", is: false }, "filter")).toMatchObject({ is: false });
});

test("accepts filters put together, and leaves null for absent", () => {
  const read = readFilter({ any: [{ all: [girls, teenagers] }, { not: asylum, fact: null }] }, "filter");
  expect(read).toMatchObject({
    any: [{ all: [{ oneOf: ["FEMALE"] }, { atLeast: 13, atMost: 19 }] }, { not: { is: true } }],
  });
});

test("accepts all of nothing: everybody", () => {
  expect(readFilter({ all: [] }, "filter")).toEqual({ all: [] });
});

test("accepts any value of a category whose values only the records tell", () => {
  expect(readFilter({ fact: "district", oneOf: ["E07000001"] }, "filter")).toMatchObject({
    oneOf: ["E07000001"],
  });
});

test("accepts 8 deep and 30 facts, and rejects one more", () => {
  expect(() => readFilter(nested(8), "filter")).not.toThrow();
  expect(() => readFilter(wide(30), "filter")).not.toThrow();
  expect(() => readFilter(nested(9), "filter")).toThrow(
    "filter: it is 9 deep and may be 8. Put fewer filters inside one another.",
  );
  expect(() => readFilter(wide(31), "filter")).toThrow(
    "filter: it tests 31 facts and may test 30. Leave some out.",
  );
});

/** The filter inside each test over time. */
const over: readonly ((inside: CohortFilter) => CohortFilter)[] = [
  (where) => ({ happened: { what: "care_visits", where } }),
  (that) => ({ wasSo: { on: "2024-03-31", that } }),
  (that) => ({ member: { of: "looked_after", that } }),
];

test("counts what is inside a test over time as deep, and the test and what is inside it as tests", () => {
  for (const inside of over) {
    expect(() => readFilter(inside(nested(7)), "filter")).not.toThrow();
    expect(() => readFilter(inside(nested(8)), "filter")).toThrow(/it is 9 deep/);
    expect(() => readFilter(inside(wide(29)), "filter")).not.toThrow();
    expect(() => readFilter(inside(wide(30)), "filter")).toThrow(/it tests 31 facts/);
  }
});

test("accepts tests over time, and reads them as the hub knows them", () => {
  const read = readFilter(
    { happened: { what: "care_visits", within: { days: 28 }, where: girls, atMost: 0 } },
    "filter",
  );
  expect(read).toMatchObject({ fact: { kind: "number" }, atLeast: undefined, atMost: 0 });
  expect(readFilter({ happened: { what: "care_visits" } }, "filter")).toMatchObject({ atLeast: 1 });
  expect(readFilter({ wasSo: { before: { months: 12 }, that: asylum } }, "filter")).toMatchObject({
    fact: { kind: "yesNo" },
    is: true,
  });
  expect(readFilter({ member: { of: "in_need" } }, "filter")).toMatchObject({ is: true });
});

test("accepts every length of time up to a century, and rejects none, several and one too long", () => {
  const within = (span: object): CohortFilter => ({ happened: { what: "care_visits", within: span } });
  const longest = { days: 36_525, weeks: 5_218, months: 1_200, years: 100 };
  for (const [unit, most] of Object.entries(longest)) {
    expect(() => readFilter(within({ [unit]: 1 }), "filter")).not.toThrow();
    expect(() => readFilter(within({ [unit]: most }), "filter")).not.toThrow();
    for (const wrong of [0, -1, most + 1])
      expect(() => readFilter(within({ [unit]: wrong }), "filter")).toThrow(
        `filter.happened.within.${unit}: it is not from 1 to ${most}. Give such a number.`,
      );
  }
  for (const [span, count] of [
    [{}, 0],
    [{ days: 28, months: 1 }, 2],
  ] as const)
    expect(() => readFilter(within(span), "filter")).toThrow(
      `filter.happened.within: it has ${count} of days, weeks, months, years. Give exactly one of them.`,
    );
});

test.each<[CohortFilter, string]>([
  [
    {},
    "filter: it has 0 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [
    { all: [], any: [girls] },
    "filter: it has 2 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [
    { all: [girls, {}] },
    "filter.all[1]: it has 0 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [{ any: [] }, "filter.any: it is empty, which nobody meets. Give at least one filter."],
  [
    { not: girls, is: true },
    "filter: is tests a fact and there is none beside it. Give fact, or leave is out.",
  ],
  [
    { fact: "seeking_asylum" },
    "filter: SEEKING_ASYLUM is yes or no. Give is, true or false, and no other test.",
  ],
  [
    { fact: "seeking_asylum", oneOf: ["YES"] },
    "filter: SEEKING_ASYLUM is yes or no. Give is, true or false, and no other test.",
  ],
  [
    { ...asylum, atLeast: 1 },
    "filter: SEEKING_ASYLUM is yes or no. Give is, true or false, and no other test.",
  ],
  [
    { fact: "sex", is: true },
    "filter: SEX is a category. Give oneOf, a list of its values, and no other test.",
  ],
  [{ fact: "sex", oneOf: [] }, "filter.oneOf: it is empty, which nobody meets. Give at least one value."],
  [
    { fact: "sex", oneOf: ["FEMALE", "MAEL"] },
    "filter.oneOf[1]: this is not a value of SEX. Did you mean MALE?",
  ],
  [
    { not: { fact: "sex", oneOf: ["Jo Bloggs"] } },
    "filter.not.oneOf[0]: this is not a value of SEX. Use one of FEMALE, MALE, UNKNOWN.",
  ],
  [{ fact: "age" }, "filter: AGE is a number. Give atLeast, atMost or both, and no other test."],
  [
    { fact: "age", oneOf: ["4"] },
    "filter: AGE is a number. Give atLeast, atMost or both, and no other test.",
  ],
  [
    { fact: "age", atLeast: 5, atMost: 4 },
    "filter: atLeast is more than atMost, which nobody meets. Exchange them.",
  ],
  [
    { happened: { what: "care_visits" }, atLeast: 2 },
    "filter: atLeast tests a fact and there is none beside it. Give fact, or leave atLeast out.",
  ],
  [
    { happened: { what: "care_visits" }, fact: "age", atLeast: 2 },
    "filter: it has 2 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [
    { happened: { what: "care_visits", within: { days: 28 }, since: "2024-01-01" } },
    "filter.happened: it has within and dates. Give within, or since and until.",
  ],
  [
    { not: { happened: { what: "care_visits", since: "2024-01-02", until: "2024-01-01" } } },
    "filter.not.happened: since is after until. Exchange them.",
  ],
  [
    { any: [girls, { happened: { what: "care_visits", atLeast: 3, atMost: 2 } }] },
    "filter.any[1].happened: atLeast is more than atMost, which nobody meets. Exchange them.",
  ],
  [{ wasSo: { that: girls } }, "filter.wasSo: it has 0 of on, before and after. Give exactly one of them."],
  [
    { wasSo: { on: "2024-01-01", before: { days: 1 }, after: { days: 1 }, that: girls } },
    "filter.wasSo: it has 3 of on, before and after. Give exactly one of them.",
  ],
  [
    { wasSo: { before: { months: 0 }, that: girls } },
    "filter.wasSo.before.months: it is not from 1 to 1200. Give such a number.",
  ],
  [
    { wasSo: { after: {}, that: girls } },
    "filter.wasSo.after: it has 0 of days, weeks, months, years. Give exactly one of them.",
  ],
  [
    { happened: { what: "care_visits", where: { any: [] } } },
    "filter.happened.where.any: it is empty, which nobody meets. Give at least one filter.",
  ],
  [
    { wasSo: { on: "2024-01-01", that: { fact: "sex", oneOf: ["Jo Bloggs"] } } },
    "filter.wasSo.that.oneOf[0]: this is not a value of SEX. Use one of FEMALE, MALE, UNKNOWN.",
  ],
  [
    { member: { of: "looked_after", that: {} } },
    "filter.member.that: it has 0 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [
    { fact: "district", oneOf: ["E07000187; DROP"] },
    "filter.oneOf[0]: this is not a code. Give one such as E07000187.",
  ],
])("rejects %j", (filter, message) => {
  expect(() => readFilter(filter, "filter")).toThrow(
    expect.objectContaining({ code: "FILTER_INVALID", message }),
  );
});

const move: CohortFilter = { fact: "is_move", is: true };
test.each<[CohortFilter, string]>([
  [
    { wasSo: { on: "2024-03-31", that: move } },
    "A move between placements is not known of everybody social care knows. Leave it out of the cohort.",
  ],
  [{ member: { of: "looked_after", that: move } }, ""],
  [{ happened: { what: "care_visits", where: move } }, ""],
])("rejects a fact that is not known of those it is told of: %j", (filter, message) => {
  expect(() => readFilter(filter, "filter")).toThrow(
    expect.objectContaining({
      code: "FACT_NOT_APPLICABLE",
      message: expect.stringContaining(message) as string,
    }),
  );
});

test("accepts a fact of what happened where it is told of what happened", () => {
  expect(() => readFilter({ happened: { what: "placement_starts", where: move } }, "filter")).not.toThrow();
});

test("rejects a cohort nobody saved, suggesting one that is", () => {
  const saved = new Map([["Girls in care", null]]);
  expect(() => readFilter({ not: { saved: "girls in car" } }, "filter", saved)).toThrow(
    expect.objectContaining({
      code: "COHORT_UNKNOWN",
      message: 'filter.not.saved: no cohort is saved by this name. Did you mean "Girls in care"?',
    }),
  );
  expect(() => readFilter({ saved: "Jo Bloggs" }, "filter")).toThrow(
    "filter.saved: no cohort is saved by this name. See savedCohorts, or save it first.",
  );
});

test("every breakdown is a category", () => {
  expect(breakdownFacts.map(({ kind }) => kind)).toEqual(breakdownFacts.map(() => "category"));
});
