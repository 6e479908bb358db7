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

/** The filter as an SQL condition; never null. Values that came from a person travel as named values. */
export function conditionSql(filter: Filter, bindings: Bindings): string {
  if ("all" in filter) return joined(filter.all, " AND ", "true", bindings);
  if ("any" in filter) return joined(filter.any, " OR ", "false", bindings);
  if ("not" in filter) return `NOT ${conditionSql(filter.not, bindings)}`;
  return `coalesce(${testSql(filter, bindings)}, false)`;
}

function joined(filters: readonly Filter[], word: string, empty: string, bindings: Bindings): string {
  if (filters.length === 0) return empty;
  const texts = filters.map((filter) => conditionSql(filter, bindings));
  return texts.length === 1 ? texts[0]! : `(${texts.join(`\n  ${word.trimStart()}`)})`;
}

function testSql(condition: Condition, bindings: Bindings): string {
  const { sql } = condition.fact;
  if ("is" in condition) return condition.is ? sql : `NOT ${sql}`;
  if ("oneOf" in condition) return `${sql} = ANY (CAST(${bind(condition.oneOf, bindings)} AS text[]))`;
  const tests: string[] = [];
  if (condition.atLeast !== undefined) tests.push(`${sql} >= ${bind(condition.atLeast, bindings)}`);
  if (condition.atMost !== undefined) tests.push(`${sql} <= ${bind(condition.atMost, bindings)}`);
  return tests.length === 0 ? "true" : tests.join(" AND ");
}

function bind(value: unknown, bindings: Bindings): string {
  const name = `value_${Object.keys(bindings).length}`;
  bindings[name] = value;
  return `:${name}`;
}
