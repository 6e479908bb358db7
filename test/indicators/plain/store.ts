import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { recordTables } from "../../../src/records";
import { sources } from "../../../src/sources";
import type { Row, Subjects, Theme } from "./theme";

/** How every record of the tests is known: since long ago. Residents and districts are for who needs them. */
const KNOWN_FROM = "2020-01-01T00:00:00Z";

/** Says of every source that a file of it was merged, so that every indicator is available. */
export async function receiveEverything(knex: Knex, authority: string): Promise<void> {
  const rows = sources.map(({ code }) => ({
    ...{ authority, id: randomUUID(), file_name: `${code}.csv`, sha256: `${authority}${code}`, bytes: 1 },
    ...{ received_at: KNOWN_FROM, seconds: 0, source: code, status: "merged" },
  }));
  await knex.batchInsert("submissions", rows);
}

/** Writes histories' records as though files had brought them, each under the identifier its system knows. */
export async function storeHistories<H>(
  knex: Knex,
  authority: string,
  theme: Theme<H>,
  histories: readonly H[],
): Promise<void> {
  const tables = new Map<string, Row[]>();
  const add = (table: string, rows: readonly Row[]) => {
    const all = tables.get(table) ?? [];
    all.push(...rows.map((row) => ({ ...row, ...ownerOf(table, authority), ...originOf(table, row) })));
    tables.set(table, all);
  };
  histories.forEach((history, index) => {
    const subjects = subjectsOf(`${theme.name}${String(index).padStart(5, "0")}`);
    for (const [table, rows] of Object.entries(theme.records(history, subjects, authority))) add(table, rows);
    add("identity_links", linksOf(subjects, theme.unlinked?.(history) ?? []));
  });
  for (const [table, rows] of tables) await knex.batchInsert(table, [...onceEach(table, rows)], 400);
}

const subjectsOf = (name: string): Subjects => ({ local: `L:${name}`, upn: `U:${name}`, nhs: `N:${name}` });

const aboutOf = (table: string) => recordTables.find(({ name }) => name === table)?.about ?? "child";

const ownerOf = (table: string, authority: string): Row =>
  aboutOf(table) === "reference" ? {} : { authority };

function originOf(table: string, row: Row): Row {
  const known = { submission_id: randomUUID(), known_from: KNOWN_FROM };
  return table === "identity_links" ? known : { period: row["collection_year"] ?? 2025, line: 2, ...known };
}

/** Rows about everybody, which several histories may name, once each. */
function onceEach(table: string, rows: readonly Row[]): readonly Row[] {
  const found = recordTables.find(({ name, about }) => name === table && about !== "child");
  if (!found) return rows;
  return [...new Map(rows.map((row) => [found.key.map((column) => row[column]).join("|"), row])).values()];
}

function linksOf(subjects: Subjects, unlinked: readonly (keyof Subjects)[]): Row[] {
  const child = randomUUID();
  return (Object.keys(subjects) as (keyof Subjects)[]).map((kind) => {
    const linked = !unlinked.includes(kind);
    const rule = kind === "local" ? "local id" : kind === "upn" ? "upn" : "nhs number";
    return {
      subject: subjects[kind],
      child: linked ? child : randomUUID(),
      rule: linked ? rule : "unmatched: no local id told",
    };
  });
}
