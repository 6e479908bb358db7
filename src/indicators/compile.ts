import { conditionSql, factsOf } from "./condition";
import type { Bindings, Filter } from "./condition";
import { cte, withClause } from "./cte";
import type { Cte } from "./cte";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";
import { members, membersMeeting } from "./members";
import { residents, RESIDENT_BREAKDOWNS } from "./parts/residents";
import type { Population } from "./population";
import { alone } from "./question";
import type { Question } from "./question";

/** A statement with the values that came with the question; :authority, :froms, :tos and :known_at are added when it runs. */
export interface Compiled {
  readonly sql: string;
  readonly bindings: Bindings;
}

/** One readable statement for an indicator, with the rows of `questionOf`. */
export function compile(indicator: Indicator, breakdowns: readonly Fact[], cohort?: Filter): Compiled {
  const question = questionOf(indicator, breakdowns, cohort);
  return { sql: alone(question), bindings: question.bindings };
}

/**
 * The question an indicator asks: a row a period and group with as_at (the period's end), the breakdowns (null: all),
 * is_total flags as a number (`margin`), numerator and denominator. Every margin of the breakdowns is among the rows.
 */
export function questionOf(indicator: Indicator, breakdowns: readonly Fact[], cohort?: Filter): Question {
  const bindings: Bindings = {};
  const among: Filter = { all: [...indicator.among, ...(cohort ? [cohort] : [])] };
  const counted: Filter = { all: indicator.counted };
  const summed = [indicator.summed, indicator.outOf].filter((fact) => fact !== undefined);
  const counting = members(indicator.population, {
    facts: [...factsOf(among), ...factsOf(counted), ...summed, ...breakdowns],
    columns: [
      ...breakdowns.map(({ code, sql }) => `coalesce(${sql}, 'UNKNOWN') AS ${code}`),
      ...summed.map(({ sql }, index) => `${sql} AS ${index === 0 ? "amount" : "out_of"}`),
      `${conditionSql(counted, bindings)} AS is_counted`,
    ],
    among: [conditionSql(among, bindings), ...summed.map(({ sql }) => `${sql} IS NOT NULL`)].join("\n  AND "),
  });
  const names = breakdowns.map(({ code }) => code);
  const asked = indicator.scale.denominatorIsPublic
    ? perResident(counting, names, childrenOf(indicator))
    : perMember(counting, names, [...countsOf(indicator), ...childrenOf(indicator)]);
  return { ...asked, bindings };
}

type Asked = Pick<Question, "own" | "select">;

const COUNTED = "count(*) FILTER (WHERE is_counted)";
const SUMMED = "coalesce(sum(amount) FILTER (WHERE is_counted), 0)";
const whole = (expression: string, name: string) => `(${expression})::int AS ${name}`;

/** Numerator and denominator of the members in a group. */
function countsOf({ summed, outOf }: Indicator): string[] {
  const numerator = summed ? SUMMED : COUNTED;
  const denominator = outOf ? "coalesce(sum(out_of), 0)" : summed ? COUNTED : "count(*)";
  return [whole(numerator, "numerator"), whole(denominator, "denominator")];
}

const CHILDREN = ["children_counted", "children_among", "children_others"] as const;

/** How many children are behind the numbers, where these count something else. */
function childrenOf({ population, outOf }: Indicator): string[] {
  if (!population.isOfChildren || (population.isStock && !outOf)) return [];
  // Of a share of sums, those who add something to its part, and to what is left of its whole.
  const [counted, others] = outOf
    ? ["is_counted AND amount <> 0", "NOT is_counted OR amount < out_of"]
    : ["is_counted", "NOT is_counted"];
  return [
    whole(`count(DISTINCT child) FILTER (WHERE ${counted})`, "children_counted"),
    whole("count(DISTINCT child)", "children_among"),
    whole(`count(DISTINCT child) FILTER (WHERE ${others})`, "children_others"),
  ];
}

const grouped = (names: readonly string[]) =>
  names.length === 0 ? "as_at" : `as_at, CUBE (${names.join(", ")})`;
const margin = (names: readonly string[]) => (names.length === 0 ? "0" : `grouping(${names.join(", ")})`);
const listed = (names: readonly string[]) => names.map((name) => `${name}, `).join("");

function perMember(members: Cte, names: readonly string[], counts: readonly string[]): Asked {
  const select = `SELECT as_at, ${listed(names)}${margin(names)} AS margin,
  ${counts.join(",\n  ")}
FROM members
GROUP BY ${grouped(names)}`;
  return { own: [members], select };
}

/**
 * The denominator is residents; groups by something residents are not told apart by share the residents of the rest.
 * A group of residents nobody of which is counted has a numerator of 0.
 */
function perResident(members: Cte, names: readonly string[], children: readonly string[]): Asked {
  const shared = names.filter((name) => RESIDENT_BREAKDOWNS.includes(name));
  // One text a group, since PostgreSQL joins in full only what it can compare as equal, and null equals nothing.
  const key = `concat_ws(' ', ${["as_at", margin(shared), ...shared].join(", ")}) AS shared_key`;
  const numerators = cte(
    "counted",
    [members],
    `SELECT as_at, ${listed(names)}${key}, ${[whole(COUNTED, "numerator"), ...children].join(",\n  ")}
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
  const behind =
    children.length === 0 ? "" : CHILDREN.map((name) => `,\n  coalesce(c.${name}, 0) AS ${name}`).join("");
  const column = (name: string) =>
    shared.includes(name) || name === "as_at" ? `coalesce(c.${name}, r.${name}) AS ${name}` : `c.${name}`;
  const select = `SELECT ${["as_at", ...names].map(column).join(", ")}, coalesce(c.numerator, 0) AS numerator, r.denominator${behind}
FROM counted c
FULL JOIN resident_groups r ON r.shared_key = c.shared_key`;
  return { own: [members, numerators, denominators], select };
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

/** How many children of a population meet a filter, and how many there are: meeting, everybody. */
export function sizeQuestion(population: Population, filter: Filter): Question {
  const bindings: Bindings = {};
  const judged = members(population, {
    facts: factsOf(filter),
    columns: [`${conditionSql(filter, bindings)} AS is_meeting`],
    among: "true",
  });
  const select = `SELECT (count(DISTINCT child) FILTER (WHERE is_meeting))::int AS meeting, count(DISTINCT child)::int AS everybody
FROM members`;
  return { own: [judged], select, bindings };
}
