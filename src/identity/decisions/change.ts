import type { Knex } from "knex";
import { lock } from "../../records/lock";
import { relinkSubjects } from "../relink";
import { decisionOf } from "./decisionsOf";
import type { Decision } from "./decision";

/** A change of the journal, within the transaction of its authority. */
export interface Change {
  readonly trx: Knex.Transaction;
  /** The moment from which it holds. */
  readonly now: string;
}

/**
 * Changes the journal while nobody else merges files of the authority or decides, as a whole or not at all: `work` writes
 * the row and gives its id, and the two identifiers are linked anew with all that follows from them.
 */
export async function change(
  knex: Knex,
  { authority, now: given }: { readonly authority: string; readonly now?: string | undefined },
  work: (change: Change) => Promise<string>,
): Promise<Decision> {
  return knex.transaction(async (trx) => {
    const locked = await lock(trx, authority);
    const now = given ?? locked;
    const id = await work({ trx, now });
    const decision = (await decisionOf(trx, authority, id))!;
    const { subject, other } = decision;
    // What is linked anew names the decision where it closes a link, as a submission would be named.
    await relinkSubjects(
      trx,
      { authority, submission: id, now, keepsSubmission: true },
      changed(decision, [subject, other]),
    );
    return decision;
  });
}

/** A local id goes somewhere else only where two were held together, or were not any more. */
function changed({ decision }: Decision, ends: readonly string[]): string[] {
  const isMerge = decision === "same" && ends.every(isLocal);
  return ends.filter((end) => isMerge || !isLocal(end));
}

const isLocal = (subject: string) => subject.startsWith("L:");
