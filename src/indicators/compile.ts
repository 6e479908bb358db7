import { conditionSql, factsOf } from "./condition";
import type { Bindings, Filter } from "./condition";
import { cte, withClause } from "./cte";
import type { Cte } from "./cte";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";
import { members, membersMeeting } from "./members";
import { residents, RESIDENT_BREAKDOWNS } from "./parts/residents";
import type { Population } from "./population";

/** A statement with the values that came with the question; :authority, :froms, :tos and :known_at are added when it runs. */
export interface Compiled {
  readonly sql: string;
  readonly bindings: Bindings;
}

/**
 * One readable statement for an indicator: a row a period and group with as_at (the period's end), the breakdowns (null:
 * all), is_total flags as a number (`margin`), numerator and denominator. Every margin of the breakdowns is among the rows.
 */
export function compile(indicator: Indicator, breakdowns: readonly Fact[], cohort?: Filter): Compiled {
  const bindings: Bindings = {};
  const among: Filter = { all: [...indicator.among, ...(cohort ? [cohort] : [])] };
  const counted: Filter = { all: indicator.counted };
  const summed = indicator.summed ? [indicator.summed] : [];
  const counting = members(indicator.population, {
    facts: [...factsOf(among), ...factsOf(counted), ...summed, ...breakdowns],
    columns: [
      ...breakdowns.map(({ code, sql }) => `coalesce(${sql}, 'UNKNOWN') AS ${code}`),
      ...summed.map(({ sql }) => `${sql} AS amount`),
      `${conditionSql(counted, bindings)} AS is_counted`,
    ],
    among: [conditionSql(among, bindings), ...summed.map(({ sql }) => `${sql} IS NOT NULL`)].join("\n  AND "),
  });
  const names = breakdowns.map(({ code }) => code);
  const sql = indicator.scale.denominatorIsPublic
    ? perResident(counting, names)
    : perMember(counting, names, indicator.summed ? MEAN : SHARE);
  return { sql, bindings };
}

/** What a row of a statement says of the members in its group. */
interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

const COUNTED = "count(*) FILTER (WHERE is_counted)";
const SHARE: Counts = { numerator: COUNTED, denominator: "count(*)" };
const MEAN: Counts = {
  numerator: "coalesce(sum(amount) FILTER (WHERE is_counted), 0)",
  denominator: COUNTED,
};

const grouped = (names: readonly string[]) =>
  names.length === 0 ? "as_at" : `as_at, CUBE (${names.join(", ")})`;
const margin = (names: readonly string[]) => (names.length === 0 ? "0" : `grouping(${names.join(", ")})`);
const listed = (names: readonly string[]) => names.map((name) => `${name}, `).join("");

function perMember(members: Cte, names: readonly string[], { numerator, denominator }: Counts): string {
  return `${withClause([members])}
SELECT as_at, ${listed(names)}${margin(names)} AS margin,
  (${numerator})::int AS numerator, (${denominator})::int AS denominator
FROM members
GROUP BY ${grouped(names)}`;
}

/**
 * The denominator is residents; groups by something residents are not told apart by share the residents of the rest.
 * A group of residents nobody of which is counted has a numerator of 0.
 */
function perResident(members: Cte, names: readonly string[]): string {
  const shared = names.filter((name) => RESIDENT_BREAKDOWNS.includes(name));
  // One text a group, since PostgreSQL joins in full only what it can compare as equal, and null equals nothing.
  const key = `concat_ws(' ', ${["as_at", margin(shared), ...shared].join(", ")}) AS shared_key`;
  const numerators = cte(
    "counted",
    [members],
    `SELECT as_at, ${listed(names)}${key}, (${COUNTED})::int AS numerator
FROM members
GROUP BY ${grouped(names)}`,
  );
  const denominators = cte(
    "resident_groups",
    [residents],
    `SELECT as_at, ${listed(shared)}${key}, sum(population)::int AS denominator
FROM residents
GROUP BY ${grouped(shared)}${toldApart(shared)}`,
  );
  const column = (name: string) =>
    shared.includes(name) || name === "as_at" ? `coalesce(c.${name}, r.${name}) AS ${name}` : `c.${name}`;
  return `${withClause([numerators, denominators])}
SELECT ${["as_at", ...names].map(column).join(", ")}, coalesce(c.numerator, 0) AS numerator, r.denominator
FROM counted c
FULL JOIN resident_groups r ON r.shared_key = c.shared_key`;
}

/** Leaves out residents whom the estimates do not tell apart by a breakdown, in every group by it. */
function toldApart(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `\nHAVING ${names.map((name) => `(grouping(${name}) = 1 OR ${name} IS NOT NULL)`).join(" AND ")}`;
}

/** One row a child of a cohort on the date, in the order of their ids. */
export function compileCohort(population: Population, filter: Filter): Compiled {
  const bindings: Bindings = {};
  const meeting = membersMeeting(population, filter, bindings);
  return {
    sql: `${withClause([meeting])}\nSELECT DISTINCT child FROM members WHERE child > :after ORDER BY child LIMIT :most`,
    bindings,
  };
}
