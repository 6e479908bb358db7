import type { Knex } from "knex";

/** The staged rows by what became of them. */
export async function countStaged(
  knex: Knex,
): Promise<{ accepted: number; quarantined: number; duplicates: number; warnings: number }> {
  const { rows } = await knex.raw<{
    rows: { accepted: number; quarantined: number; duplicates: number; warnings: number }[];
  }>(
    `SELECT (count(*) FILTER (WHERE fate IN ('r', 's')))::int AS accepted, (count(*) FILTER (WHERE fate = 'q'))::int AS quarantined,
       (count(*) FILTER (WHERE fate = 'd'))::int AS duplicates,
       (count(*) FILTER (WHERE fate = 'i' AND severity = 'warning'))::int AS warnings
     FROM staged`,
  );
  return rows[0]!;
}

/** Moves the staged issues to where they are kept. */
export async function keepIssues(knex: Knex, authority: string, submission: string): Promise<void> {
  await knex.raw(
    `INSERT INTO submission_issues (authority, submission_id, line, ordinal, column_name, code, severity, message)
     SELECT :authority, :submission, line, ordinal, column_name, code, severity, message FROM staged WHERE fate = 'i'`,
    { authority, submission },
  );
}
