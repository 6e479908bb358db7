import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";
import type { CheckedRow } from "./checkRow";
import { Lines } from "./lines";
import type { SentIssue } from "./sentCells";

/** Characters of rows gathered before they are handed to PostgreSQL: some 40,000 rows. */
const CHUNK = 4 * 1024 * 1024;

/**
 * The table one submission is staged in, made from its source and dropped with the transaction. `fate` is r for a
 * checked row, x for one that deletes its record, q for a row set aside (only its line and subject), d for one that repeats another, s for one that a
 * later year has overtaken, i for an issue.
 */
export async function createStaging(client: PoolClient, source: Source): Promise<void> {
  const columns = recordColumns(source).map((name) => `${name} ${source.feeds.columns[name]!.type}`);
  await client.query(`CREATE TEMP TABLE staged (
    fate "char" NOT NULL, line integer NOT NULL, subject text, others text[], claim_born_on date,
    ordinal integer, column_name text, code text, severity text, message text, for_sender jsonb,
    ${columns.join(", ")}
  ) ON COMMIT DROP`);
}

/** Where the rows of a first file go straight to: its canonical table. */
export interface Straight {
  /** The COPY statement of the table. */
  readonly copy: string;
  /** A row as COPY reads it; `values` are its record columns, escaped and joined by tabs. */
  readonly lineOf: (row: CheckedRow, values: string) => string;
  /** Called when rows are in their table, with the identifiers they are filed under, while later ones are still read. */
  readonly onRows: (subjects: readonly string[]) => Promise<void>;
}

/**
 * Sends rows and issues to the staging table by COPY, in the order they come; an empty cell is NULL. With `straight`,
 * rows go to their canonical table instead, and those that claim something of who is who to both.
 */
export class Stager {
  /** Rows that went straight to their table. */
  inserted = 0;
  private readonly staged = new Lines();
  private readonly straightOn = new Lines();
  private subjects = new Set<string>();
  private isAbandoned = false;
  private sending: Promise<void> = Promise.resolve();
  private readonly columns: string;
  private readonly freeText: readonly number[];
  private readonly noValues: string;

  constructor(
    private readonly client: PoolClient,
    source: Source,
    private readonly straight: Straight | null = null,
  ) {
    const columns = recordColumns(source);
    const free = Object.values(source.columns).flatMap(({ type, to, packedIn }) =>
      packedIn !== undefined || type.is === "text" ? [to ?? packedIn] : [],
    );
    this.columns = [...OWN_COLUMNS, ...columns].join(", ");
    this.freeText = columns.flatMap((name, slot) => (free.includes(name) ? [slot] : []));
    this.noValues = "\t".repeat(columns.length - 1);
  }

  row(row: CheckedRow): void {
    const { line, deletes, subject, others, bornOn, values } = row;
    const safe = this.freeText.some((slot) => mustEscape(values[slot]!)) ? values.map(escaped) : values;
    const joined = safe.join("\t");
    if (this.straight) {
      if (deletes) throw new NotPlain();
      this.straightOn.add(this.straight.lineOf(row, joined));
      if (subject !== null) this.subjects.add(subject);
      this.inserted++;
      if (others.length === 0) return;
    }
    const claims = others.length === 0 ? "" : `{${others.join(",")}}`;
    this.staged.add(
      `${deletes ? "x" : "r"}\t${line}\t${subject ?? ""}\t${claims}\t${bornOn ?? ""}\t\t\t\t\t\t\t${joined}`,
    );
  }

  setAside(line: number, subject: string | null): void {
    this.staged.add(`q\t${line}\t${subject ?? ""}\t\t\t\t\t\t\t\t\t${this.noValues}`);
  }

  issue({ line, column, code, severity, message, sent }: SentIssue, ordinal: number): void {
    const forSender = sent === undefined ? "" : escaped(JSON.stringify(sent));
    const what = [ordinal, column ?? "", code, severity, escaped(message), forSender].join("\t");
    this.staged.add(`i\t${line}\t\t\t\t${what}\t${this.noValues}`);
  }

  /**
   * Hands over what was gathered once it is a chunk. Reading and checking go on while PostgreSQL takes it in; at most
   * one chunk is under way, so memory stays flat whatever the size of the file.
   */
  async flush(least = CHUNK): Promise<void> {
    const length = this.staged.compact() + this.straightOn.compact();
    if (length < least || length === 0) return;
    const [staged, straightOn, subjects] = [this.staged.take(), this.straightOn.take(), [...this.subjects]];
    this.subjects = new Set();
    await this.sending;
    this.sending = this.send(staged, straightOn, subjects);
    // Awaited with the next chunk or at the end; until then a failure must not count as unheard.
    this.sending.catch(() => undefined);
  }

  /** Hands over the rest and waits until everything is staged. */
  async close(): Promise<void> {
    await this.flush(1);
    await this.sending;
  }

  /** Sends nothing more, and waits for what is under way: a statement that came after a rollback would be kept. */
  async abandon(): Promise<void> {
    this.isAbandoned = true;
    await this.sending.catch(() => undefined);
  }

  private async send(staged: string, straightOn: string, subjects: readonly string[]): Promise<void> {
    if (this.isAbandoned) return;
    if (staged !== "") await this.copy(`COPY staged (${this.columns}) FROM STDIN WITH (NULL '')`, staged);
    if (straightOn === "" || this.isAbandoned) return;
    await this.copy(this.straight!.copy, straightOn);
    if (!this.isAbandoned) await this.straight!.onRows(subjects);
  }

  private async copy(statement: string, text: string): Promise<void> {
    await pipeline(Readable.from([text]), this.client.query(copyFrom(statement)));
  }
}

/** What a query gives, as text COPY writes: a line each row, cells between tabs, nothing where a cell is NULL. */
export function copiedOut(client: PoolClient, query: string): Readable {
  return client.query(copyTo(`COPY (${query}) TO STDOUT WITH (NULL '')`)).setEncoding("utf8");
}

/** A first file has something only a merge can settle: its rows can not go straight to their table. */
export class NotPlain extends Error {}

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
  "for_sender",
];
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Only free text can hold what COPY gives a meaning to; every other cell has passed a check that excludes it. */
function mustEscape(value: string | null): boolean {
  return value !== null && /[\\\t\n\r]/.test(value);
}

function escaped(value: string | null): string {
  return value === null ? "" : value.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!);
}
