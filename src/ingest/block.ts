import type { Reading } from "../sources/reading";
import type { IssueCode } from "./issueCodes";
import { hasLineOver } from "./rowEnds";

/** Rows read together, each with the line it begins on, and the lines where no row could be read. */
export interface Block {
  readonly rows: string[][];
  readonly lines: number[];
  readonly damaged: { readonly line: number; readonly code: IssueCode }[];
  /** By line, what is wrong with rows that a tolerant reading kept all the same. */
  readonly mended: Map<number, IssueCode>;
  /** The line of a last row that no line end follows: the file may have been cut within it. */
  readonly unfinished: number | null;
}

export function emptyBlock(unfinished: number | null = null): Block {
  return { rows: [], lines: [], damaged: [], mended: new Map(), unfinished };
}

/** Characters of a cell: what a cell of a spreadsheet can hold at most. */
export const LONGEST_CELL = 32_767;

/** What stands for bytes that are no text, and NUL. */
const ODD = /[\uFFFD\0]/;

/**
 * Takes out of a block the rows that hold an odd character or an endless cell. Its `text` is looked through once, and
 * the cells only where it may hold one: most blocks are clean, and a look at every cell costs more than reading it.
 */
export function setDamagedAside(
  { rows, lines, damaged, mended }: Block,
  text: string,
  { tolerant }: Reading,
): void {
  if (!ODD.test(text) && !mayHaveLongCell(text)) return;
  let kept = 0;
  rows.forEach((row, index) => {
    const [line, code] = [lines[index]!, damageOf(row)];
    if (code !== null && !(tolerant && code === "DAMAGED_CHARACTERS")) return damaged.push({ line, code });
    if (code !== null) mended.set(line, code);
    [rows[kept], lines[kept]] = [row, line];
    return kept++;
  });
  rows.length = lines.length = kept;
}

/** A quoted cell may be long without a long line. */
function mayHaveLongCell(text: string): boolean {
  return text.length > LONGEST_CELL && (text.includes('"') || hasLineOver(text, LONGEST_CELL));
}

function damageOf(row: readonly string[]): IssueCode | null {
  if (row.some((cell) => cell.length > LONGEST_CELL)) return "CELL_TOO_LONG";
  if (row.some((cell) => cell.includes("\0"))) return "NUL_CHARACTER";
  return row.some((cell) => ODD.test(cell)) ? "DAMAGED_CHARACTERS" : null;
}
