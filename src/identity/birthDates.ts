import { children, recordTables } from "../records";

/** Tables about children whose rows tell a date of birth; `children` is what the others are held against. */
const TELLING = recordTables.filter(
  ({ name, about, columns }) => about === "child" && name !== children.name && "born_on" in columns,
);

/**
 * Every date of birth that current records tell of an identifier which is not a local id: subject, born_on. Of a local
 * id the header alone counts, as the dates beside it in other lists may be expected ones.
 */
export const BIRTH_DATES_TOLD = TELLING.map(
  ({ name }) => `SELECT subject, born_on FROM ${name}
    WHERE authority = :authority AND known_to IS NULL AND subject NOT LIKE 'L:%'`,
).join("\n    UNION ALL\n    ");

/**
 * Named parts of a statement that hold dates of birth against those of the header. Of each subject in `asked` (subject,
 * child), with the dates told beside it in `beside` (subject, born_on): `contradicted` holds the subjects of which a date
 * is told that no local id of the child has.
 */
export const CONTRADICTED = `
dates AS (
  SELECT a.subject, array_agg(DISTINCT k.born_on) AS dates
  FROM asked a
  JOIN identity_links l ON l.authority = :authority AND l.child = a.child AND l.subject LIKE 'L:%' AND l.known_to IS NULL
  JOIN children k ON k.authority = :authority AND k.subject = l.subject AND k.known_to IS NULL AND k.born_on IS NOT NULL
  GROUP BY a.subject
),
contradicted AS (
  SELECT DISTINCT t.subject
  FROM (
    SELECT subject, born_on FROM beside
    UNION ALL SELECT b.subject, b.born_on FROM (
      ${BIRTH_DATES_TOLD}
    ) b WHERE b.subject IN (SELECT subject FROM asked)
  ) t
  JOIN dates d ON d.subject = t.subject
  WHERE t.born_on <> ALL (d.dates)
)`;
