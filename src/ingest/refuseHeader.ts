import { HubError } from "../lib/hubError";
import { nearest } from "../lib/nearest";
import { wrongDelimiter } from "./delimiter";
import { neededColumns, plain } from "./header";
import type { Fit } from "./header";
import { looksLikeValue } from "./looksLikeValue";

/** Missing columns named in one sentence, at most. */
const MOST_NAMED = 6;

/** Why a header is of no source. Headings are printed only of a row that is surely a header: see `looksLikeValue`. */
export function refusal(cells: readonly string[], near: Fit): HubError {
  const { source, found, missing } = near;
  const delimiter = wrongDelimiter(cells);
  if (delimiter) return delimiter;
  const isNear = found >= 2 && found * 2 >= neededColumns(source).length;
  if (!isNear && cells.some(looksLikeValue))
    return new HubError(
      "NO_HEADER",
      "The first row does not hold headings. Send the file with its header as the first row, and nothing above it.",
    );
  if (!isNear) return unknownFile(near);
  return new HubError(
    "MISSING_COLUMN",
    `The file looks like ${source.title} but lacks ${listed(withHints(cells, near, missing))}. Add or rename the column and send it again.`,
  );
}

function unknownFile({ source, found, missing }: Fit): HubError {
  const near =
    found < 2 || found < missing.length
      ? ""
      : ` The nearest is ${source.title}, which also needs ${listed(missing)}.`;
  return new HubError(
    "UNKNOWN_FILE",
    `The header is not that of any source.${near} The columns of each source stand in src/sources/DICTIONARY.md; for an extract with headings of its own, hub infer proposes a mapping.`,
  );
}

export function repeatedColumn(cells: readonly string[], { source, header }: Fit, at: number): HubError {
  const name = header[at]!;
  const [first, second] = [cells[header.indexOf(name)]!.trim(), cells[at]!.trim()];
  const spelt = first === second ? "" : `, as "${first}" and as "${second}"`;
  return new HubError(
    "REPEATED_COLUMN",
    `The header of this ${source.title} file names column ${name} twice${spelt}. Remove one.`,
  );
}

export function blankColumn(cells: readonly string[], { source, missing }: Fit, at: number): HubError {
  const place = at === 0 ? "" : ` after ${shown(cells, at - 1)}`;
  const hint = missing.length === 0 ? "" : ` (is it ${listed(missing, "or")}?)`;
  return new HubError(
    "BLANK_COLUMN",
    `The header of this ${source.title} file leaves the heading of column ${at + 1}${place} blank${hint}. Give every column a heading.`,
  );
}

/** Each missing column, with the unknown heading that is most like it. */
function withHints(cells: readonly string[], { header }: Fit, missing: readonly string[]): string[] {
  const unknown = cells
    .map((_, index) => index)
    .filter((index) => header[index] === null && cells[index] !== "");
  return missing.map((name) => {
    const [like] = nearest(
      plain(name),
      unknown.map((index) => plain(cells[index]!)),
      1,
    );
    const at = unknown.find((index) => like !== undefined && plain(cells[index]!) === like);
    if (at === undefined || looksLikeValue(cells[at]!)) return name;
    return `${name} (is it the column headed ${shown(cells, at)}?)`;
  });
}

function shown(cells: readonly string[], at: number): string {
  return looksLikeValue(cells[at]!) ? `column ${at + 1}` : `"${cells[at]!.trim()}"`;
}

function listed(names: readonly string[], and = "and"): string {
  const named = names.slice(0, MOST_NAMED);
  if (named.length < names.length) return `${named.join(", ")} ${and} ${names.length - named.length} more`;
  return named.length < 2 ? named.join() : `${named.slice(0, -1).join(", ")} ${and} ${named.at(-1)}`;
}
