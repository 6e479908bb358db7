import { recordTables } from "../../records";

/** What identifiers that were told can be counted by, besides the reason why one is not linked. */
export type ToldBy = "source" | "submission" | "kind";

const COLUMNS: Readonly<Record<ToldBy, string>> = {
  source: "s.source",
  submission: "s.id AS submission",
  kind: "l.kind",
};

const TABLES = recordTables.filter(({ about }) => about === "child").map(({ name }) => name);

const knownThen = (alias: string) =>
  `${alias}.authority = :authority AND ${alias}.known_from <= CAST(:known_at AS timestamptz)
      AND (${alias}.known_to IS NULL OR ${alias}.known_to > CAST(:known_at AS timestamptz))`;

/**
 * The identifiers that stood in rows of a submission, as known at :known_at: those its records are filed under, and
 * those told beside them in the same rows. An identifier without a link, as a UPN that only a school census tells, is
 * the pupil's own and counts once, as the pupil.
 */
const TOLD = [
  ...TABLES.map((name) => `SELECT r.submission_id, r.subject FROM ${name} r WHERE ${knownThen("r")}`),
  ...["subject", "other"].map(
    (column) => `SELECT c.submission_id, c.${column} FROM identity_claims c WHERE ${knownThen("c")}`,
  ),
].join("\n    UNION ALL\n    ");

/**
 * Counts the identifiers told, by `by` with every margin (null: all): the columns of `by`; is_unmatched and reason
 * (null: all; linked identifiers have no reason); identifiers, and the children they are linked to. Numbers stand in for
 * identifiers and children, since numbers are told apart much sooner than texts.
 */
export function toldSql(by: readonly ToldBy[]): string {
  const finest = [
    "l.number",
    "l.child_number",
    "l.is_unmatched",
    "l.reason",
    ...by.map((one) => COLUMNS[one]),
  ];
  const margins = by.length === 0 ? "" : `CUBE (${by.join(", ")}), `;
  return `
WITH links AS MATERIALIZED (
  SELECT subject, left(subject, 1) AS kind, rule LIKE 'unmatched%' AS is_unmatched,
    CASE WHEN rule LIKE 'unmatched%' THEN rule ELSE '' END AS reason,
    row_number() OVER () AS number, dense_rank() OVER (ORDER BY child) AS child_number
  FROM identity_links l
  WHERE ${knownThen("l")}
),
told AS (
  SELECT DISTINCT submission_id, subject FROM (
    ${TOLD}
  ) t
),
counted AS (
  SELECT DISTINCT ${finest.join(", ")}
  FROM told t
  JOIN submissions s ON s.authority = :authority AND s.id = t.submission_id
  JOIN links l ON l.subject = t.subject
)
SELECT ${by.map((one) => `${one}, `).join("")}is_unmatched, reason,
  count(DISTINCT number)::int AS identifiers, count(DISTINCT child_number)::int AS children
FROM counted
GROUP BY ${margins}ROLLUP (is_unmatched, reason)`;
}
