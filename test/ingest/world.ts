import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Knex } from "knex";
import { subjectMaker } from "../../src/identity/subject";
import { ingest } from "../../src/ingest/ingest";
import type { IngestSettings } from "../../src/ingest/ingest";
import type { SubmissionReport } from "../../src/ingest/report";
import { recordTables } from "../../src/records";
import { sourceOf } from "../../src/sources";
import { freshDatabase } from "../harness/database";
import { temporaryFolder } from "../harness/folder";

/** The day every test file is received, unless the test says otherwise. */
export const TODAY = "2020-06-30";

export const subjects = subjectMaker(Buffer.alloc(32, 7));

export type Row = Readonly<Record<string, string>>;

/** A hub with a database and a folder of its own. */
export interface World {
  readonly knex: Knex;
  /** Writes the bytes as a file and takes it in, for authority A unless the settings name another. */
  send(content: string | Buffer, settings?: Partial<IngestSettings>): Promise<SubmissionReport>;
  /** Writes a file and gives its path. */
  write(content: string | Buffer, name?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const database = await freshDatabase();
  const { folder, remove } = await temporaryFolder();
  let files = 0;
  const write = async (content: string | Buffer, name = "file.csv") => {
    const place = path.join(folder, String(++files));
    await mkdir(place);
    await writeFile(path.join(place, name), content);
    return path.join(place, name);
  };
  const send = async (content: string | Buffer, settings: Partial<IngestSettings> = {}) =>
    ingest(database.knex, await write(content), { authority: "A", subjects, today: TODAY, ...settings });
  const close = async () => {
    await database.close();
    await remove();
  };
  return { knex: database.knex, send, write, close };
}

/** A file of a source: every column in its official order, cells not named blank. */
export function fileOf(source: string, rows: readonly Row[], columns = columnsOf(source)): string {
  const cells = rows.map((row) => columns.map((name) => row[name] ?? "").join(","));
  return [columns.map(heading).join(","), ...cells, ""].join("\n");
}

/** Some official headings hold a comma. */
const heading = (name: string) => (name.includes(",") ? `"${name}"` : name);

export const columnsOf = (source: string): string[] => Object.keys(sourceOf(source)!.columns);

/** A row of Episodes that is right in every year from 2018 to 2024. */
export const episode = (CHILD: string, DECOM: string, more: Row = {}): Row => ({
  ...{ CHILD, DECOM, RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
  ...more,
});

/** A row of Header that is right in every year from 2018 to 2024. */
export const child = (CHILD: string, more: Row = {}): Row => ({
  ...{ CHILD, SEX: "1", DOB: "05/01/2010", ETHNIC: "WBRI", MOTHER: "0" },
  ...more,
});

/** Every row of every table as text, in a fixed order: what "nothing changed" means. */
export async function everything(knex: Knex): Promise<Record<string, string[]>> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
  );
  const found: Record<string, string[]> = {};
  for (const { name } of rows) found[name] = await texts(knex, name);
  return found;
}

async function texts(knex: Knex, table: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { text: string }[] }>(
    `SELECT CAST(t AS text) AS text FROM ${table} t ORDER BY 1`,
  );
  return rows.map(({ text }) => text);
}

const IDENTITY = {
  identity_links: ["subject", "child", "rule"],
  identity_claims: ["subject", "other", "source", "born_on"],
};

/** What an authority's current records and links say, without which file said so, where and when. */
export async function saying(knex: Knex, authority = "A"): Promise<Record<string, string[]>> {
  const child = recordTables.filter(({ about }) => about === "child");
  const tables = Object.fromEntries(
    child.map(({ name, columns }) => [name, ["subject", "period", ...Object.keys(columns)]]),
  );
  const found: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries({ ...tables, ...IDENTITY })) {
    const rows = await knex(table).where({ authority, known_to: null }).select<Row[]>(columns);
    found[table] = rows.map((row) => columns.map((name) => `${name}=${row[name] ?? ""}`).join(" ")).sort();
  }
  return found;
}

/** The current rows of a table of authority A, as text of the columns asked, sorted. */
export async function current(knex: Knex, table: string, columns: readonly string[], authority = "A") {
  const rows = await knex(table)
    .where({ authority, known_to: null })
    .select<Row[]>([...columns]);
  return rows.map((row) => columns.map((name) => row[name] ?? "-").join(" ")).sort();
}
