import type { Delimiter } from "../sources/reading";

/** A quoted cell that runs over more lines than this was never closed: its first line is set aside, reading goes on. */
const MOST_LINES_IN_A_ROW = 50;

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Finds where rows end in text whose line ends are "\n". */
export class RowEnds {
  /** The cells of the header, once it is read. */
  width = 0;
  private readonly code: number;

  constructor(private readonly delimiter: Delimiter = ",") {
    this.code = delimiter.charCodeAt(0);
  }

  /** Where the last row that certainly ended in `text` ends; 0: none has. */
  endOfWholeRows(text: string): number {
    if (!text.includes('"')) return text.lastIndexOf("\n") + 1;
    let start = 0;
    for (let end = this.endOfRow(text, 0); end !== null && end !== 0; end = this.endOfRow(text, end))
      start = end;
    return start;
  }

  /**
   * Where the row beginning at `start` ends, its line end included; null: it has not ended in `text`. A quote opens a
   * cell only where the cell begins, and closes it only where the cell ends: otherwise it was never closed, and the
   * row, like a row of too many lines, is taken to end with its first; but see `endOfDamaged`.
   */
  endOfRow(text: string, start: number): number | null {
    let quoted = false;
    let lines = 0;
    let cellStart = start;
    for (let at = start; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === QUOTE) {
        if (quoted && text.charCodeAt(at + 1) === QUOTE) at++;
        else if (quoted && !this.endsCell(text, at + 1)) return this.endOfDamaged(text, start, at);
        else if (quoted) quoted = false;
        else if (at === cellStart) quoted = true;
      } else if (char === this.code && !quoted) cellStart = at + 1;
      else if (char === NEWLINE) {
        if (!quoted) return at + 1;
        if (++lines === MOST_LINES_IN_A_ROW) return text.indexOf("\n", start) + 1;
      }
    }
    return null;
  }

  /** Whether the line beginning at `start` has all its cells, quotes aside: one that opens in it was then forgotten. */
  hasAllCells(text: string, start: number): boolean {
    const line = text.slice(start, text.indexOf("\n", start));
    return line.split(this.delimiter).length === this.width;
  }

  /**
   * Where a row ends whose quote at `at` neither closes a cell nor stands for itself. If that one opens a cell, or the
   * first line has all its cells, an earlier quote was forgotten and only the first line is lost; otherwise this one
   * was to close a cell of several lines, which are no rows.
   */
  private endOfDamaged(text: string, start: number, at: number): number {
    const before = text.charCodeAt(at - 1);
    const opens = before === this.code || before === NEWLINE;
    return text.indexOf("\n", opens || this.hasAllCells(text, start) ? start : at) + 1;
  }

  /** Whether a quote before `at` may have closed a cell; at the end of `text` that cannot be known yet. */
  private endsCell(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const char = text.charCodeAt(at);
    return char === this.code || char === NEWLINE;
  }
}

export function countLines(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** Whether a line of `text` is longer than `longest`, found in steps of that length. */
export function hasLineOver(text: string, longest: number): boolean {
  for (let start = 0; start + longest < text.length;) {
    const next = text.lastIndexOf("\n", start + longest) + 1;
    if (next <= start) return true;
    start = next;
  }
  return false;
}
