import { children } from "../records";
import { ADOPTION_TABLES, changedAdoptions } from "./adoptions";

/**
 * The identifiers whose link may change with a claim: its subject; and, of two numbers told beside each other, both, as
 * either may follow the other.
 */
export const LINKED_BY_A_CLAIM = `unnest(CASE WHEN subject NOT LIKE 'P:%' AND other NOT LIKE 'L:%'
  THEN ARRAY[subject, other] ELSE ARRAY[subject] END)`;

/**
 * The statement that gathers in the temporary table `touched` the identifiers whose link may change, for files that feed
 * `table`, or of any table. Those that the file said or ended are in the temporary table `said`, local ids among them;
 * `claims` selects the identifiers of the claims it made or ended. A local id is touched where others rest on it.
 */
export function touchedSql(claims: string, table: string | null): string {
  const tellsAdoptions = ADOPTION_TABLES.filter(({ name }) => table === null || table === name);
  const parts = [
    "SELECT subject FROM said WHERE subject NOT LIKE 'L:%'",
    claims,
    DECIDED,
    ...(table === null || table === children.name ? [CLAIMED_FOR_A_CHILD] : []),
    ...tellsAdoptions.map(changedAdoptions),
  ];
  return `CREATE TEMP TABLE touched ON COMMIT DROP AS\n${parts.join("\nUNION ")}`;
}

export const DECIDED_IDENTIFIERS = `
  SELECT d.subject FROM identity_decisions d WHERE d.authority = :authority AND d.undone_at IS NULL
  UNION SELECT d.other FROM identity_decisions d WHERE d.authority = :authority AND d.undone_at IS NULL`;

/** A local id of which somebody decided may follow another, and its link was perhaps made just now. */
const DECIDED = `SELECT subject FROM said WHERE subject LIKE 'L:%' AND subject IN (${DECIDED_IDENTIFIERS})`;

/** A date of birth of the header counts for every identifier claimed for its child. Nothing else of a child does. */
const CLAIMED_FOR_A_CHILD = `SELECT c.subject FROM said s JOIN identity_claims c ON c.other = s.subject
WHERE s.subject LIKE 'L:%' AND c.authority = :authority AND c.known_to IS NULL`;

/** A pupil of a census goes where the UPN goes. */
export const PUPILS_OF_TOUCHED_UPNS = `
INSERT INTO touched
SELECT c.subject FROM touched t JOIN identity_claims c ON c.other = t.subject
WHERE t.subject LIKE 'U:%' AND c.subject LIKE 'P:%' AND c.authority = :authority AND c.known_to IS NULL
EXCEPT SELECT subject FROM touched`;
