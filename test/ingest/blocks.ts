import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readBlocks } from "../../src/ingest/read";
import type { Reading } from "../../src/sources/reading";

/** What the reader of rows gives of a file. */
export interface Read {
  readonly rows: { readonly line: number; readonly cells: readonly string[] }[];
  readonly damaged: { readonly line: number; readonly code: string }[];
  readonly mended: { readonly line: number; readonly code: string }[];
  /** The line of a last row without a line end; 0: it has one. */
  unfinished: number;
}

/** Writes the bytes as a file, reads it and gathers its blocks. */
export async function blocksOf(content: string | Buffer, reading: Reading = {}): Promise<Read> {
  const folder = mkdtempSync(path.join(tmpdir(), "read-"));
  const file = path.join(folder, "file.csv");
  writeFileSync(file, content);
  const found: Read = { rows: [], damaged: [], mended: [], unfinished: 0 };
  for await (const { rows, lines, damaged, mended, unfinished } of readBlocks(file, reading)) {
    rows.forEach((cells, index) => found.rows.push({ line: lines[index]!, cells }));
    found.damaged.push(...damaged);
    found.mended.push(...[...mended].map(([line, code]) => ({ line, code })));
    found.unfinished ||= unfinished ?? 0;
  }
  rmSync(folder, { recursive: true });
  return found;
}
