import { HubError } from "../lib/hubError";
import type { Source } from "../sources/source";
import { fits, leftOut, plain } from "./header";
import type { Fit } from "./header";
import { blankColumn, refusal, repeatedColumn } from "./refuseHeader";

/** A file's header matched to a source. */
export interface Recognised {
  readonly source: Source;
  /** For each cell of the header, the source column it is; null: a column the source does not know, or none. */
  readonly header: readonly (string | null)[];
  readonly unknownColumns: readonly string[];
}

/**
 * The source a header row belongs to: of those whose columns it all has, the one of which it has most. Refuses, naming
 * the nearest source and the column that is missing, misspelt, blank or there twice. Blank headings at the end, which
 * a comma at the end of every line makes, are no columns.
 */
export function recognise(cells: readonly string[], sources: readonly Source[]): Recognised {
  const ranked = fits(cells, sources);
  const best = ranked.find(({ found, missing }) => found > 0 && missing.length === 0);
  const nearest = best ?? ranked[0];
  if (!nearest) throw new HubError("UNKNOWN_FILE", "There is no source to compare the file with. Name one.");
  refuseFaultyHeading(cells, nearest, best === undefined);
  if (!best) throw refusal(cells, nearest);
  const known = leftOut(cells, best.source);
  const unknownColumns = cells.filter(
    (cell, index) => best.header[index] === null && plain(cell) !== "" && !known.includes(cell),
  );
  return { source: best.source, header: best.header, unknownColumns };
}

/** How many headings a header has, the blank ones at its end left out. */
export function headingCount(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => plain(cell) !== "") + 1;
}

/** Refuses a heading that is there twice, or blank between others, in a file whose source is plain. */
function refuseFaultyHeading(cells: readonly string[], near: Fit, isUnknown: boolean): void {
  if (isUnknown && near.found < 2) return;
  const { header } = near;
  const repeated = header.findIndex((name, index) => name !== null && header.indexOf(name) !== index);
  if (repeated >= 0) throw repeatedColumn(cells, near, repeated);
  const blank = cells.findIndex((cell) => plain(cell) === "");
  if (blank >= 0 && blank < headingCount(cells)) throw blankColumn(cells, near, blank);
}
