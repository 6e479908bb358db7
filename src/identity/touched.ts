import { children } from "../records";

/**
 * Statements that gather in the temporary table `touched` the identifiers whose link may change, for files that feed
 * `table`, or of any table. Those that the file said or ended are in the temporary table `said`, local ids among them;
 * `claims` selects the subjects of the claims it made or ended.
 */
export function touchedSql(claims: string, table: string = children.name): readonly string[] {
  return [
    `CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT subject FROM said WHERE subject NOT LIKE 'L:%'
UNION ${claims}
${table === children.name ? CLAIMED_FOR_A_CHILD : ""}`,
    PUPILS_OF_TOUCHED_UPNS,
  ];
}

/** A date of birth of the header counts for every identifier claimed for its child. Nothing else of a child does. */
const CLAIMED_FOR_A_CHILD = `
UNION SELECT c.subject FROM said s JOIN identity_claims c ON c.other = s.subject
WHERE s.subject LIKE 'L:%' AND c.authority = :authority AND c.known_to IS NULL`;

/** A pupil of a census goes where the UPN goes. */
const PUPILS_OF_TOUCHED_UPNS = `
INSERT INTO touched
SELECT c.subject FROM touched t JOIN identity_claims c ON c.other = t.subject
WHERE t.subject LIKE 'U:%' AND c.authority = :authority AND c.known_to IS NULL
EXCEPT SELECT subject FROM touched`;
