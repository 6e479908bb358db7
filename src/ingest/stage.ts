import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";
import type { CheckedRow } from "./checkRow";
import type { Issue } from "./issue";

/** Characters of rows gathered before they are handed to PostgreSQL: some 40,000 rows. */
const CHUNK = 4 * 1024 * 1024;

/**
 * The table one submission is staged in, made from its source and dropped with the transaction. `fate` is r for a
 * checked row, q for a row set aside (only its line and subject), d for one that repeats another, s for one that a
 * later year has overtaken, i for an issue.
 */
export async function createStaging(client: PoolClient, source: Source): Promise<void> {
  const columns = recordColumns(source).map((name) => `${name} ${source.feeds.columns[name]!.type}`);
  await client.query(`CREATE TEMP TABLE staged (
    fate "char" NOT NULL, line integer NOT NULL, subject text, others text[], claim_born_on date,
    ordinal integer, column_name text, code text, severity text, message text,
    ${columns.join(", ")}
  ) ON COMMIT DROP`);
}

/** Sends rows and issues to the staging table by COPY, in the order they come. An empty cell is NULL. */
export class Stager {
  private lines: string[] = [];
  private blocks: string[] = [];
  private length = 0;
  private firstLine = 0;
  private lastLine = 0;
  private sending: Promise<void> = Promise.resolve();
  private readonly columns: string;
  private readonly freeText: readonly number[];
  private readonly noValues: string;

  /** `onChunk` is called when the rows of a stretch of lines are staged, and waited for before the next chunk goes. */
  constructor(
    private readonly client: PoolClient,
    source: Source,
    private readonly onChunk?: (fromLine: number, toLine: number) => Promise<void>,
  ) {
    const columns = recordColumns(source);
    const free = Object.values(source.columns).flatMap(({ type, to, packedIn }) =>
      packedIn !== undefined || type.is === "text" ? [to ?? packedIn] : [],
    );
    this.columns = [...OWN_COLUMNS, ...columns].join(", ");
    this.freeText = columns.flatMap((name, slot) => (free.includes(name) ? [slot] : []));
    this.noValues = "\t".repeat(columns.length - 1);
  }

  row({ line, subject, others, bornOn, values }: CheckedRow): void {
    this.firstLine ||= line;
    this.lastLine = line;
    const claims = others.length === 0 ? "" : `{${others.join(",")}}`;
    const safe = this.freeText.some((slot) => mustEscape(values[slot]!)) ? values.map(escaped) : values;
    this.add(`r\t${line}\t${subject ?? ""}\t${claims}\t${bornOn ?? ""}\t\t\t\t\t\t${safe.join("\t")}`);
  }

  setAside(line: number, subject: string | null): void {
    this.add(`q\t${line}\t${subject ?? ""}\t\t\t\t\t\t\t\t${this.noValues}`);
  }

  issue({ line, column, code, severity, message }: Issue, ordinal: number): void {
    const what = [ordinal, column ?? "", code, severity, escaped(message)].join("\t");
    this.add(`i\t${line}\t\t\t\t${what}\t${this.noValues}`);
  }

  private add(line: string): void {
    this.lines.push(line);
  }

  /**
   * Hands over what was gathered once it is a chunk. Reading and checking go on while PostgreSQL takes it in; at most
   * one chunk is under way, so memory stays flat whatever the size of the file.
   */
  async flush(least = CHUNK): Promise<void> {
    this.compact();
    if (this.length < least || this.length === 0) return;
    const [text, from, to] = [this.blocks.join(""), this.firstLine, this.lastLine];
    this.blocks = [];
    this.length = this.firstLine = 0;
    await this.sending;
    this.sending = this.send(text, from, to);
    // Awaited with the next chunk or at the end; until then a failure must not count as unheard.
    this.sending.catch(() => undefined);
  }

  /** Makes one text of the lines since the last block: a million small strings kept for long cost more than the rows. */
  private compact(): void {
    if (this.lines.length === 0) return;
    const block = `${this.lines.join("\n")}\n`;
    this.blocks.push(block);
    this.length += block.length;
    this.lines = [];
  }

  /** Hands over the rest and waits until everything is staged. */
  async close(): Promise<void> {
    await this.flush(1);
    await this.sending;
  }

  private async send(text: string, from: number, to: number): Promise<void> {
    const copy = this.client.query(copyFrom(`COPY staged (${this.columns}) FROM STDIN WITH (NULL '')`));
    await pipeline(Readable.from([text]), copy);
    if (from > 0) await this.onChunk?.(from, to);
  }
}

const OWN_COLUMNS = [
  "fate",
  "line",
  "subject",
  "others",
  "claim_born_on",
  "ordinal",
  "column_name",
  "code",
  "severity",
  "message",
];
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Only free text can hold what COPY gives a meaning to; every other cell has passed a check that excludes it. */
function mustEscape(value: string | null): boolean {
  return value !== null && /[\\\t\n\r]/.test(value);
}

function escaped(value: string | null): string {
  return value === null ? "" : value.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!);
}
