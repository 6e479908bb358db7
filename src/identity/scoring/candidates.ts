import { BLOCKS, DUPLICATES } from "./blocks";
import type { Block } from "./blocks";
import { MOST_MEMBERS } from "./thresholds";

const keysOf = (side: "ours" | "theirs") =>
  BLOCKS.map(
    (block, at) => `SELECT ${at} AS block, k.key, p.person
FROM portraits p CROSS JOIN LATERAL (${keySql(block, side)}) AS k (key) WHERE p.local IS ${side === "ours" ? "NOT NULL" : "NULL"}`,
  ).join("\nUNION\n");

function keySql({ keys, theirs }: Block, side: "ours" | "theirs"): string {
  return side === "theirs" ? (theirs ?? keys) : keys;
}

/** Keys that too many share on both sides together. */
const CROWDED = `
CREATE TEMP TABLE crowded_keys ON COMMIT DROP AS
SELECT block, key FROM (SELECT block, key FROM their_keys UNION ALL SELECT block, key FROM our_keys) k
GROUP BY block, key HAVING count(*) > ${MOST_MEMBERS}`;

/** Two children that a source tells together: a number beside a local id, or one number beside two local ids. */
const TOLD_TOGETHER = `
CREATE TEMP TABLE told_together ON COMMIT DROP AS
WITH beside AS (
  SELECT DISTINCT c.subject, s.person AS theirs, o.person AS ours
  FROM identity_claims c JOIN people s ON s.subject = c.subject JOIN people o ON o.subject = c.other
  WHERE c.authority = :authority AND c.known_to IS NULL AND c.other LIKE 'L:%' AND c.subject NOT LIKE 'P:%')
SELECT theirs AS a, ours AS b FROM beside WHERE theirs <> ours
UNION SELECT x.ours, y.ours FROM beside x JOIN beside y ON y.subject = x.subject AND y.ours <> x.ours`;

const CANDIDATES = `
CREATE TEMP TABLE candidates ON COMMIT DROP AS
SELECT a, b, bool_or(is_told) AS is_told FROM (
  SELECT t.person AS a, o.person AS b, false AS is_told
  FROM their_keys t JOIN our_keys o ON o.block = t.block AND o.key = t.key
  WHERE NOT EXISTS (SELECT FROM crowded_keys c WHERE c.block = t.block AND c.key = t.key)
  UNION ALL
  SELECT x.person, y.person, false
  FROM same_home x JOIN same_home y ON y.key = x.key AND y.local > x.local
  WHERE x.local IS NOT NULL
  UNION ALL
  SELECT t.a, t.b, true FROM told_together t JOIN numbers a ON a.person = t.a JOIN numbers b ON b.person = t.b
  WHERE b.local IS NOT NULL AND (a.local IS NULL OR a.local < b.local)
) c GROUP BY a, b`;

/**
 * Makes the temporary table `candidates`: the pairs of children worth comparing, found by hashing keys. On the left an
 * identifier without a local id, or of two local ids the first; on the right a local id.
 */
export const CANDIDATE_PAIRS: readonly string[] = [
  `CREATE TEMP TABLE their_keys ON COMMIT DROP AS ${keysOf("theirs")}`,
  "ANALYZE their_keys",
  `CREATE TEMP TABLE our_keys ON COMMIT DROP AS SELECT o.* FROM (${keysOf("ours")}) o
WHERE EXISTS (SELECT FROM their_keys t WHERE t.block = o.block AND t.key = o.key)`,
  "ANALYZE our_keys",
  CROWDED,
  `CREATE TEMP TABLE same_home ON COMMIT DROP AS
SELECT p.person, p.local, k.key FROM portraits p CROSS JOIN LATERAL (${DUPLICATES.keys}) AS k (key)`,
  "ANALYZE same_home",
  TOLD_TOGETHER,
  "ANALYZE told_together",
  CANDIDATES,
  "ANALYZE candidates",
];
