import type { Knex } from "knex";
import { COUNT } from "../disclosure/scales";
import type { Profile, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
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
  const [covered, rows] = await Promise.all([
    coverage(knex, request.authority, request.knownAt, indicator.needs),
    count(knex, request),
  ]);
  const verdicts = verdictsOf(indicator);
  const numbers = new Map(rows.map(({ verdict, number }) => [verdict, number]));
  const total = rows.reduce((sum, { number }) => sum + number, 0);
  const cell = (verdict: string | null, numerator: number) => ({
    group: { verdict },
    numerator,
    denominator: null,
  });
  const table = {
    breakdowns: ["verdict"],
    cells: [cell(null, total), ...verdicts.map(({ code }) => cell(code, numbers.get(code) ?? 0))],
    scale: COUNT,
    notAvailable: notAvailable(covered),
  };
  return { verdicts, table: release(table, profile), statement: compile(indicator, [], cohort) };
}

async function count(knex: Knex, request: ExplainRequest): Promise<{ verdict: string; number: number }[]> {
  const { sql, bindings } = compileVerdicts(request);
  const counting = `${sql}\nSELECT verdict, count(*)::int AS number FROM members GROUP BY verdict`;
  return askRows(knex, counting, { ...bindings, ...asked(request) });
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
    facts: [...factsOf(within), ...factsOf(conditions), ...(indicator.summed ? [indicator.summed] : [])],
    columns: [
      "p.as_at AS happened_on",
      `${verdictSql(indicator, (condition) => conditionSql(condition, bindings))} AS verdict`,
    ],
    among: conditionSql(within, bindings),
  });
  return { sql: withClause([judged]), bindings };
}

const asked = ({ authority, indicator, period, asAt, knownAt }: ExplainRequest) =>
  askedFor(authority, [periodOf(period ?? indicator.period, asAt)], knownAt);
