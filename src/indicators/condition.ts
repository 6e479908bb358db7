import type { Fact } from "./fact";

/** A test of one fact. A fact that is not known meets no condition. */
export type Condition =
  | { readonly fact: Fact; readonly is: boolean }
  | { readonly fact: Fact; readonly oneOf: readonly string[] }
  | { readonly fact: Fact; readonly atLeast?: number | undefined; readonly atMost?: number | undefined };

/** A cohort filter: conditions put together with and, or and not. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | Condition;

/** The facts a filter tests. */
export function factsOf(filter: Filter): Fact[] {
  if ("all" in filter) return filter.all.flatMap(factsOf);
  if ("any" in filter) return filter.any.flatMap(factsOf);
  if ("not" in filter) return factsOf(filter.not);
  return [filter.fact];
}

/** Named values of a statement, filled as its text is written. */
export type Bindings = Record<string, unknown>;

/** Writes a value into a statement: as a named value, or as it is. */
type Write = (value: number | readonly string[]) => string;

/** The filter as an SQL condition; never null. Values travel as named values, since they may have come from a person. */
export const conditionSql = (filter: Filter, bindings: Bindings): string =>
  filterSql(filter, (value) => {
    const name = `value_${Object.keys(bindings).length}`;
    bindings[name] = value;
    return `:${name}`;
  });

/** The same with its values written out: only for filters that are part of the hub's own definitions. */
export const definedSql = (filter: Filter): string => filterSql(filter, literal);

function literal(value: number | readonly string[]): string {
  if (typeof value === "number") return String(value);
  if (value.every((code) => /^[\w +.-]*$/.test(code)))
    return `ARRAY[${value.map((code) => `'${code}'`).join(", ")}]`;
  throw new RangeError("A code of a definition has a character that does not belong in one.");
}

function filterSql(filter: Filter, write: Write): string {
  if ("all" in filter) return joined(filter.all, " AND ", "true", write);
  if ("any" in filter) return joined(filter.any, " OR ", "false", write);
  if ("not" in filter) return `NOT ${filterSql(filter.not, write)}`;
  return `coalesce(${testSql(filter, write)}, false)`;
}

function joined(filters: readonly Filter[], word: string, empty: string, write: Write): string {
  if (filters.length === 0) return empty;
  const texts = filters.map((filter) => filterSql(filter, write));
  return texts.length === 1 ? texts[0]! : `(${texts.join(`\n  ${word.trimStart()}`)})`;
}

function testSql(condition: Condition, write: Write): string {
  const { sql } = condition.fact;
  if ("is" in condition) return condition.is ? sql : `NOT ${sql}`;
  if ("oneOf" in condition) return `${sql} = ANY (CAST(${write(condition.oneOf)} AS text[]))`;
  const tests: string[] = [];
  if (condition.atLeast !== undefined) tests.push(`${sql} >= ${write(condition.atLeast)}`);
  if (condition.atMost !== undefined) tests.push(`${sql} <= ${write(condition.atMost)}`);
  return tests.length === 0 ? "true" : tests.join(" AND ");
}
