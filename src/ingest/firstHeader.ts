import { HubError } from "../lib/hubError";
import type { Source } from "../sources/source";
import type { Block } from "./block";
import { fits } from "./header";
import { recognise } from "./recognise";
import type { Recognised } from "./recognise";

/** Rows among which a header is looked for that does not stand first. */
const MOST_LINES_ABOVE = 30;

/** What is said only of a row that is a header. */
const FAULTS_OF_A_HEADER = ["MISSING_COLUMN", "REPEATED_COLUMN", "BLANK_COLUMN"];

/**
 * Recognises the first row of the file; undefined: the block holds nothing but blank lines. Throws where it cannot be
 * read or is of no source, and where the header stands further down says on which line.
 */
export function firstHeader(
  { rows, lines, damaged }: Block,
  sources: readonly Source[],
): Recognised | undefined {
  const [header] = rows;
  const isDamaged = damaged.some(({ line }) => line < (lines[0] ?? Infinity));
  if (!header && !isDamaged) return undefined;
  if (!header || isDamaged)
    throw new HubError(
      "DAMAGED_HEADER",
      "The header row cannot be read. Export the file again as CSV UTF-8.",
    );
  try {
    return recognise(header, sources);
  } catch (error) {
    const isHeader = error instanceof HubError && FAULTS_OF_A_HEADER.includes(error.code);
    throw (isHeader ? null : headerBelow(rows, lines, sources)) ?? error;
  }
}

function headerBelow(rows: string[][], lines: number[], sources: readonly Source[]): HubError | null {
  for (let at = 1; at < Math.min(rows.length, MOST_LINES_ABOVE); at++) {
    const whole = fits(rows[at]!, sources).find(({ found, missing }) => found > 0 && missing.length === 0);
    if (whole)
      return new HubError(
        "HEADER_NOT_FIRST",
        `The header of this ${whole.source.title} file stands on line ${lines[at]}. Delete the lines above it, or declare them in a mapping.`,
      );
  }
  return null;
}
