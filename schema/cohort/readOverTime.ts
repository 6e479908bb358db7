import { timesHappened } from "../../src/indicators/asked/happened";
import type { Looked } from "../../src/indicators/asked/happened";
import type { Stretch } from "../../src/indicators/asked/span";
import { memberOf } from "../../src/indicators/asked/memberOf";
import { wasSo } from "../../src/indicators/asked/wasSo";
import type { OtherDay } from "../../src/indicators/asked/wasSo";
import type { Condition } from "../../src/indicators/condition";
import { refuseFactsStrangeTo } from "../../src/indicators/refuseWrongQuestion";
import { knownToSocialCare } from "../../src/indicators/populations/context/knownToSocialCare";
import { populationOf } from "../population/populationCodes";
import { filterInvalid } from "./filterInvalid";
import type { HappenedTest, HappeningInput, MemberTest, WasSoTest } from "./overTime.input";
import type { Read } from "./readFilter";
import { readSpan } from "./span.input";

/** What is looked for. Throws HubError FILTER_INVALID or FACT_NOT_APPLICABLE. */
export function readHappening(input: HappeningInput, place: string, read: Read): Looked {
  const population = populationOf(input.what);
  const where = input.where ? read(input.where, `${place}.where`) : null;
  refuseFactsStrangeTo(population, where);
  return { population, where, stretch: readStretch(input, place) };
}

function readStretch({ within, since, until }: HappeningInput, place: string): Stretch {
  if (within && (since != null || until != null))
    throw filterInvalid(place, "it has within and dates. Give within, or since and until.");
  if (within) return { last: readSpan(within, `${place}.within`) };
  if (since != null && until != null && since > until)
    throw filterInvalid(place, "since is after until. Exchange them.");
  return { from: since ?? null, to: until ?? null };
}

export function readHappened(input: HappenedTest, place: string, read: Read): Condition {
  const { atLeast, atMost } = input;
  const fact = timesHappened(readHappening(input, place, read));
  if (atLeast == null && atMost == null) return { fact, atLeast: 1 };
  if (atLeast != null && atMost != null && atLeast > atMost)
    throw filterInvalid(place, "atLeast is more than atMost, which nobody meets. Exchange them.");
  return { fact, atLeast: atLeast ?? undefined, atMost: atMost ?? undefined };
}

export function readWasSo(input: WasSoTest, place: string, read: Read): Condition {
  const that = read(input.that, `${place}.that`);
  refuseFactsStrangeTo(knownToSocialCare, that);
  return { fact: wasSo(otherDay(input, place), that), is: true };
}

function otherDay({ on, before, after }: WasSoTest, place: string): OtherDay {
  const given = [on, before, after].filter((one) => one != null).length;
  if (given !== 1)
    throw filterInvalid(place, `it has ${given} of on, before and after. Give exactly one of them.`);
  if (on != null) return { on };
  return before
    ? { before: readSpan(before, `${place}.before`) }
    : { after: readSpan(after!, `${place}.after`) };
}

export function readMember({ of, on, that }: MemberTest, place: string, read: Read): Condition {
  const population = populationOf(of);
  const filter = that ? read(that, `${place}.that`) : null;
  refuseFactsStrangeTo(population, filter);
  return { fact: memberOf(population, { on: on ?? null }, filter), is: true };
}
