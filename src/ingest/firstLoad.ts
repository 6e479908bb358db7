import type { Knex } from "knex";
import { linkLocals } from "../identity/linkLocals";
import type { Loaded } from "./load";
import { mergeSql, versionColumns } from "./mergeSql";
import type { MergeSettings } from "./mergeSql";
import { NotPlain } from "./stage";
import type { Straight } from "./stage";

const UNIQUE_VIOLATION = "23505";

/**
 * Loads the first file of its kind from an authority straight into its canonical table: every row is new, so nothing
 * needs to be compared, and each is written once. Gives null, with everything undone, where that can not be: the table
 * holds something, a later file was there, or the file repeats a key or deletes.
 */
export async function firstLoad(
  trx: Knex.Transaction,
  settings: MergeSettings,
  load: (straight: Straight) => Promise<Loaded>,
): Promise<Loaded | null> {
  if (!(await isFirst(trx, settings))) return null;
  await trx.raw("SAVEPOINT first_load");
  try {
    const loaded = await load(straightInto(trx, settings));
    await trx.raw("RELEASE SAVEPOINT first_load");
    return loaded;
  } catch (error) {
    const isPlain = !(error instanceof NotPlain) && (error as { code?: string }).code !== UNIQUE_VIOLATION;
    if (isPlain) throw error;
    await trx.raw("ROLLBACK TO SAVEPOINT first_load");
    return null;
  }
}

async function isFirst(trx: Knex.Transaction, settings: MergeSettings): Promise<boolean> {
  const { authority, sharing, extractedOn, period } = settings;
  const { isEmpty, newerFiles } = mergeSql(settings);
  const values = { authority, sharing, extracted: extractedOn, period };
  const { rows } = await trx.raw<{ rows: { is_empty: boolean; newer: readonly unknown[] }[] }>(
    `SELECT (${isEmpty}) AS is_empty, (${newerFiles}) AS newer`,
    values,
  );
  return rows[0]!.is_empty && rows[0]!.newer.length === 0;
}

function straightInto(trx: Knex.Transaction, settings: MergeSettings): Straight {
  const { authority, submission, source, period, extractedOn, now } = settings;
  const { name, about } = source.feeds;
  const after = `\t${extractedOn}\t${now}`;
  const beside = `\t${period}\t${submission}\t`;
  const before = { child: `${authority}\t`, authority: `${authority}\t`, reference: "" }[about];
  const isAboutChild = about === "child";
  return {
    copy: `COPY ${name} (${versionColumns(source).join(", ")}) FROM STDIN WITH (NULL '')`,
    lineOf: ({ subject, line }, values) =>
      `${before}${isAboutChild ? `${subject ?? ""}\t` : ""}${values}${beside}${line}${after}`,
    onRows: async (subjects) => {
      if (isAboutChild) await linkLocals(trx, { authority, submission, now }, subjects);
    },
  };
}
