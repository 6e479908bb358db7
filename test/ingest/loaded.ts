import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadRows } from "../../src/ingest/load";
import { survey } from "../../src/ingest/survey";
import { HubError } from "../../src/lib/hubError";
import { date, localId, text } from "../../src/sources/columns";
import type { Reading } from "../../src/sources/reading";
import { defineSource } from "../../src/sources/source";
import type { Source } from "../../src/sources/source";
import * as records from "../../src/records/recordTable";
import { subjects, TODAY } from "./world";

/** What became of a file's rows, short of the database: rows without their lines, and the lines set aside. */
export interface LoadedFile {
  readonly refused: string | null;
  readonly rows: { readonly line: number; readonly says: string }[];
  readonly issues: { readonly line: number; readonly code: string; readonly severity: string }[];
  readonly read: number;
}

/** Surveys, reads and checks a file. */
export async function loadedOf(
  content: string | Buffer,
  sources: readonly Source[],
  asked: Reading = {},
): Promise<LoadedFile> {
  const folder = mkdtempSync(path.join(tmpdir(), "loaded-"));
  const file = path.join(folder, "file.csv");
  writeFileSync(file, content);
  const found: LoadedFile = { refused: null, rows: [], issues: [], read: 0 };
  try {
    const look = await survey(file, Buffer.byteLength(content), sources, TODAY, asked);
    const staging = {
      row: ({ line, ...row }: { line: number }) => void found.rows.push({ line, says: JSON.stringify(row) }),
      setAside: () => undefined,
      issue: ({ line, code, severity }: LoadedFile["issues"][number]) =>
        void found.issues.push({ line, code, severity }),
      flush: () => Promise.resolve(),
    };
    const settings = {
      ...look,
      sources,
      subjects,
      today: TODAY,
      year: 2018,
      preview: asked.tolerant === true,
    };
    return { ...found, read: await loadRows(staging, file, settings) };
  } catch (error) {
    if (error instanceof HubError) return { ...found, refused: error.code };
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const notes = records.recordTable({
  name: "notes",
  doc: "what was noted of a child",
  about: "child",
  key: ["noted_on"],
  columns: {
    noted_on: records.date("the day"),
    note: records.text("the note"),
    place: records.text("where"),
  },
});

/** A kind of file with free text within its rows and at their end, where any character may stand. */
export const NOTES = defineSource({
  ...{ code: "notes", title: "Notes", system: "social care", reference: "none: made for the tests" },
  ...{ edition: 2018, yearly: false, arrives: "delta", dateFormat: "dd/mm/yyyy", feeds: notes },
  columns: {
    CHILD: localId({ doc: "the child", required: true }),
    NOTE: text({ doc: "the note", to: "note", longest: 40_000 }),
    NOTED: date({ doc: "the day", to: "noted_on", required: true }),
    PLACE: text({ doc: "where", to: "place", longest: 40_000 }),
  },
  key: ["NOTED"],
});
