import type { PoolClient } from "pg";
import { RowCheck } from "./checkRow";
import type { CheckSettings } from "./checkRow";
import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";
import { place } from "./issue";
import type { Issue } from "./issue";
import { readBlocks } from "./read";
import { createStaging, Stager } from "./stage";

/** How many rows were read; what became of them stands in the staging table. */
export interface Loaded {
  readonly read: number;
}

export interface LoadListeners {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Called as each chunk of rows is staged, and waited for. */
  readonly onChunk?: ((fromLine: number, toLine: number) => Promise<void>) | undefined;
}

/** Reads a file, checks its rows and stages them with their issues. Memory does not grow with the file. */
export async function load(
  client: PoolClient,
  path: string,
  settings: CheckSettings,
  { onBytes, onChunk }: LoadListeners = {},
): Promise<Loaded> {
  await createStaging(client, settings.source);
  const stager = new Stager(client, settings.source, onChunk);
  const loader = new Loader(stager, settings);
  let isHeader = true;
  for await (const block of readBlocks(path, onBytes)) {
    for (let i = isHeader ? 1 : 0; i < block.rows.length; i++) loader.row(block.rows[i]!, block.lines[i]!);
    if (block.rows.length > 0) isHeader = false;
    for (const { line, code } of block.damaged) loader.damaged(line, code);
    await stager.flush();
  }
  await stager.close();
  return loader;
}

class Loader implements Loaded {
  read = 0;
  private readonly rows: RowCheck;
  private readonly width: number;

  constructor(
    private readonly stager: Stager,
    private readonly settings: CheckSettings,
  ) {
    this.rows = new RowCheck(settings);
    this.width = settings.header.length;
  }

  row(cells: string[], line: number): void {
    if (cells.length !== this.width)
      return this.damaged(line, cells.length < this.width ? "TOO_FEW_CELLS" : "TOO_MANY_CELLS");
    this.read++;
    const { row, subject, issues } = this.rows.check(cells, line);
    if (row) this.stager.row(row);
    else this.stager.setAside(line, subject);
    issues.forEach((issue, index) => this.stager.issue(issue, index + 1));
  }

  /** A row that could not be read, or whose cells may have slid, is never loaded. */
  damaged(line: number, code: IssueCode): void {
    this.read++;
    const message = `${place(this.settings.source.title, line, null)}: ${sentence(code)}`;
    const issue: Issue = { line, column: null, code, severity: "error", message };
    this.stager.setAside(line, null);
    this.stager.issue(issue, 1);
  }
}
