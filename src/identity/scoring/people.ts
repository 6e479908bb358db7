const STANDING = "authority = :authority AND known_to IS NULL";
const IS_BESIDE = `${STANDING} AND subject NOT LIKE 'P:%' AND other NOT LIKE 'L:%'`;
/** The rules by which a number follows another: see LINK_RULES. */
const FOLLOWERS = "'former upn', 'beside a linked number'";

/**
 * Makes the temporary table `people`: which identifiers are one child by exact rules and by what people decided, each
 * with the child it is of (a UUID), and whether nothing is claimed of it, so that an agreed combination may link it.
 * What an agreed pair linked, and what followed it, counts as not linked: the pair must stand by itself. A census pupil
 * is of its UPN's child; a UPN that a census alone tells is linked to nobody, so that the pupil itself is what can be
 * decided, by a person: it names the child, and nothing links it by agreement.
 */
export const PEOPLE: readonly string[] = [
  `CREATE TEMP TABLE people ON COMMIT DROP AS
WITH RECURSIVE beside AS (
  SELECT subject, other FROM identity_claims WHERE ${IS_BESIDE}
  UNION SELECT other, subject FROM identity_claims WHERE ${IS_BESIDE}),
by_agreement AS (
  SELECT subject FROM identity_links WHERE ${STANDING} AND rule LIKE 'agreed%'
  UNION
  SELECT b.other FROM by_agreement g JOIN beside b ON b.subject = g.subject
  JOIN (SELECT subject FROM identity_links WHERE ${STANDING} AND rule IN (${FOLLOWERS})) l ON l.subject = b.other)
SELECT l.subject, CASE WHEN g.subject IS NULL THEN l.child ELSE CAST(md5(:authority || '|' || l.subject) AS uuid) END AS person,
  g.subject IS NOT NULL OR l.rule = 'unmatched: no local id told' AS is_open, true AS is_linked
FROM identity_links l LEFT JOIN by_agreement g ON g.subject = l.subject
WHERE l.authority = :authority AND l.known_to IS NULL AND l.subject NOT LIKE 'P:%'
UNION
SELECT c.other, CAST(md5(:authority || '|' || c.other) AS uuid), false, false
FROM identity_claims c
WHERE c.authority = :authority AND c.known_to IS NULL AND c.subject LIKE 'P:%' AND c.other LIKE 'U:%'
  AND NOT EXISTS (SELECT FROM identity_links l
    WHERE l.authority = :authority AND l.subject = c.other AND l.known_to IS NULL)`,
  "ANALYZE people",
  `INSERT INTO people
SELECT c.subject, u.person, u.is_open, true
FROM (SELECT subject, min(other) AS upn FROM identity_claims
  WHERE ${STANDING} AND subject LIKE 'P:%' AND other LIKE 'U:%' GROUP BY subject) c
JOIN people u ON u.subject = c.upn`,
];
