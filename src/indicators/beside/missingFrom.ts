import type { Profile, RawCell, ReleasedTable } from "../../disclosure/cell";
import { release } from "../../disclosure/release";
import { PERCENT } from "../../disclosure/scales";
import type { IsoDate } from "../../lib/dates";
import type { Source } from "../../sources/source";
import { answersOf } from "../answers";
import type { Asked } from "../answers";
import { conditionSql, factsOf } from "../condition";
import type { Bindings, Filter } from "../condition";
import type { Fact } from "../fact";
import { coverage, notAvailable } from "../coverage";
import type { Indicator } from "../indicator";
import { members } from "../members";
import { periodOf } from "../period";
import type { PeriodKind } from "../period";
import type { Question } from "../question";
import { systemsNeeded } from "./systemsNeeded";
import type { SystemNeeded } from "./systemsNeeded";

/** Whose records are looked for: those a figure is counted among, on a date or over a period. */
export interface MissingRequest {
  readonly authority: string;
  readonly indicator: Indicator;
  readonly asAt: IsoDate;
  readonly period?: PeriodKind | undefined;
  readonly knownAt: string | null;
  readonly cohort?: Filter | undefined;
}

/** How many children have no record at all in what a system sends and the indicator needs: a table of one cell. */
export interface MissingFrom {
  readonly system: Source["system"];
  /** The codes of the sources that were looked in. */
  readonly sources: readonly string[];
  readonly table: ReleasedTable;
}

/**
 * For each system the indicator needs, how many of the children it is asked of (its population with the conditions of
 * its denominator, and the cohort's) have no record there under any identifier linked to them, whenever the record is
 * of. Of a mean they are all those it is asked of, not those who have the number, or nobody would be missing.
 * Nothing where no children are counted.
 */
export async function missingFrom(
  from: Asked,
  request: MissingRequest,
  profile: Profile,
): Promise<MissingFrom[]> {
  const systems = systemsNeeded(request.indicator, request.cohort);
  if (systems.length === 0) return [];
  const [rows, whole, ...reasons] = await Promise.all([
    count(from, request, systems),
    request.cohort && profile !== "exact"
      ? count(from, { ...request, cohort: undefined }, systems)
      : undefined,
    ...systems.map((needed) => whyNot(from, request, needed)),
  ]);
  return systems.map(({ system, sources }, index) => {
    const cells = (counted: Counted): RawCell[] => [
      {
        ...{ group: {}, numerator: counted[missing(index)] ?? 0, denominator: counted["children"] ?? 0 },
        leaves: [counted["left_out"] ?? 0],
      },
    ];
    const table = { breakdowns: [], cells: cells(rows), everybody: whole && cells(whole), scale: PERCENT };
    return { system, sources, table: release({ ...table, notAvailable: reasons[index] }, profile) };
  });
}

/** How many children there are, how many of them the figure leaves out, and how many each system misses. */
type Counted = Readonly<Record<string, number>>;

const missing = (index: number) => `missing_${index}`;

async function count(
  from: Asked,
  request: MissingRequest,
  systems: readonly SystemNeeded[],
): Promise<Counted> {
  const { authority, indicator, asAt, knownAt } = request;
  const periods = [periodOf(request.period ?? indicator.period, asAt)];
  const question = questionOf(request, systems);
  const [row] = await answersOf(from).rows<Counted>(question, { authority, periods, knownAt });
  return row!;
}

function questionOf({ indicator, cohort }: MissingRequest, systems: readonly SystemNeeded[]): Question {
  const bindings: Bindings = {};
  const among: Filter = { all: [...indicator.among, ...(cohort ? [cohort] : [])] };
  const averaged = averagedBy(indicator, bindings);
  const asked = members(indicator.population, {
    facts: [...factsOf(among), ...averaged.facts, ...systems.map(({ isKnown }) => isKnown)],
    columns: [
      ...systems.map(({ isKnown }, index) => `${isKnown.sql} AS is_known_${index}`),
      `${averaged.sql} AS is_averaged`,
    ],
    among: conditionSql(among, bindings),
  });
  const counts = systems.map(
    (_, index) => `(count(DISTINCT child) FILTER (WHERE NOT is_known_${index}))::int AS ${missing(index)}`,
  );
  const all = [
    "count(DISTINCT child)::int AS children",
    "(count(DISTINCT child) - count(DISTINCT child) FILTER (WHERE is_averaged))::int AS left_out",
  ];
  const select = `SELECT ${[...all, ...counts].join(",\n  ")}\nFROM members`;
  return { own: [asked], select, bindings };
}

/** Whether a mean is over a child: those it leaves out are told by the number of children beside its own. */
function averagedBy(
  { scale, summed, counted }: Indicator,
  bindings: Bindings,
): { facts: Fact[]; sql: string } {
  if (scale.kind !== "mean" || !summed) return { facts: [], sql: "true" };
  const filter: Filter = { all: counted };
  const sql = `(${conditionSql(filter, bindings)} AND ${summed.sql} IS NOT NULL)`;
  return { facts: [...factsOf(filter), summed], sql };
}

/** Why nobody can say who is missing: nothing of those who are counted, or nothing of the system, ever came. */
async function whyNot(
  from: Asked,
  { authority, indicator, cohort, knownAt }: MissingRequest,
  { sources }: SystemNeeded,
): Promise<string | undefined> {
  const asked = factsOf({ all: [...indicator.among, ...(cohort ? [cohort] : [])] });
  const needs = [...indicator.population.needs, ...asked.flatMap((fact) => fact.needs), sources];
  return notAvailable(await coverage(from, authority, knownAt, needs));
}
