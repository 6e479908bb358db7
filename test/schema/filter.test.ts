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

test("accepts 5 deep and 20 facts, and rejects one more", () => {
  expect(() => readFilter(nested(5), "filter")).not.toThrow();
  expect(() => readFilter(wide(20), "filter")).not.toThrow();
  expect(() => readFilter(nested(6), "filter")).toThrow(
    "filter: it is 6 deep and may be 5. Put fewer filters inside one another.",
  );
  expect(() => readFilter(wide(21), "filter")).toThrow(
    "filter: it tests 21 facts and may test 20. Leave some out.",
  );
});

test.each<[CohortFilter, string]>([
  [{}, "filter: it has 0 of all, any, not and fact. Give exactly one of them."],
  [{ all: [], any: [girls] }, "filter: it has 2 of all, any, not and fact. Give exactly one of them."],
  [{ all: [girls, {}] }, "filter.all[1]: it has 0 of all, any, not and fact. Give exactly one of them."],
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
])("rejects %j", (filter, message) => {
  expect(() => readFilter(filter, "filter")).toThrow(
    expect.objectContaining({ code: "FILTER_INVALID", message }),
  );
});

test("every breakdown is a category", () => {
  expect(breakdownFacts.map(({ kind }) => kind)).toEqual(breakdownFacts.map(() => "category"));
});
