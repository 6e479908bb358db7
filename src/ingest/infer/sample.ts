import { HubError } from "../../lib/hubError";
import type { Reading } from "../../sources/reading";
import { looksLikeValue } from "../looksLikeValue";
import { readBlocks } from "../read";

/** Rows read at most: enough to know a column, and quick with any file. */
const MOST_ROWS = 5_000;

/** The headings of a file and its first rows. */
export interface Sample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the sample. Throws EMPTY_FILE, NO_HEADER where the first row may be a child's, and what the reader throws. */
export async function sample(path: string, reading: Reading): Promise<Sample> {
  let headings: string[] | undefined;
  const rows: string[][] = [];
  for await (const block of readBlocks(path, reading)) {
    for (const row of block.rows)
      if (headings === undefined) headings = row.map((heading) => heading.trim());
      else if (row.length === headings.length) rows.push(row);
    if (rows.length >= MOST_ROWS) break;
  }
  if (!headings) throw new HubError("EMPTY_FILE", "The file is empty. Give a file with a header row.");
  // A heading may be long; what is a value is short.
  if (headings.some((heading) => looksLikeValue(heading.slice(0, 40))))
    throw new HubError(
      "NO_HEADER",
      "The first row does not hold headings. Give a file with a header row, since columns are told by their headings.",
    );
  return { headings, rows: rows.slice(0, MOST_ROWS) };
}
