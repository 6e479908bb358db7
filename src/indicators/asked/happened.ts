import { definedSql, factsOf } from "../condition";
import type { Filter } from "../condition";
import type { Fact } from "../fact";
import { factPart } from "../factPart";
import type { FactPart } from "../factPart";
import { members } from "../members";
import { distinct } from "../needs";
import type { Population } from "../population";
import { ofChildren } from "../populations";
import { markOf, needsOfFilter } from "./mark";
import { stretchesOf } from "./span";
import type { Stretch } from "./span";

/** What is looked for: rows of a population over a stretch of time, those that meet a filter told of their own day. */
export interface Looked {
  readonly population: Population;
  readonly stretch: Stretch;
  readonly where: Filter | null;
}

/**
 * How often something happened to a child in a stretch of time, as a fact of anybody on any day; 0: never. Of a population
 * of those of a date: on how many of the stretch's ends the child was one of them (0 or 1).
 */
export function timesHappened(looked: Looked): Fact {
  const name = `times_${markOfLooked(looked)}`;
  const part = partOf(
    name,
    looked,
    (found) => `SELECT b.as_at, b.child, count(*)::int AS times\n${found}\nGROUP BY b.as_at, b.child`,
  );
  const { population, where } = looked;
  return {
    ...{ code: name, kind: "number", populations: ofChildren, from: part },
    title: `Times: ${population.title}`,
    plain: `How often it happened: ${population.plain}`,
    sql: `coalesce(${name}.times, 0)`,
    needs: distinct([...population.needs, ...needsOfFilter(where)]),
  };
}

/** What tells two things looked for apart. */
export const markOfLooked = ({ population, stretch, where }: Looked): string =>
  markOf(population.code, JSON.stringify(stretch), where ? definedSql(where) : "");

/**
 * A fact part over the rows found, `m`, each with happened_on, of the children and days `b` it is told of: `write` is given
 * the text from FROM on. They are joined by child, since one stretch may be that of many days.
 */
export function partOf(
  name: string,
  { population, stretch, where }: Looked,
  write: (found: string) => string,
): FactPart {
  return factPart(name, (base) => {
    const { days, periods } = stretchesOf(base, stretch);
    const filter: Filter = where ?? { all: [] };
    const found = members(population, {
      facts: factsOf(filter),
      columns: ["p.as_at AS happened_on"],
      among: definedSql(filter),
      rows: population.over(periods),
      name: `${name}_found_of_${base.name}`,
    });
    const sql = write(`FROM ${base.name} b
JOIN ${days.name} d ON d.as_at = b.as_at
JOIN ${found.name} m ON m.as_at = d.period_end AND m.child = b.child`);
    return { reads: [base, days, found], sql };
  });
}
