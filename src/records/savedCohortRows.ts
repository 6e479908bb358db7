import type { Knex } from "knex";

/** A cohort that somebody saved by name. */
export interface SavedCohortRow {
  readonly name: string;
  /** The account it belongs to: it alone, or an administrator, may save it anew or give it up. */
  readonly owner: string;
  readonly plain: string;
  /** Code of the population it is chosen from. */
  readonly population: string;
  /** The filter as it was written. */
  readonly filter: object;
  /** ISO timestamp. */
  readonly savedAt: string;
}

const COLUMNS = `name, owner, plain, population, filter, to_json(saved_at) #>> '{}' AS "savedAt"`;

/** The cohorts of an authority that are saved now, by name; those of `names` alone where it is given. */
export async function savedCohortRows(
  knex: Knex,
  authority: string,
  names?: readonly string[],
): Promise<SavedCohortRow[]> {
  const among = names ? "AND name = ANY (CAST(:names AS text[]))" : "";
  const { rows } = await knex.raw<{ rows: SavedCohortRow[] }>(
    `SELECT ${COLUMNS} FROM saved_cohorts WHERE authority = :authority AND ended_at IS NULL ${among} ORDER BY name`,
    { authority, ...(names && { names: [...names] }) } as never,
  );
  return rows;
}

type Written = Omit<SavedCohortRow, "savedAt"> & { readonly authority: string };

/** Saves a cohort in place of the one that had the name. What it meant before is kept. */
export async function saveCohort(knex: Knex, { filter, ...cohort }: Written): Promise<SavedCohortRow> {
  return knex.transaction(async (trx) => {
    await lockName(trx, cohort.authority, cohort.name);
    await trx.raw(END, { ...cohort, by: cohort.owner });
    const { rows } = await trx.raw<{ rows: SavedCohortRow[] }>(
      `INSERT INTO saved_cohorts (authority, name, owner, plain, population, filter, saved_at)
       VALUES (:authority, :name, :owner, :plain, :population, CAST(:filter AS jsonb), clock_timestamp())
       RETURNING ${COLUMNS}`,
      { ...cohort, filter: JSON.stringify(filter) },
    );
    return rows[0]!;
  });
}

/** Gives a cohort up. */
export async function forgetCohort(
  knex: Knex,
  cohort: { readonly authority: string; readonly name: string; readonly by: string },
): Promise<void> {
  await knex.raw(END, cohort);
}

const lockName = (trx: Knex.Transaction, authority: string, name: string) =>
  trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))", {
    key: `saved_cohorts ${authority} ${name}`,
  });

const END = `
UPDATE saved_cohorts SET ended_at = clock_timestamp(), ended_by = :by
WHERE authority = :authority AND name = :name AND ended_at IS NULL`;
