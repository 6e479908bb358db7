import type { Knex } from "knex";
import { agreedLinks } from "./agreedLinks";
import { followBeside } from "./besideLinks";
import { gatherApart, gatherDecisions } from "./decisions/gather";
import { UNITE } from "./decisions/unite";
import { forgetUnlinked } from "./forget";
import { joinAsPlanned, joinByHash } from "./joins";
import { LOCAL_LINKS } from "./localLinks";
import { nationalLinks } from "./nationalLinks";
import { pupilLinks } from "./pupilLinks";
import { countTouched, isTold, restsOn, widen } from "./widen";
import type { RestsOn } from "./widen";

export interface RelinkValues {
  readonly authority: string;
  /** What closes links, and what new ones name: a submission, or a withdrawal. */
  readonly submission: string;
  readonly now: string;
  /** Whether new links name the submission of the link before them instead, as nothing was submitted. */
  readonly keepsSubmission?: boolean;
  /** The submission that is being withdrawn: what it told does not count. */
  readonly withdrawn?: string;
  /** Whether the identifiers that a file filed records under are in the temporary table `said`. */
  readonly said?: boolean;
}

/**
 * Links each identifier in the temporary table `touched`, and those that follow from them, as what is known now says;
 * the table is dropped. Rules go in the order of `LINK_RULES`.
 */
export async function relink(trx: Knex.Transaction, values: RelinkValues): Promise<void> {
  const { authority } = values;
  await trx.raw("ANALYZE touched");
  const few = await countTouched(trx);
  await joinByHash(trx, few.locals + few.national + few.pupils);
  const rests = await restsOn(trx, authority);
  const added = await widen(trx, authority, few, rests);
  if (added > 0) await trx.raw("ANALYZE touched");
  const { locals, national, pupils } = added > 0 ? await countTouched(trx) : few;
  if (rests.decided || locals > 0) await gatherDecisions(trx, authority);
  if (locals > 0) await link(trx, values, LOCAL_LINKS);
  if (rests.decided) await gatherApart(trx, authority);
  if (national > 0)
    await link(trx, values, nationalLinks(rests.decided), () => nationalRules(trx, values, rests));
  if (pupils > 0) await link(trx, values, pupilLinks(rests.decided), () => agree(trx, values, rests));
  await trx.raw("DROP TABLE IF EXISTS touched, followers, apart");
  await joinAsPlanned(trx);
}

/** The links of `subjects` as what is known now says, and of all that follow from them. */
export async function relinkSubjects(
  trx: Knex.Transaction,
  values: RelinkValues,
  subjects: readonly string[],
): Promise<void> {
  await trx.raw(TOUCH, { authority: values.authority, subjects } as never);
  await relink(trx, values);
}

const TOUCH = `
CREATE TEMP TABLE touched ON COMMIT DROP AS
SELECT DISTINCT asked.subject FROM unnest(CAST(:subjects AS text[])) AS asked (subject)
WHERE ${isTold("asked.subject")}`;

/** What comes after the rules of a local id told beside a number. */
async function nationalRules(trx: Knex.Transaction, values: RelinkValues, rests: RestsOn): Promise<void> {
  const { authority } = values;
  const unite = async () => {
    if (rests.decided) for (const sql of UNITE) await trx.raw(sql, { authority });
  };
  await unite();
  if (rests.beside) await followBeside(trx, { authority }, rests.decided, unite);
  if (rests.agreed) {
    await agree(trx, values, rests);
    await unite();
    if (rests.beside) await followBeside(trx, { authority }, rests.decided, unite);
  }
  if (rests.beside) await forgetUnlinked(trx, values);
}

async function agree(trx: Knex.Transaction, { authority }: RelinkValues, rests: RestsOn): Promise<void> {
  if (rests.agreed) await trx.raw(agreedLinks(rests.decided), { authority });
}

async function link(
  trx: Knex.Transaction,
  { authority, submission, now, keepsSubmission, said }: RelinkValues,
  wanted: string,
  furtherRules: () => Promise<void> = async () => undefined,
): Promise<void> {
  await trx.raw(wanted, { authority });
  await trx.raw("ANALYZE wanted");
  await furtherRules();
  const submissionOf = keepsSubmission ? LAST_SUBMISSION : ":submission";
  const values = { authority, submission, now };
  // Of what a file tells only local ids were linked before this, in the same moment.
  const forget = said && wanted !== LOCAL_LINKS ? [] : [FORGET_CHANGED_JUST_MADE];
  for (const sql of [...forget, CLOSE_CHANGED_LINKS, addLinks(submissionOf)]) await trx.raw(sql, values);
  await trx.raw("DROP TABLE wanted");
}

const CHANGED = `l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL
  AND (l.child, l.rule, l.decision_id, l.score) IS DISTINCT FROM (w.child, w.rule, w.decision_id, w.score)`;

/** A link of this very moment has never been known to anybody. */
const FORGET_CHANGED_JUST_MADE = `
DELETE FROM identity_links l USING wanted w WHERE ${CHANGED} AND l.known_from = CAST(:now AS timestamptz)`;

const CLOSE_CHANGED_LINKS = `
UPDATE identity_links l SET known_to = :now, closed_by = :submission
FROM wanted w
WHERE ${CHANGED}`;

const LAST_SUBMISSION = `coalesce((SELECT p.submission_id FROM identity_links p
  WHERE p.authority = :authority AND p.subject = w.subject ORDER BY p.known_from DESC LIMIT 1), :submission)`;

const addLinks = (submissionOf: string) => `
INSERT INTO identity_links
  (authority, subject, child, rule, score, decision_id, submission_id, known_from)
SELECT :authority, w.subject, w.child, w.rule, w.score, w.decision_id, ${submissionOf}, :now
FROM wanted w
WHERE NOT EXISTS (SELECT FROM identity_links l
  WHERE l.authority = :authority AND l.subject = w.subject AND l.known_to IS NULL)`;
