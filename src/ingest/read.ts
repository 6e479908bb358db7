import { parse } from "csv-parse/sync";
import { decode } from "./decode";
import type { IssueCode } from "./issueCodes";

/** Rows read together, each with the line it begins on, and the lines where no row could be read. */
export interface Block {
  readonly rows: string[][];
  readonly lines: number[];
  readonly damaged: { readonly line: number; readonly code: IssueCode }[];
}

/** A quoted cell that runs over more lines than this was never closed: its first line is set aside, reading goes on. */
const MOST_LINES_IN_A_ROW = 50;

/**
 * The rows of a CSV file in blocks, blank lines left out. Each block is cut where a row ends and given to csv-parse
 * whole, so that a row's line number is known without asking the parser, whose own count is of where a row ends; only
 * where csv-parse refuses a block are its rows parsed one by one, so that one damaged row costs one row.
 */
export async function* readBlocks(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Block> {
  let rest = "";
  let line = 1;
  for await (const piece of decode(path, onBytes)) {
    const text = rest + piece;
    const end = text.includes('"') ? endOfWholeRows(text) : text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    if (end === 0) continue;
    yield readBlock(text.slice(0, end), line);
    line += countLines(text, end);
  }
  if (rest !== "") yield readBlock(rest.endsWith("\n") ? rest : `${rest}\n`, line);
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function readBlock(text: string, firstLine: number): Block {
  const block: Block = { rows: [], lines: [], damaged: [] };
  if (!text.includes('"')) {
    parse(text, OPTIONS).forEach((row: string[], index) => keep(block, row, firstLine + index));
    return block;
  }
  const texts = [...wholeRows(text)];
  const rows = parseOrNothing(text);
  let line = firstLine;
  texts.forEach((row, index) => {
    if (rows.length === texts.length) keep(block, rows[index]!, line);
    else readRow(block, row, line);
    line += countLines(row, row.length);
  });
  return block;
}

function parseOrNothing(text: string): string[][] {
  try {
    return parse(text, OPTIONS);
  } catch {
    // csv-parse puts cell text into its messages, so the error itself goes no further.
    return [];
  }
}

const OPTIONS = { relax_column_count: true, skip_empty_lines: false, record_delimiter: "\n" } as const;

function readRow(block: Block, text: string, line: number): void {
  const [row, ...more] = parseOrNothing(text);
  if (row === undefined || more.length > 0) block.damaged.push({ line, code: "DAMAGED_QUOTES" });
  else keep(block, row, line);
}

function keep(block: Block, row: string[], line: number): void {
  if (row.length === 0 || (row.length === 1 && row[0]!.trim() === "")) return;
  if (row.some((cell) => /[\uFFFD\0]/.test(cell))) {
    block.damaged.push({ line, code: "DAMAGED_CHARACTERS" });
    return;
  }
  block.rows.push(row);
  block.lines.push(line);
}

/** The texts of the rows in `text`, which ends where a row ends. */
function* wholeRows(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = endOfRow(text, start) ?? text.indexOf("\n", start) + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** Where the last row that certainly ended in `text` ends; 0: none has. */
function endOfWholeRows(text: string): number {
  let start = 0;
  for (let end = endOfRow(text, 0); end !== null && end !== 0; end = endOfRow(text, end)) start = end;
  return start;
}

/**
 * Where the row beginning at `start` ends, its line end included; null: it has not ended in `text`. A quote opens a
 * cell only where the cell begins, and closes it only where the cell ends: otherwise it was never closed, and the row,
 * like a row of too many lines, is taken to end with its first.
 */
function endOfRow(text: string, start: number): number | null {
  let quoted = false;
  let lines = 0;
  let cellStart = start;
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      if (quoted && text.charCodeAt(at + 1) === QUOTE) at++;
      else if (quoted && !endsCell(text, at + 1)) return text.indexOf("\n", start) + 1;
      else if (quoted) quoted = false;
      else if (at === cellStart) quoted = true;
    } else if (char === COMMA && !quoted) cellStart = at + 1;
    else if (char === NEWLINE) {
      if (!quoted) return at + 1;
      if (++lines === MOST_LINES_IN_A_ROW) return text.indexOf("\n", start) + 1;
    }
  }
  return null;
}

/** Whether a quote before `at` may have closed a cell; at the end of `text` that cannot be known yet. */
function endsCell(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === COMMA || text.charCodeAt(at) === NEWLINE;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
