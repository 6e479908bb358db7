import { definedSql, factsOf } from "../condition";
import type { Filter } from "../condition";
import { partsOf } from "../fact";
import type { Fact, FactValue } from "../fact";
import { ofChildren } from "../populations";
import { needsOfFilter } from "./mark";

/** A filter with the name it was given in a question. */
export interface NamedFilter {
  readonly name: string;
  readonly filter: Filter;
}

type Told = Pick<Fact, "from" | "populations" | "needs" | "plain">;

const toldBy = (filters: readonly Filter[]): Told => ({
  from: partsOf(filters.flatMap(factsOf)),
  populations: ofChildren,
  needs: filters.flatMap(needsOfFilter),
  plain: "Made for one question.",
});

/** Whether a filter is met, as a fact. */
export const meets = (filter: Filter): Fact => ({
  ...toldBy([filter]),
  ...{ code: "meets", title: "Meets the filter", kind: "yesNo" },
  sql: `(${definedSql(filter)})`,
});

export const IN: FactValue = { code: "IN", label: "In it" };
export const OUT: FactValue = { code: "OUT", label: "Not in it" };

/** Being in a set or not, as a breakdown: `place` tells the sets of one question apart. */
export const inSet = ({ name, filter }: NamedFilter, place: number): Fact => ({
  ...toldBy([filter]),
  ...{ code: `set_${place}`, title: name, kind: "category", isBreakdown: true, values: [IN, OUT] },
  sql: `(CASE WHEN ${definedSql(filter)} THEN 'IN' ELSE 'OUT' END)`,
});

/** How many of the filters are met one after the other, the first that is not ending it: a breakdown of "0" to all. */
export const reached = (steps: readonly NamedFilter[]): Fact => ({
  ...toldBy(steps.map(({ filter }) => filter)),
  ...{ code: "reached", title: "Steps reached", kind: "category", isBreakdown: true },
  values: numbered(steps.length),
  sql: `(CASE ${steps.map(({ filter }, place) => `WHEN NOT ${definedSql(filter)} THEN '${place}'`).join(" ")} ELSE '${steps.length}' END)`,
});

/** How many of the filters are met, whichever: a breakdown of "0" to all. */
export const howMany = (signals: readonly NamedFilter[]): Fact => ({
  ...toldBy(signals.map(({ filter }) => filter)),
  ...{ code: "signals", title: "Signals shown", kind: "category", isBreakdown: true },
  values: numbered(signals.length),
  sql: `(${signals.map(({ filter }) => `(${definedSql(filter)})::int`).join(" + ") || "0"})::text`,
});

const numbered = (most: number): FactValue[] =>
  Array.from({ length: most + 1 }, (_, number) => ({ code: String(number), label: String(number) }));
