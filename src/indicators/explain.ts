import type { Knex } from "knex";
import type { Profile, RawCell, ReleasedTable } from "../disclosure/cell";
import { releaseOpened } from "../disclosure/opened";
import type { OpenedCells } from "../disclosure/opened";
import type { IsoDate } from "../lib/dates";
import { askRows } from "./ask";
import { askedFor } from "./askedFor";
import { compile } from "./compile";
import type { Compiled } from "./compile";
import { conditionSql, factsOf } from "./condition";
import type { Bindings, Filter } from "./condition";
import { coverage, notAvailable } from "./coverage";
import { withClause } from "./cte";
import type { Indicator } from "./indicator";
import { needsOf } from "./measure";
import { members } from "./members";
import { periodOf } from "./period";
import type { PeriodKind } from "./period";
import { refuseWrongQuestion } from "./refuseWrongQuestion";
import { verdictsOf, verdictSql } from "./verdicts";
import type { Verdict } from "./verdicts";

/** Which figure is to be explained: an indicator on one date or over one period. */
export interface ExplainRequest {
  readonly authority: string;
  readonly indicator: Indicator;
  readonly asAt: IsoDate;
  readonly period?: PeriodKind | undefined;
  readonly knownAt: string | null;
  readonly cohort?: Filter | undefined;
}

/** A figure opened: what became of every member of its population, by the first condition that was not met. */
export interface Explanation {
  readonly verdicts: readonly Verdict[];
  /** Counts by verdict, made safe: the one breakdown is `verdict`. */
  readonly table: ReleasedTable;
  /** The statement the figure is counted by, and the values in it. */
  readonly statement: Compiled;
}

/** Opens a figure into counts of who is counted and who is not, and why. */
export async function explain(knex: Knex, request: ExplainRequest, profile: Profile): Promise<Explanation> {
  refuseWrongQuestion({ ...request, asAt: [request.asAt], breakdowns: [] });
  const { indicator, cohort } = request;
  const [covered, rows, whole] = await Promise.all([
    coverage(knex, request.authority, request.knownAt, needsOf(request)),
    count(knex, request),
    cohort && profile !== "exact" ? count(knex, { ...request, cohort: undefined }) : undefined,
  ]);
  const verdicts = verdictsOf(indicator);
  const codes = verdicts.map(({ code }) => code);
  const opened = {
    cells: cellsOf(codes, rows),
    everybody: whole && cellsOf(codes, whole),
    notAvailable: notAvailable(covered),
  };
  return { verdicts, table: releaseOpened(opened, profile), statement: compile(indicator, [], cohort) };
}

/** How many rows came to a verdict, or to one of a stage of them, and how many children are behind them. */
interface CountedRow {
  readonly verdict: string | null;
  readonly stage: string | null;
  readonly number: number;
  readonly children: number;
}

/** Rows by verdict, by stage (left out, in the denominator, in it and not counted) and of everybody. */
async function count(knex: Knex, request: ExplainRequest): Promise<CountedRow[]> {
  const { sql, bindings } = compileVerdicts(request);
  const { isOfChildren } = request.indicator.population;
  const children = isOfChildren ? "count(DISTINCT child)" : "count(*)";
  const counting = `${sql}
SELECT verdict, stage, count(*)::int AS number, ${children}::int AS children
FROM members
CROSS JOIN LATERAL (
  SELECT CASE WHEN verdict LIKE 'LEFT%' THEN 'LEFT_OUT' ELSE 'AMONG' END AS stage
  UNION ALL SELECT 'NOT_COUNTED' WHERE verdict LIKE 'NOT%'
  UNION ALL SELECT 'EVERYBODY'
) stages
GROUP BY GROUPING SETS ((stage), (verdict, stage))`;
  return askRows(knex, counting, { ...bindings, ...asked(request) });
}

/** Everybody, every verdict, then the stages the figure itself is made of. */
function cellsOf(codes: readonly string[], rows: readonly CountedRow[]): OpenedCells {
  const byStage = new Map(rows.filter((row) => row.verdict === null).map((row) => [row.stage, row]));
  const byVerdict = new Map(
    rows.flatMap((row) => (row.verdict === null ? [] : [[row.verdict, row] as const])),
  );
  const cell = (verdict: string | null, row: CountedRow | undefined): RawCell => {
    const children = row?.children ?? 0;
    return {
      ...{ group: { verdict }, numerator: row?.number ?? 0, denominator: null },
      children: { counted: children, among: children, others: 0 },
    };
  };
  const stage = (name: string) => cell(null, byStage.get(name));
  return {
    everybody: stage("EVERYBODY"),
    verdicts: codes.map((code) => cell(code, byVerdict.get(code))),
    stages: { leftOut: stage("LEFT_OUT"), among: stage("AMONG"), notCounted: stage("NOT_COUNTED") },
  };
}

/** One member of a population, with what became of it. */
export interface MemberVerdict {
  readonly child: string;
  /** The day of what happened; for those of a date the date itself. */
  readonly on: IsoDate;
  readonly verdict: string;
}

/** Where a page goes on: after this child and day. */
export interface VerdictPlace {
  readonly child: string;
  readonly on: IsoDate;
  readonly row: number;
}

/** One page of the members of a figure's population, by child and day. Child-level grant only. */
export async function explainMembers(
  knex: Knex,
  request: ExplainRequest,
  { after, first }: { after: VerdictPlace | null; first: number },
): Promise<(MemberVerdict & VerdictPlace)[]> {
  const { sql, bindings } = compileVerdicts(request);
  const page = `${sql}
SELECT * FROM (
  SELECT child, happened_on AS "on", verdict, (row_number() OVER (PARTITION BY child, happened_on ORDER BY verdict))::int AS row
  FROM members WHERE child IS NOT NULL
) m
WHERE CAST(:child AS uuid) IS NULL OR (child, "on", row) > (CAST(:child AS uuid), CAST(:on AS date), CAST(:row AS integer))
ORDER BY child, "on", row LIMIT :first`;
  const place = after ?? { child: null, on: null, row: null };
  return askRows(knex, page, { ...bindings, ...asked(request), ...place, first });
}

function compileVerdicts({ indicator, cohort }: ExplainRequest): Compiled {
  const bindings: Bindings = {};
  const within: Filter = { all: cohort ? [cohort] : [] };
  const conditions: Filter = { all: [...indicator.among, ...indicator.counted] };
  const judged = members(indicator.population, {
    facts: [...factsOf(within), ...factsOf(conditions), ...summedOf(indicator)],
    columns: [
      "p.as_at AS happened_on",
      `${verdictSql(indicator, (condition) => conditionSql(condition, bindings))} AS verdict`,
    ],
    among: conditionSql(within, bindings),
  });
  return { sql: withClause([judged]), bindings };
}

const summedOf = ({ summed, outOf }: Indicator) => [summed, outOf].filter((fact) => fact !== undefined);

const asked = ({ authority, indicator, period, asAt, knownAt }: ExplainRequest) =>
  askedFor(authority, [periodOf(period ?? indicator.period, asAt)], knownAt);
