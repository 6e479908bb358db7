import fc from "fast-check";
import { memberOf } from "../../../src/indicators/asked/memberOf";
import { timesHappened } from "../../../src/indicators/asked/happened";
import { wasSo } from "../../../src/indicators/asked/wasSo";
import type { Filter } from "../../../src/indicators/condition";
import { facts } from "../../../src/indicators/facts";
import { populations } from "../../../src/indicators/populations";
import { DAYS, dayAbout } from "./lives";
import type { Drawn } from "./plainFilter";

export const populationOf = (code: string) => populations.find((one) => one.code === code)!;
export const factOf = (name: string) => facts.find(({ code }) => code === name)!;

/** The filter as the hub is asked it. */
export function asked(filter: Drawn): Filter {
  if ("all" in filter) return { all: filter.all.map(asked) };
  if ("any" in filter) return { any: filter.any.map(asked) };
  if ("not" in filter) return { not: asked(filter.not) };
  if ("age" in filter) return { fact: factOf("age"), atLeast: filter.age[0], atMost: filter.age[1] };
  if ("sex" in filter) return { fact: factOf("sex"), oneOf: filter.sex };
  if ("place" in filter) return { fact: factOf("placement_type"), oneOf: filter.place };
  if ("wasSo" in filter) return { fact: wasSo(filter.wasSo, asked(filter.that)), is: true };
  if ("member" in filter) {
    const that = filter.that && asked(filter.that);
    return { fact: memberOf(populationOf(filter.member), { on: filter.on }, that), is: true };
  }
  const { happened, window, where, atLeast, atMost } = filter;
  const looked = { population: populationOf(happened), stretch: window, where: where && asked(where) };
  return { fact: timesHappened(looked), atLeast: atLeast ?? undefined, atMost: atMost ?? undefined };
}

const PLACES = ["FOSTER_CARE", "PLACED_FOR_ADOPTION", "SECURE_HOMES_AND_CHILDREN_S_HOMES", "TEMPORARY"];
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const flow = fc.constantFrom("care_visits" as const, "placement_starts" as const, "incidents" as const);
const stock = fc.constantFrom("looked_after" as const, "known_to_social_care" as const);
const turningDay = fc.oneof(fc.constantFrom(...DAYS), dayAbout);

const span = fc.constantFrom(
  ...([28, 1, 90] as const).map((number) => ({ number, unit: "days" as const })),
  ...([1, 4] as const).map((number) => ({ number, unit: "weeks" as const })),
  ...([1, 3, 6, 12, 18] as const).map((number) => ({ number, unit: "months" as const })),
  { number: 1, unit: "years" as const },
);

const window = fc.oneof(
  { weight: 3, arbitrary: fc.record({ last: span }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.option(turningDay), fc.option(turningDay))
      .map(([one, other]) =>
        one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other },
      ),
  },
);

const often = fc.constantFrom(
  { atLeast: 1, atMost: null },
  { atLeast: 2, atMost: null },
  { atLeast: null, atMost: 0 },
  { atLeast: 1, atMost: 2 },
);

const otherDay = fc.oneof(
  fc.record({ on: turningDay }),
  fc.record({ before: span }),
  fc.record({ after: span }),
);

/** Trees of filters, at most three deep. */
export const { filter } = fc.letrec<{ filter: Drawn }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .tuple(fc.integer({ min: -1, max: 18 }), fc.integer({ min: 0, max: 9 }))
      .map(([from, more]): Drawn => ({ age: [from, from + more] })),
    fc.record({ sex: some(["FEMALE", "MALE"]) }),
    fc.record({ place: some(PLACES) }),
    fc
      .record({ happened: flow, window, where: fc.option(tie("filter"), { freq: 2 }), how: often })
      .map(({ how, ...rest }): Drawn => ({ ...rest, ...how })),
    fc.record({ wasSo: otherDay, that: tie("filter") }),
    fc.record({
      member: fc.oneof(stock, flow),
      on: fc.option(turningDay),
      that: fc.option(tie("filter"), { freq: 2 }),
    }),
    fc.record({ all: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("filter") }),
  ),
}));
