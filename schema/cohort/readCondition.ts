import type { Condition } from "../../src/indicators/condition";
import type { Fact } from "../../src/indicators/fact";
import { nearest } from "../../src/lib/nearest";
import { enumName } from "../codeEnum";
import { factOf } from "../fact/factCodes";
import type { CohortFilter } from "./cohortFilter.input";
import { filterInvalid } from "./filterInvalid";

type Test = "is" | "oneOf" | "atLeast" | "atMost";

/** Which tests a kind of fact takes, and how that is said. */
const TAKES: Record<Fact["kind"], { readonly tests: readonly Test[]; readonly says: string }> = {
  yesNo: { tests: ["is"], says: "is yes or no. Give is, true or false, and no other test." },
  category: { tests: ["oneOf"], says: "is a category. Give oneOf, a list of its values, and no other test." },
  number: {
    tests: ["atLeast", "atMost"],
    says: "is a number. Give atLeast, atMost or both, and no other test.",
  },
};

/** The test of one fact. Throws HubError FILTER_INVALID where the test does not suit the fact. */
export function readCondition(input: CohortFilter, place: string): Condition {
  const fact = factOf(input.fact!);
  const { tests, says } = TAKES[fact.kind];
  const given = (["is", "oneOf", "atLeast", "atMost"] as const).filter((test) => input[test] != null);
  if (given.length === 0 || given.some((test) => !tests.includes(test)))
    throw filterInvalid(place, `${enumName(fact.code)} ${says}`);
  if (fact.kind === "yesNo") return { fact, is: input.is! };
  if (fact.kind === "category") return { fact, oneOf: readValues(fact, input.oneOf!, place) };
  return { fact, ...readRange(input, place) };
}

/** What the code of a category whose values the records tell looks like. */
const CODE = /^\w{1,20}$/;

function readValues(fact: Fact, oneOf: readonly string[], place: string): readonly string[] {
  if (oneOf.length === 0)
    throw filterInvalid(`${place}.oneOf`, "it is empty, which nobody meets. Give at least one value.");
  const known = fact.values?.map(({ code }) => code);
  const wrong = oneOf.findIndex((value) => !(known ? known.includes(value) : CODE.test(value)));
  if (wrong === -1) return oneOf;
  if (!known)
    throw filterInvalid(`${place}.oneOf[${wrong}]`, "this is not a code. Give one such as E07000187.");
  const like = nearest(oneOf[wrong]!, known, 1);
  const advice = like.length > 0 ? `Did you mean ${like[0]}?` : `Use one of ${known.join(", ")}.`;
  throw filterInvalid(`${place}.oneOf[${wrong}]`, `this is not a value of ${enumName(fact.code)}. ${advice}`);
}

function readRange({ atLeast, atMost }: CohortFilter, place: string) {
  if (atLeast != null && atMost != null && atLeast > atMost)
    throw filterInvalid(place, "atLeast is more than atMost, which nobody meets. Exchange them.");
  return { atLeast: atLeast ?? undefined, atMost: atMost ?? undefined };
}
