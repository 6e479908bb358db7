import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";
import type { Source } from "../sources/source";

/** A file's header matched to a source. */
export interface Recognised {
  readonly source: Source;
  /** For each cell of the header, the source column it is; null: a column the source does not know. */
  readonly header: readonly (string | null)[];
  readonly unknownColumns: readonly string[];
}

/** A header cell without the differences that never matter: case, blanks, underscores, a byte order mark. */
const plain = (name: string) => name.replace(/[\s_\uFEFF]/g, "").toUpperCase();

/**
 * The source a header row belongs to. Refuses, naming the nearest source and the column that is missing, misspelt,
 * blank or there twice.
 */
export function recognise(cells: readonly string[], sources: readonly Source[]): Recognised {
  if (cells.length === 1 && /[;\t|]/.test(cells[0]!))
    throw new HubError(
      "WRONG_DELIMITER",
      "The columns are not separated by commas. Export the file with commas.",
    );
  const fits = sources
    .map((source) => fit(cells, source))
    .sort((a, b) => b.found - a.found || a.missing.length - b.missing.length);
  const best = fits.find(({ missing }) => missing.length === 0);
  if (!best) throw unrecognised(cells, fits[0]!);
  refuseRepeated(best);
  return {
    source: best.source,
    header: best.header,
    unknownColumns: cells.filter((_, i) => best.header[i] === null),
  };
}

interface Fit {
  readonly source: Source;
  readonly header: (string | null)[];
  readonly found: number;
  readonly missing: string[];
}

function fit(cells: readonly string[], source: Source): Fit {
  const names = new Map<string, string>();
  for (const [name, column] of Object.entries(source.columns))
    for (const spelling of [name, ...(column.spellings ?? [])]) names.set(plain(spelling), name);
  const header = cells.map((cell) => names.get(plain(cell)) ?? null);
  const missing = Object.keys(source.columns).filter(
    (name) => !source.columns[name]!.mayBeAbsent && !header.includes(name),
  );
  return { source, header, found: new Set(header.filter((name) => name !== null)).size, missing };
}

function refuseRepeated({ source, header }: Fit): void {
  const repeated = header.find((name, index) => name !== null && header.indexOf(name) !== index);
  if (repeated)
    throw new HubError(
      "REPEATED_COLUMN",
      `The header of this ${source.title} file names column ${repeated} twice. Remove one.`,
    );
}

function unrecognised(cells: readonly string[], { source, header, found, missing }: Fit): HubError {
  if (found === 0 || found < Object.keys(source.columns).length / 2)
    return new HubError(
      "UNKNOWN_FILE",
      "The header is not that of any source. See the list of sources for the columns each needs.",
    );
  const unknown = cells.filter((_, index) => header[index] === null);
  const hints = missing.map((name) => {
    const like = unknown.find((cell) => nearest(plain(cell), [plain(name)]).length > 0);
    return like === undefined ? name : `${name} (is it the column headed "${like.trim().slice(0, 40)}"?)`;
  });
  return new HubError(
    "MISSING_COLUMN",
    `The file looks like ${source.title} but lacks ${hints.join(", ")}. Add or rename the column and send it again.`,
  );
}
