import type { Knex } from "knex";
import { nearestIndicators } from "../lib/nearestIndicator";
import { nearestCodes, nearestRows } from "../lib/nearestRow";
import type { RecordTable } from "../records/recordTable";
import type { Known, Reference } from "../sources/references";
import type { Source } from "../sources/source";
import { planWords } from "./planWords";

/** Cells of a row by column, as the records keep them. */
export type NamingRow = Readonly<Record<string, string | null>>;

/** What is known of names, and what an unknown one may mean, the likeliest first. */
export interface KnownNames {
  has(row: NamingRow): boolean;
  nearest(row: NamingRow): readonly string[];
}

/** What can not be asked of the tables. */
export interface Elsewhere {
  /** The codes of the catalogue of indicators; absent: names of indicators are not judged. */
  readonly indicators?: (() => readonly string[]) | undefined;
  /** Tables that other files feed of which nothing is kept: what is named may be in them, and is not judged. */
  readonly fedBesides?: ReadonlySet<string> | undefined;
}

interface Asking extends Elsewhere {
  readonly authority: string;
  readonly source: Source;
}

/** What is known of the names of a reference, the rows of the file among it; null: it can not be judged. */
export async function knownNames(
  knex: Knex,
  reference: Reference,
  asking: Asking,
): Promise<KnownNames | null> {
  const { known } = reference;
  const { authority, indicators, fedBesides } = asking;
  if (fedBesides && restsOn(known).some((table) => fedBesides.has(table))) return null;
  if (known.is === "statusWords") return planWords(knex, authority, reference.column, known);
  if (known.is === "rows") return rowNames(reference, known, asking, await namesOf(knex, authority, known));
  if (!indicators) return null;
  const codes = indicators();
  const all = new Set(codes);
  const { column } = reference;
  return { has: (row) => all.has(row[column]!), nearest: (row) => nearestIndicators(row[column]!, codes) };
}

function restsOn(known: Known): string[] {
  if (known.is === "statusWords") return ["plans", "plan_statuses"];
  return known.is === "rows" ? [known.table.name] : [];
}

type RowsKnown = Extract<Known, { is: "rows" }>;

interface Name {
  readonly name: string;
  readonly isLikely: boolean;
}

/** Every name in a table now. */
async function namesOf(knex: Knex, authority: string, known: RowsKnown): Promise<Name[]> {
  const { table, named, likely, mustHold } = known;
  const name = named.map((column) => `CAST(r.${column} AS text)`).join(" || '/' || ");
  const tests = Object.keys(likely ?? {}).map((column) => `r.${column} = :${column}`);
  if (mustHold) tests.push(`r.${mustHold.column} = ANY(:held)`);
  const { rows } = await knex.raw<{ rows: Name[] }>(
    `SELECT ${name} AS name, bool_or(${tests.join(" AND ") || "true"}) AS "isLikely"
     FROM ${table.name} r WHERE r.authority = :authority AND r.known_to IS NULL GROUP BY 1 ORDER BY 1`,
    { authority, ...likely, ...(mustHold && { held: mustHold.oneOf }) },
  );
  return rows;
}

function rowNames(
  { column, named = [column] }: Reference,
  { table, isWithin, mustHold }: RowsKnown,
  { source }: Asking,
  names: readonly Name[],
): KnownNames {
  const all = new Set(names.map(({ name }) => name));
  const likely = names.filter(({ isLikely }) => isLikely).map(({ name }) => name);
  const pool = likely.length > 0 ? likely : [...all];
  const meant = new Set(likely);
  const textOf = (row: NamingRow, cells: readonly string[]) => cells.map((cell) => row[cell] ?? "").join("/");
  return {
    has: (row) => {
      const name = textOf(row, named);
      return mustHold ? meant.has(name) || !all.has(name) : all.has(name);
    },
    nearest: (row) => {
      const start = named.length > 1 ? `${textOf(row, named.slice(0, -1))}/` : "";
      const itself = isOwn(table, source) ? textOf(row, source.key) : null;
      const others = pool.filter((name) => name !== itself && (!isWithin || name.startsWith(start)));
      const bare = (name: string) =>
        start !== "" && name.startsWith(start) ? name.slice(start.length) : name;
      return isWithin
        ? nearestCodes(row[column]!, others.map(bare))
        : nearestRows(textOf(row, named), others).map(bare);
    },
  };
}

const isOwn = (table: RecordTable, { feeds }: Source) => table.name === feeds.name;
