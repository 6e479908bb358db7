import type { Knex } from "knex";
import { mergeSql } from "./mergeSql";
import type { MergeSettings, MergeSql } from "./mergeSql";

const UNIQUE_VIOLATION = "23505";

/**
 * The first file of its kind from an authority: every row is new, so rows are merged while later ones are still being
 * read. Should the file repeat a key, everything is taken back and the file is merged the usual way when it has been
 * read.
 */
export class FirstLoad {
  /** Rows merged so far. */
  inserted = 0;
  private repeatsKeys = false;
  private readonly sql: MergeSql;
  private readonly values: Readonly<Record<string, string | number>>;

  private constructor(
    private readonly trx: Knex.Transaction,
    { authority, submission, period, now, source }: MergeSettings,
  ) {
    this.sql = mergeSql(source);
    this.values = { authority, submission, period, now };
  }

  /** A first load, or null where the table already holds something of the authority. */
  static async begin(trx: Knex.Transaction, settings: MergeSettings): Promise<FirstLoad | null> {
    const first = new FirstLoad(trx, settings);
    const { rows } = await trx.raw<{ rows: { is_empty: boolean }[] }>(first.sql.isEmpty, first.values);
    return rows[0]!.is_empty ? first : null;
  }

  /** Merges the staged rows of a stretch of lines. */
  async mergeLines(from: number, to: number): Promise<void> {
    if (this.repeatsKeys) return;
    await this.trx.raw("SAVEPOINT chunk");
    try {
      const values = { ...this.values, from, to };
      const { rowCount } = await this.trx.raw<{ rowCount: number }>(this.sql.insertChunk, values);
      this.inserted += rowCount;
      await this.trx.raw("RELEASE SAVEPOINT chunk");
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      await this.trx.raw("ROLLBACK TO SAVEPOINT chunk");
      this.repeatsKeys = true;
    }
  }

  /** Whether every staged row was merged; otherwise what was merged has been taken back. */
  async tookAll(): Promise<boolean> {
    if (!this.repeatsKeys) return true;
    await this.trx.raw(this.sql.takeBack, this.values);
    return false;
  }
}
