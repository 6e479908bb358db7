import { parse } from "csv-parse/sync";
import type { Reading } from "../sources/reading";
import { emptyBlock, setDamagedAside } from "./block";
import type { Block } from "./block";
import { decode } from "./decode";
import { countLines, RowEnds } from "./rowEnds";

/** Characters of a row that has not ended; of a longer one no more is held, so memory does not grow with a line. */
const LONGEST_ROW = 1024 * 1024;

/**
 * The rows of a CSV file in blocks, blank lines left out. Each block is cut where a row ends and given to csv-parse
 * whole, so that a row's line number is known without asking the parser, whose own count is of where a row ends; only
 * where csv-parse refuses a block are its rows parsed one by one, so that one damaged row costs one row.
 */
export async function* readBlocks(
  path: string,
  reading: Reading = {},
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Block> {
  const reader = new BlockReader(reading);
  let rest = "";
  for await (const piece of decode(path, reading.encoding, onBytes)) {
    rest = reader.skip(rest + piece);
    for (let end = reader.endOfRows(rest); end > 0; end = reader.endOfRows(rest)) {
      yield reader.read(rest.slice(0, end));
      rest = rest.slice(end);
    }
    if (rest.length <= LONGEST_ROW) continue;
    yield reader.giveUpLine();
    rest = "";
  }
  if (rest !== "") yield reader.readLast(rest);
}

/** Reads the text of a file from its first line to its last; `line` is the one reached. */
class BlockReader {
  private readonly ends: RowEnds;
  private readonly options;
  private line = 1;
  private linesToSkip: number;

  constructor(private readonly reading: Reading) {
    this.ends = new RowEnds(reading.delimiter);
    this.options = { ...OPTIONS, delimiter: reading.delimiter ?? "," };
    this.linesToSkip = reading.skipLines ?? 0;
  }

  /** What is left of `text` after the lines that are not read. */
  skip(text: string): string {
    let start = 0;
    while (this.linesToSkip > 0) {
      const end = text.indexOf("\n", start) + 1;
      if (end === 0) return "";
      this.linesToSkip--;
      this.line++;
      start = end;
    }
    return text.slice(start);
  }

  /** Where the rows end that can be read now; 0: none can. Of a row without end only the first line is believed. */
  endOfRows(text: string): number {
    const end = this.ends.endOfWholeRows(text);
    return end === 0 && text.length > LONGEST_ROW ? text.indexOf("\n") + 1 : end;
  }

  /** Sets the line aside of which `LONGEST_ROW` characters were read without an end. */
  giveUpLine(): Block {
    this.linesToSkip = 1;
    const block = emptyBlock();
    block.damaged.push({ line: this.line, code: "CELL_TOO_LONG" });
    return block;
  }

  read(text: string, unfinished: number | null = null): Block {
    const block = emptyBlock(unfinished);
    if (!text.includes('"')) {
      const rows = parse(text, this.options);
      rows.forEach((row: string[], index) => this.keep(block, row, this.line + index));
      this.line += rows.length;
      setDamagedAside(block, text, this.reading);
      return block;
    }
    const texts = [...this.rowTexts(text)];
    const rows = this.parseOrNothing(text);
    texts.forEach((row, index) => {
      if (rows.length === texts.length) this.keep(block, rows[index]!, this.line);
      else this.readRow(block, row);
      this.line += countLines(row);
    });
    setDamagedAside(block, text, this.reading);
    return block;
  }

  /**
   * Reads what is left at the end of the file: a row without a line end, or rows from an open quote on. Where it is
   * open because the file was cut, the lines that follow are no rows but parts of a cell.
   */
  readLast(text: string): Block {
    const isCut = !text.endsWith("\n");
    const whole = isCut ? `${text}\n` : text;
    const lost = this.startOfLost(whole, isCut);
    const block = this.read(whole.slice(0, lost), isCut ? this.line : null);
    for (let start = lost; start < whole.length; start = whole.indexOf("\n", start) + 1)
      block.damaged.push({ line: this.line++, code: "DAMAGED_QUOTES" });
    return block;
  }

  /**
   * Where a quote is open that was not merely forgotten: the file ends within its line, or the line has not all its
   * cells. A limit: of a file cut just after a line end within a cell whose line has all its cells, the later lines
   * of that cell are read as rows; they are taken only if they are whole rows that pass every check.
   */
  private startOfLost(text: string, isCut: boolean): number {
    for (let start = 0; start < text.length;) {
      const end = this.ends.endOfRow(text, start);
      const next = text.indexOf("\n", start) + 1;
      if (end === null && (isCut || !this.ends.hasAllCells(text, start))) return start;
      start = end ?? next;
    }
    return text.length;
  }

  /** The texts of the rows in `text`, which ends where a row ends. */
  private *rowTexts(text: string): Generator<string> {
    for (let start = 0; start < text.length;) {
      const end = this.ends.endOfRow(text, start) ?? text.indexOf("\n", start) + 1;
      yield text.slice(start, end);
      start = end;
    }
  }

  private readRow(block: Block, text: string): void {
    const [row, ...more] = this.parseOrNothing(text);
    if (row !== undefined && more.length === 0) return this.keep(block, row, this.line);
    const [mended, ...others] = this.reading.tolerant ? this.parseOrNothing(text, true) : [];
    if (mended === undefined || others.length > 0)
      block.damaged.push({ line: this.line, code: "DAMAGED_QUOTES" });
    else {
      block.mended.set(this.line, "DAMAGED_QUOTES");
      this.keep(block, mended, this.line);
    }
  }

  private parseOrNothing(text: string, relaxed = false): string[][] {
    try {
      return parse(text, relaxed ? { ...this.options, relax_quotes: true } : this.options);
    } catch {
      // csv-parse puts cell text into its messages, so the error itself goes no further.
      return [];
    }
  }

  private keep(block: Block, row: string[], line: number): void {
    if (row.length === 0 || (row.length === 1 && row[0]!.trim() === "")) return;
    this.ends.width ||= row.length;
    block.rows.push(row);
    block.lines.push(line);
  }
}

const OPTIONS = { relax_column_count: true, skip_empty_lines: false, record_delimiter: "\n" } as const;
