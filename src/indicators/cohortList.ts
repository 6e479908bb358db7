import type { Asked } from "./answers";
import { answersOf } from "./answers";
import type { NamedFilter } from "./asked/meets";
import type { ChosenCohort } from "./cohortFigures";
import { HubError } from "../lib/hubError";
import { conditionSql, definedSql, factsOf } from "./condition";
import type { Bindings } from "./condition";
import type { Fact } from "./fact";
import { members } from "./members";
import { periodOf } from "./period";
import { refuseFactsStrangeTo } from "./refuseWrongQuestion";

/** What is listed of each child, in which order, and which page of it. */
export interface Listing {
  readonly facts: readonly Fact[];
  readonly flags: readonly NamedFilter[];
  /** Absent: those with most flags first. */
  readonly orderBy: Fact | null;
  readonly isDescending: boolean;
  readonly offset: number;
  readonly first: number;
}

/** One row of a list: of what happens, one for each time. Child-level. */
export interface ListedChild {
  readonly child: string;
  /** The values of the facts, in their order; null: not known. */
  readonly values: readonly (string | number | boolean | null)[];
  /** Whether each flag holds, in their order. */
  readonly flags: readonly boolean[];
}

/** Most facts, and most flags, of one list: PostgreSQL makes a list of at most 100 values. */
const MOST = { facts: 50, flags: 20 };

/** A page of the children of a cohort with facts told of them. Child-level grant only. */
export async function listOf(from: Asked, cohort: ChosenCohort, listing: Listing): Promise<ListedChild[]> {
  const { population, filter, authority, period, asAt, knownAt } = cohort;
  const { facts, flags, orderBy, isDescending, offset, first } = listing;
  const told = [...facts, ...(orderBy ? [orderBy] : [])];
  refuseTooMany("facts", facts);
  refuseTooMany("flags", flags);
  refuseFactsStrangeTo(population, filter);
  refuseFactsStrangeTo(population, { all: told.map((fact) => ({ fact, is: true })) });
  refuseFactsStrangeTo(population, { all: flags.map((flag) => flag.filter) });
  const bindings: Bindings = {};
  const those = members(population, {
    facts: [...factsOf(filter), ...told, ...flags.flatMap((flag) => factsOf(flag.filter))],
    columns: [
      `jsonb_build_array(${facts.map(({ sql }) => sql).join(", ")}) AS told`,
      `ARRAY[${flags.map((flag) => definedSql(flag.filter)).join(", ")}]::boolean[] AS flags`,
      `${orderBy ? orderBy.sql : "NULL::int"} AS place`,
    ],
    among: conditionSql(filter, bindings),
  });
  const select = `SELECT child, told, flags FROM members
WHERE child IS NOT NULL
ORDER BY place ${isDescending ? "DESC" : "ASC"} NULLS LAST,
  (SELECT count(*) FROM unnest(flags) AS f (holds) WHERE holds) DESC, child, told, flags
LIMIT ${first} OFFSET ${offset}`;
  const rows = await answersOf(from).rows<Row>(
    { own: [those], select, bindings },
    { authority, periods: [periodOf(period, asAt)], knownAt },
  );
  return rows.map((row) => ({ child: row.child, values: row.told, flags: row.flags }));
}

function refuseTooMany(what: keyof typeof MOST, { length }: readonly unknown[]): void {
  if (length > MOST[what])
    throw new HubError("LIST_TOO_WIDE", `${what}: there are ${length}. Ask for up to ${MOST[what]}.`);
}

interface Row {
  readonly child: string;
  readonly told: (string | number | boolean | null)[];
  readonly flags: boolean[];
}
