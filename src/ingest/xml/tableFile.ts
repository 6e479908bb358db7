import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { TableRow } from "./tableRows";

const HELD_CHARACTERS = 256 * 1024;

/**
 * One table as a CSV file. With `byLine` each row is put on the line on which it begins in the XML, with blank lines
 * between, which a reader of CSV passes over: so that every line number of its report is that of the XML.
 */
export class TableFile {
  private text: string;
  private line = 2;
  /** Whether a row could not be put on its own line, because the XML has another on it. */
  slipped = false;

  private constructor(
    private readonly file: FileHandle,
    private readonly columns: readonly string[],
    private readonly byLine: boolean,
  ) {
    this.text = `${columns.join(",")}\n`;
  }

  /** Begins the file, which only its owner can read. */
  static async begin(path: string, columns: readonly string[], byLine: boolean): Promise<TableFile> {
    return new TableFile(await open(path, "w", 0o600), columns, byLine);
  }

  add({ line, cells }: TableRow): void {
    if (this.byLine && line < this.line) this.slipped = true;
    const blank = this.byLine ? Math.max(0, line - this.line) : 0;
    this.text += `${"\n".repeat(blank)}${this.columns.map((name) => quoted(cells.get(name))).join(",")}\n`;
    this.line += blank + 1;
  }

  /** Writes what has been gathered, if it is much. */
  async spill(least = HELD_CHARACTERS): Promise<void> {
    if (this.text.length < least) return;
    const { text } = this;
    this.text = "";
    await this.file.write(text);
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

const quoted = (cell = "") => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
