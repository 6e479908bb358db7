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

/** Sends rows and issues to the staging table by COPY, in the order they come. */
export class Stager {
  private text = "";

  private constructor(private readonly stream: ReturnType<typeof copyFrom>) {}

  static open(client: PoolClient, source: Source): Stager {
    const columns = ["fate", "line", "subject", "others", "claim_born_on"];
    columns.push("ordinal", "column_name", "code", "severity", "message", ...recordColumns(source));
    return new Stager(client.query(copyFrom(`COPY staged (${columns.join(", ")}) FROM STDIN`)));
  }

  row(row: CheckedRow): void {
    const others = row.others.length === 0 ? NULL : `{${row.others.join(",")}}`;
    let text = `r\t${row.line}\t${cell(row.subject)}\t${others}\t${row.bornOn ?? NULL}\t${NO_ISSUE}`;
    for (const value of row.values) text += `\t${cell(value)}`;
    this.text += `${text}\n`;
  }

  setAside(line: number, subject: string | null, columns: number): void {
    this.text += `q\t${line}\t${cell(subject)}\t${NULL}\t${NULL}\t${NO_ISSUE}${`\t${NULL}`.repeat(columns)}\n`;
  }

  issue(issue: Issue, ordinal: number, columns: number): void {
    const what = [ordinal, cell(issue.column), issue.code, issue.severity, cell(issue.message)].join("\t");
    this.text += `i\t${issue.line}\t${NULL}\t${NULL}\t${NULL}\t${what}${`\t${NULL}`.repeat(columns)}\n`;
  }

  /** Waits while PostgreSQL is behind, so that memory stays flat whatever the size of the file. */
  async flush(least = FLUSH_AT): Promise<void> {
    if (this.text.length < least || this.text === "") return;
    const text = this.text;
    this.text = "";
    if (!this.stream.write(text)) await once(this.stream, "drain");
  }

  async close(): Promise<void> {
    await this.flush(1);
    const finished = once(this.stream, "finish");
    this.stream.end();
    await finished;
  }
}

const NULL = "\\N";
const NO_ISSUE = [NULL, NULL, NULL, NULL, NULL].join("\t");
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function cell(value: string | null): string {
  if (value === null) return NULL;
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!) : value;
}
