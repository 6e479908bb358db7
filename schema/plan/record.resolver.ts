import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import { HubError } from "../../src/lib/hubError";
import { bookOf, wordsFor } from "../../src/plans/book";
import type { PlanBook } from "../../src/plans/book";
import { readStatus } from "../../src/plans/status";
import { addPlanNote } from "../../src/records/plans/planNotes";
import { planRows } from "../../src/records/plans/planRows";
import type { Context } from "../context";
import { Needs } from "../guard";
import { PlanItem } from "./planItem.type";
import { rowOf } from "./read";
import { RecordProgressArgs, RecordStatusArgs } from "./record.args";

const LONGEST = 2000;
const LONGEST_STATUS = 200;

interface Recorded {
  readonly plan: string;
  readonly item: string;
  readonly on: string;
  readonly status: string | null;
  readonly words: string | null;
}

/** What people record of rows of plans. Who recorded is the account of the token; nothing recorded is ever changed. */
@Resolver()
export class RecordResolver {
  @Needs("plans")
  @Mutation(() => PlanItem, { description: "Records how a row of a plan stands on a day." })
  async recordStatus(
    @Args(() => RecordStatusArgs) { words, ...args }: RecordStatusArgs,
    @Ctx() context: Context,
  ): Promise<PlanItem> {
    return record(context, { ...args, words: words?.trim() || null });
  }

  @Needs("plans")
  @Mutation(() => PlanItem, { description: "Records progress on a row of a plan." })
  async recordProgress(
    @Args(() => RecordProgressArgs) { words, ...args }: RecordProgressArgs,
    @Ctx() context: Context,
  ): Promise<PlanItem> {
    if (words.trim() === "")
      throw new HubError("PLAN_WORDS_INVALID", "words: there are none. Say what was done.");
    return record(context, { ...args, words: words.trim(), status: null });
  }
}

async function record({ knex, viewer }: Context, recorded: Recorded): Promise<PlanItem> {
  const { plan, item, on, status, words } = recorded;
  const { authority, subject: recordedBy } = viewer;
  check(bookOf(await planRows(knex, authority, null)), recorded);
  await addPlanNote(knex, { authority, plan, item, saidOf: on, status, words, recordedBy });
  const book = bookOf(await planRows(knex, authority, null));
  return PlanItem.of({ book, asAt: on, knownAt: null, steps: 0 }, rowOf(book, `${plan}/${item}`, "item"));
}

function check(book: PlanBook, { plan, item, on, status, words }: Recorded): void {
  rowOf(book, `${plan}/${item}`, "item");
  if (words !== null && words.length > LONGEST)
    throw new HubError(
      "PLAN_WORDS_INVALID",
      `words: there are more than ${LONGEST} characters. Shorten them.`,
    );
  if (status !== null && status.length > LONGEST_STATUS)
    throw new HubError(
      "PLAN_STATUS_UNKNOWN",
      `status: there are more than ${LONGEST_STATUS} characters. Give the word alone, and the rest in words.`,
    );
  if (on > new Date().toISOString().slice(0, 10))
    throw new HubError("PLAN_NOTE_IN_FUTURE", "on: the day has not come yet. Give today, or a day before.");
  const known = wordsFor(book.words, book.planOf.get(plan));
  if (status === null || readStatus({ status }, known)?.isKnown) return;
  throw new HubError(
    "PLAN_STATUS_UNKNOWN",
    `status: it is no word of the plan's vocabulary. Use one of ${known.map(({ word }) => word).join(", ")}.`,
  );
}
