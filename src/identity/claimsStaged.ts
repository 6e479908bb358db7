import type { RecordTable } from "../records/recordTable";
import type { Source } from "../sources/source";
import { FORMER } from "./subject";

/** Which of its child's records a row is: its key as one text; nothing where a child has one row. */
export function recordSql({ key }: RecordTable, alias: string): string {
  return key.length === 0 ? "''" : `concat_ws('|', ${key.map((name) => `${alias}.${name}`).join(", ")})`;
}

/**
 * Statements that gather in the temporary table `claims_staged` the claims of a file: each national identifier beside
 * each local id of the same row, the id a census gives a pupil beside the UPN; and, where a source can tell them, the
 * national identifiers of a row without a local id beside each other, and a former one beside the current.
 */
export function claimsStaged(source: Source): readonly string[] {
  const toLocalsAndPupils = `
CREATE TEMP TABLE claims_staged ON COMMIT DROP AS
SELECT * FROM (
  SELECT CASE WHEN s.subject LIKE 'L:%' THEN o.other ELSE s.subject END AS subject,
         CASE WHEN s.subject LIKE 'L:%' THEN s.subject ELSE o.other END AS other, ${rest(source)}
  FROM staged s CROSS JOIN LATERAL unnest(s.others) AS o (other)
  WHERE s.fate = 'r' AND s.others IS NOT NULL AND o.other NOT LIKE '${FORMER}%'
) pairs
WHERE other LIKE 'L:%' AND subject NOT LIKE 'L:%' OR subject LIKE 'P:%' AND other LIKE 'U:%'`;
  return tellsSeveral(source) ? [toLocalsAndPupils, besideEachOther(source)] : [toLocalsAndPupils];
}

const rest = ({ feeds }: Source) =>
  `s.subject AS filed_under, ${recordSql(feeds, "s")} AS record, s.claim_born_on AS born_on, s.line`;

/** Whether a row may tell two national identifiers, or a former one. */
function tellsSeveral({ columns }: Source): boolean {
  const national = Object.values(columns).flatMap(({ type }) =>
    type.is === "identifier" && type.kind !== "local" && type.kind !== "pupil" ? [type] : [],
  );
  return national.length > 1;
}

/**
 * A local id beside a number where the row is filed under neither; and of two numbers each pair once: the subject is the one whose letter stands further left
 * in VNU, or the former of two UPNs.
 */
function besideEachOther(source: Source): string {
  return `
INSERT INTO claims_staged
SELECT replace(a.id, '${FORMER}', '') AS subject, b.id AS other, ${rest(source)}
FROM staged s
CROSS JOIN LATERAL unnest(s.subject || s.others) AS a (id)
CROSS JOIN LATERAL unnest(s.subject || s.others) AS b (id)
WHERE s.fate = 'r' AND s.others IS NOT NULL AND replace(a.id, '${FORMER}', '') <> b.id
  AND CASE left(a.id, 1) || left(b.id, 1)
        WHEN 'FU' THEN left(a.id, 3) = '${FORMER}U'
        WHEN 'VU' THEN NOT ${HAS_LOCAL} WHEN 'VN' THEN NOT ${HAS_LOCAL} WHEN 'NU' THEN NOT ${HAS_LOCAL}
        WHEN 'VL' THEN s.subject NOT IN (a.id, b.id) WHEN 'NL' THEN s.subject NOT IN (a.id, b.id)
        WHEN 'UL' THEN s.subject NOT IN (a.id, b.id)
        ELSE false END`;
}

const HAS_LOCAL = "EXISTS (SELECT FROM unnest(s.subject || s.others) AS l (id) WHERE l.id LIKE 'L:%')";
