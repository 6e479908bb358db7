import type { Knex } from "knex";

/** The staged rows by what became of them. */
export async function countStaged(
  knex: Knex,
): Promise<{ accepted: number; quarantined: number; duplicates: number; warnings: number }> {
  const { rows } = await knex.raw<{
    rows: { accepted: number; quarantined: number; duplicates: number; warnings: number }[];
  }>(
    `SELECT (count(*) FILTER (WHERE fate IN ('r', 's', 'x')))::int AS accepted, (count(*) FILTER (WHERE fate = 'q'))::int AS quarantined,
       (count(*) FILTER (WHERE fate = 'd'))::int AS duplicates,
       (count(*) FILTER (WHERE fate = 'i' AND severity = 'warning'))::int AS warnings
     FROM staged`,
  );
  return rows[0]!;
}

/** Moves the staged issues to where they are kept, and what only their sender sees of them to a place of its own. */
export async function keepIssues(knex: Knex, authority: string, submission: string): Promise<void> {
  await knex.raw(
    `INSERT INTO submission_issues (authority, submission_id, line, ordinal, column_name, code, severity, message)
     SELECT :authority, :submission, line, ordinal, column_name, code, severity, message FROM staged WHERE fate = 'i'`,
    { authority, submission },
  );
  await knex.raw(KEEP_FOR_SENDER, { authority, submission });
}

/**
 * An issue of the whole row is about what the row says; of a row that could not be read, about its line, which is all
 * that is known of it.
 */
const KEEP_FOR_SENDER = `
INSERT INTO submission_issue_cells (authority, submission_id, line, ordinal, value, suggestion, choices, child, about)
SELECT :authority, :submission, i.line, i.ordinal, i.for_sender ->> 'value', i.for_sender ->> 'suggestion',
  CAST(ARRAY(SELECT jsonb_array_elements_text(i.for_sender -> 'choices')) AS text[]),
  COALESCE(i.for_sender ->> 'child', (
    SELECT substr(named.subject, 3) FROM unnest(array_prepend(r.subject, r.others)) AS named (subject)
    WHERE named.subject LIKE 'L:%' LIMIT 1)),
  COALESCE(i.for_sender ->> 'about', md5(concat_ws(' ', i.code, COALESCE(CAST(says.cells AS text), CAST(i.line AS text)))))
FROM staged i LEFT JOIN staged r ON r.line = i.line AND r.fate <> 'i'
CROSS JOIN LATERAL (SELECT NULLIF(jsonb_strip_nulls(to_jsonb(r) - 'line' - 'fate'), '{}') AS cells) says
WHERE i.fate = 'i'`;

/**
 * Keeps which children a file had rows about that were set aside: nothing can be told from their absence in
 * it; "" where a row could be about anyone.
 */
export async function keepSetAside(knex: Knex, authority: string, submission: string): Promise<void> {
  await knex.raw(
    `INSERT INTO set_aside_subjects (authority, submission_id, subject)
     SELECT DISTINCT :authority, CAST(:submission AS uuid), coalesce(subject, '') FROM staged WHERE fate = 'q'`,
    { authority, submission },
  );
}
