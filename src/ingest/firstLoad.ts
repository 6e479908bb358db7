import type { Knex } from "knex";
import type { MergeSettings } from "./merge";
import { mergeSql } from "./mergeSql";
import type { MergeSql } from "./mergeSql";

/**
 * The first file of its kind from an authority: every row is new, so rows are merged while later ones are still being
 * read. Should the file repeat a key, which only its end can tell, everything is taken back and merged the usual way.
 */
export class FirstLoad {
  /** Rows merged so far. */
  inserted = 0;

  private constructor(
    private readonly trx: Knex.Transaction,
    private readonly sql: MergeSql,
    private readonly values: Readonly<Record<string, string | number>>,
  ) {}

  /** A first load, or null where the table already holds something of the authority. */
  static async begin(trx: Knex.Transaction, settings: MergeSettings): Promise<FirstLoad | null> {
    const { authority, submission, period, now, source } = settings;
    const sql = mergeSql(source);
    const values = { authority, submission, period, now };
    const { rows } = await trx.raw<{ rows: { is_empty: boolean }[] }>(sql.isEmpty, values);
    return rows[0]!.is_empty ? new FirstLoad(trx, sql, values) : null;
  }

  /** Merges the staged rows of a stretch of lines. */
  async mergeLines(from: number, to: number): Promise<void> {
    const values = { ...this.values, from, to };
    const { rowCount } = await this.trx.raw<{ rowCount: number }>(this.sql.insertChunk, values);
    this.inserted += rowCount;
  }

  /** Whether every staged row was merged; otherwise what was merged has been taken back. */
  async tookAll(): Promise<boolean> {
    const [staged] = await this.trx("staged").where({ fate: "r" }).count({ rows: "*" });
    if (Number(staged!.rows) === this.inserted) return true;
    await this.trx.raw(this.sql.takeBack, this.values);
    return false;
  }
}
