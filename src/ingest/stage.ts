import { once } from "node:events";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";
import type { CheckedRow } from "./checkRow";
import type { Issue } from "./issue";

/** Bytes gathered before they are handed to PostgreSQL. */
const FLUSH_AT = 256 * 1024;

/**
 * The table one submission is staged in, made from its source and dropped with the transaction. `fate` is r for a
 * checked row, q for a row set aside (only its line and subject), i for an issue.
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
  private length = 0;
  private readonly freeText: readonly number[];
  private readonly noValues: string;

  private constructor(
    private readonly stream: ReturnType<typeof copyFrom>,
    source: Source,
  ) {
    const columns = recordColumns(source);
    const free = Object.values(source.columns)
      .filter(({ type }) => type.is === "text")
      .map(({ to }) => to);
    this.freeText = columns.flatMap((name, slot) => (free.includes(name) ? [slot] : []));
    this.noValues = "\t".repeat(columns.length - 1);
  }

  static open(client: PoolClient, source: Source): Stager {
    const columns = [...OWN_COLUMNS, ...recordColumns(source)].join(", ");
    return new Stager(client.query(copyFrom(`COPY staged (${columns}) FROM STDIN WITH (NULL '')`)), source);
  }

  row({ line, subject, others, bornOn, values }: CheckedRow): void {
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
    this.length += line.length;
  }

  /** Waits while PostgreSQL is behind, so that memory stays flat whatever the size of the file. */
  async flush(least = FLUSH_AT): Promise<void> {
    if (this.length < least || this.length === 0) return;
    const text = `${this.lines.join("\n")}\n`;
    this.lines = [];
    this.length = 0;
    if (!this.stream.write(text)) await once(this.stream, "drain");
  }

  async close(): Promise<void> {
    await this.flush(1);
    const finished = once(this.stream, "finish");
    this.stream.end();
    await finished;
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
