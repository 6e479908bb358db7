import { RULE_SQL, ALONE_TOGETHER } from "./agreed";
import { EVIDENCE_SQL } from "./compare";
import { BEHIND, CROWD } from "./thresholds";
import { ADOPTIONS, CHILD_TABLES } from "./told";

/** What people decided of two children, in both directions. */
const DECIDED = `
CREATE TEMP TABLE decided ON COMMIT DROP AS
WITH standing AS (
  SELECT s.person AS a, o.person AS b, d.decision, d.score
  FROM identity_decisions d JOIN people s ON s.subject = d.subject JOIN people o ON o.subject = d.other
  WHERE d.authority = :authority AND d.undone_at IS NULL)
SELECT a, b, decision, score FROM standing UNION SELECT b, a, decision, score FROM standing`;

/** A pair said to be two children comes back only on stronger evidence than when that was decided. */
const POSSIBLE = `
CREATE TEMP TABLE possible ON COMMIT DROP AS
SELECT c.*, left(c.subject, 1) AS kind FROM compared c
WHERE NOT EXISTS (
  SELECT FROM decided d WHERE d.a = c.a AND d.b = c.b
    AND (d.decision <> 'different' OR d.score IS NULL OR CAST(c.score AS real) <= d.score))`;

const ADOPTED = `
CREATE TEMP TABLE adopted ON COMMIT DROP AS
SELECT p.person, min(x.adopted_on) AS adopted_on FROM (${ADOPTIONS}) x JOIN people p ON p.subject = x.subject
WHERE x.adopted_on IS NOT NULL GROUP BY p.person`;

/** The identifiers of the other side of a pair one side of which is an adopted child, with the day of the adoption. */
const BESIDE_ADOPTED = `
CREATE TEMP TABLE beside_adopted ON COMMIT DROP AS
SELECT c.a, c.b, p.subject, d.adopted_on
FROM possible c JOIN adopted d ON d.person = c.b JOIN people p ON p.person = c.a
UNION ALL
SELECT c.a, c.b, p.subject, d.adopted_on
FROM possible c JOIN adopted d ON d.person = c.a JOIN people p ON p.person = c.b`;

/** An adopted child gets new numbers, and nobody may tell from here whose they are. */
const NEVER_BRIDGED = `
DELETE FROM possible c USING beside_adopted d
WHERE d.a = c.a AND d.b = c.b AND (${CHILD_TABLES.map(
  (name) =>
    `EXISTS (SELECT FROM ${name} r WHERE r.authority = :authority AND r.subject = d.subject AND r.said_on > d.adopted_on)`,
).join("\n  OR ")})`;

/** The best of each side, and those not far behind. */
const NEAR_BEST = `
CREATE TEMP TABLE near_best ON COMMIT DROP AS
SELECT *, count(*) OVER (PARTITION BY a, kind) AS ours, count(*) OVER (PARTITION BY b, kind) AS theirs
FROM (
  SELECT *, max(score) OVER (PARTITION BY a, kind) AS best_a, max(score) OVER (PARTITION BY b, kind) AS best_b
  FROM possible) p
WHERE score > best_a - ${BEHIND} AND score > best_b - ${BEHIND}`;

const CHOSEN = `
CREATE TEMP TABLE chosen ON COMMIT DROP AS
SELECT c.subject, c.other, ${RULE_SQL} AS rule, CAST(c.score AS real) AS score, ${EVIDENCE_SQL} AS evidence
FROM near_best c JOIN portraits a ON a.person = c.a JOIN portraits b ON b.person = c.b
WHERE c.ours < ${CROWD} AND c.theirs < ${CROWD}`;

/** Makes the temporary table `chosen`: the pairs that stand, each with its rule, score and evidence. */
export const CHOSEN_PAIRS: readonly string[] = [
  DECIDED,
  POSSIBLE,
  ADOPTED,
  BESIDE_ADOPTED,
  NEVER_BRIDGED,
  NEAR_BEST,
  ALONE_TOGETHER,
  "ANALYZE near_best",
  "ANALYZE alone_together",
  CHOSEN,
];

/** How many identifiers were left out because too many children were as likely. */
export const CROWDED_OUT = `SELECT count(DISTINCT a)::int AS crowded FROM near_best WHERE ours >= ${CROWD} OR theirs >= ${CROWD}`;
