import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { isAdoptedChild } from "../adoptions";
import type { Deciding } from "./decide";
import type { Decision } from "./decision";

/** Refuses a decision that would say nothing, says the opposite of one that stands, or leads across an adoption. */
export async function refuseContradiction(trx: Knex.Transaction, deciding: Deciding): Promise<void> {
  const { authority, subject, other, decision } = deciding;
  if (subject === other) throw refusal("SAME_IDENTIFIER");
  const { known, sealed } = await linked(trx, deciding);
  if (known < 2) throw refusal("UNKNOWN_IDENTIFIER");
  const mine = await heldTogether(trx, authority, subject);
  const theirs = await heldTogether(trx, authority, other);
  const isHeld = mine.includes(other);
  const apart = await decidedApart(trx, authority, mine, theirs);
  if (decision === "same") {
    if (isHeld) throw refusal("ALREADY_DECIDED");
    if (apart.length > 0 || isLeadTwice(deciding, mine, theirs)) throw refusal("DECIDED_OTHERWISE");
    if (isPupilWithoutLocal(subject, other)) throw refusal("PUPIL_NEEDS_A_LOCAL_ID");
    if (sealed > 0) throw refusal("ADOPTION_NOT_BRIDGED");
    return;
  }
  if (isHeld) throw refusal("DECIDED_OTHERWISE");
  const isThisPair = (one: Ends) => [one.subject, one.other].sort().join() === [subject, other].sort().join();
  if (apart.some((one) => isThisPair(one) && one.decision === decision)) throw refusal("ALREADY_DECIDED");
}

type Ends = Pick<Decision, "subject" | "other" | "decision">;

const isLocal = (subject: string) => subject.startsWith("L:");
const isPupil = (subject: string) => subject.startsWith("P:");

/** A number that was decided to belong to one local id can not hold it together with another: that is for a merge to say. */
function isLeadTwice(
  { subject, other }: Deciding,
  mine: readonly string[],
  theirs: readonly string[],
): boolean {
  return mine.some(isLocal) && theirs.some(isLocal) && !(isLocal(subject) && isLocal(other));
}

/** A pupil of a census goes where its UPN goes, so that another number can not lead it. */
const isPupilWithoutLocal = (subject: string, other: string) =>
  (isPupil(subject) || isPupil(other)) && !isLocal(subject) && !isLocal(other);

const SENTENCES = {
  SAME_IDENTIFIER: "Both are the same identifier, so there is nothing to decide. Name two.",
  UNKNOWN_IDENTIFIER:
    "One of the two identifiers is linked to nobody: no file that stands tells it. Look the pair up again.",
  ALREADY_DECIDED: "A decision that stands says the same of these two already. Nothing needs to be done.",
  DECIDED_OTHERWISE:
    "A decision that stands says otherwise of these two, or of identifiers held together with them. Undo that one first.",
  PUPIL_NEEDS_A_LOCAL_ID:
    "A pupil of a school census follows its UPN, so only a local id can be decided for it. Name the child's local id.",
  ADOPTION_NOT_BRIDGED:
    "The care of one of the two ended in adoption, and what came before an adoption is never linked to what came after: it would show who the adopted child was. Leave the two apart.",
} as const;

const refusal = (code: keyof typeof SENTENCES) => new HubError(code, SENTENCES[code]);

/** How many of the two are linked, and how many are of a child whose care ended in adoption. */
async function linked(
  trx: Knex.Transaction,
  { authority, subject, other }: Deciding,
): Promise<{ known: number; sealed: number }> {
  const { rows } = await trx.raw<{ rows: { known: number; sealed: number }[] }>(LINKED, {
    ...{ authority, subject, other },
  });
  return rows[0]!;
}

const LINKED = `
SELECT count(*)::int AS known, (count(*) FILTER (WHERE ${isAdoptedChild("l.child")}))::int AS sealed
FROM identity_links l
WHERE l.authority = :authority AND l.subject IN (:subject, :other) AND l.known_to IS NULL`;

/** Every identifier that standing decisions hold together with one, itself included. */
async function heldTogether(trx: Knex.Transaction, authority: string, subject: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { member: string }[] }>(HELD_TOGETHER, { authority, subject });
  return rows.map(({ member }) => member);
}

const HELD_TOGETHER = `
WITH RECURSIVE held (member) AS (
  SELECT CAST(:subject AS text)
  UNION
  SELECT e.other FROM held h CROSS JOIN LATERAL (
    SELECT d.other FROM identity_decisions d
    WHERE d.authority = :authority AND d.subject = h.member AND d.decision = 'same' AND d.undone_at IS NULL
    UNION ALL
    SELECT d.subject FROM identity_decisions d
    WHERE d.authority = :authority AND d.other = h.member AND d.decision = 'same' AND d.undone_at IS NULL
  ) e
)
SELECT member FROM held`;

/** The standing decisions that some of `mine` and some of `theirs` are not one child. */
async function decidedApart(
  trx: Knex.Transaction,
  authority: string,
  mine: readonly string[],
  theirs: readonly string[],
): Promise<Ends[]> {
  const { rows } = await trx.raw<{ rows: Ends[] }>(DECIDED_APART, { authority, mine, theirs } as never);
  return rows;
}

const DECIDED_APART = `
SELECT d.subject, d.other, d.decision FROM identity_decisions d
WHERE d.authority = :authority AND d.undone_at IS NULL AND d.decision <> 'same'
  AND (d.subject = ANY (CAST(:mine AS text[])) AND d.other = ANY (CAST(:theirs AS text[]))
    OR d.subject = ANY (CAST(:theirs AS text[])) AND d.other = ANY (CAST(:mine AS text[])))`;
