import type { Knex } from "knex";
import { IS_AGREED } from "./agreedLinks";
import { PUPILS_OF_TOUCHED_UPNS } from "./touched";

/** What links of an authority rest on besides what is told of a local id; what there is none of costs nothing. */
export interface RestsOn {
  /** People decided something that stands. */
  readonly decided: boolean;
  /** Numbers are, or were, told beside each other. */
  readonly beside: boolean;
  /** Pairs were found that link by themselves. */
  readonly agreed: boolean;
}

/** Identifiers in `touched`, by what they are. */
export interface Touched {
  readonly locals: number;
  readonly national: number;
  readonly pupils: number;
}

export async function restsOn(trx: Knex.Transaction, authority: string): Promise<RestsOn> {
  const { rows } = await trx.raw<{ rows: RestsOn[] }>(RESTS_ON, { authority });
  return rows[0]!;
}

const RESTS_ON = `SELECT
  EXISTS (SELECT FROM identity_decisions d WHERE d.authority = :authority AND d.undone_at IS NULL) AS decided,
  EXISTS (SELECT FROM identity_claims c WHERE c.authority = :authority AND c.subject NOT LIKE 'P:%'
    AND c.other NOT LIKE 'L:%') AS beside,
  EXISTS (SELECT FROM identity_pairs p WHERE p.authority = :authority AND ${IS_AGREED}) AS agreed`;

export async function countTouched(trx: Knex.Transaction): Promise<Touched> {
  const { rows } = await trx.raw<{ rows: Touched[] }>(
    `SELECT (count(*) FILTER (WHERE subject LIKE 'L:%'))::int AS locals,
       (count(*) FILTER (WHERE subject NOT LIKE 'P:%' AND subject NOT LIKE 'L:%'))::int AS national,
       (count(*) FILTER (WHERE subject LIKE 'P:%'))::int AS pupils FROM touched`,
  );
  return rows[0]!;
}

/** Adds to `touched` every identifier whose link follows from those in it, however far; gives how many it added. */
export async function widen(
  trx: Knex.Transaction,
  authority: string,
  touched: Touched,
  { decided, beside, agreed }: RestsOn,
): Promise<number> {
  const steps = [
    ...(beside ? BESIDE : []),
    ...(decided ? DECIDED : []),
    ...(touched.locals > 0 ? [OF_LOCALS, ...(agreed ? [AGREED_WITH_LOCALS] : [])] : []),
  ];
  let all = 0;
  for (let added = steps.length; added > 0;) {
    added = 0;
    for (const step of steps) {
      const { rowCount } = await trx.raw<{ rowCount: number }>(
        `INSERT INTO touched ${step} EXCEPT SELECT subject FROM touched`,
        { authority },
      );
      added += rowCount;
    }
    all += added;
  }
  const { rowCount } = await trx.raw<{ rowCount: number }>(PUPILS_OF_TOUCHED_UPNS, { authority });
  return all + rowCount;
}

const CLAIM_STANDS = "c.authority = :authority AND c.known_to IS NULL";
const IS_BESIDE = `${CLAIM_STANDS} AND c.subject NOT LIKE 'P:%' AND c.other NOT LIKE 'L:%'`;

const BESIDE = [
  `SELECT c.other FROM touched t JOIN identity_claims c ON c.subject = t.subject WHERE ${IS_BESIDE}`,
  `SELECT c.subject FROM touched t JOIN identity_claims c ON c.other = t.subject WHERE ${IS_BESIDE}`,
];

/**
 * Whether a file that stands tells an identifier: what nobody tells any more is not linked again. A number that is only
 * told beside others is linked where it leads to a child, so that it may have no link yet.
 */
export const isTold = (subject: string): string => `(EXISTS (SELECT FROM identity_links l
      WHERE l.authority = :authority AND l.subject = ${subject} AND l.known_to IS NULL)
    OR EXISTS (SELECT FROM identity_claims c WHERE ${IS_BESIDE} AND c.subject = ${subject})
    OR EXISTS (SELECT FROM identity_claims c WHERE ${IS_BESIDE} AND c.other = ${subject}))`;

/** What becomes of a number never changes a local id. */
const decidedOf = (mine: string, theirs: string) => `SELECT d.${theirs}
  FROM touched t JOIN identity_decisions d ON d.${mine} = t.subject
  WHERE d.authority = :authority AND d.undone_at IS NULL
    AND (d.${theirs} NOT LIKE 'L:%' OR t.subject LIKE 'L:%' AND d.decision = 'same')
    AND ${isTold(`d.${theirs}`)}`;

const DECIDED = [decidedOf("subject", "other"), decidedOf("other", "subject")];

const OF_LOCALS = `SELECT c.subject FROM touched t JOIN identity_claims c ON c.other = t.subject
  WHERE t.subject LIKE 'L:%' AND ${CLAIM_STANDS}`;

const AGREED_WITH_LOCALS = `SELECT p.subject FROM touched t JOIN identity_pairs p ON p.other = t.subject
  WHERE t.subject LIKE 'L:%' AND p.authority = :authority AND ${IS_AGREED}`;
