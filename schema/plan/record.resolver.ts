import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import { HubError } from "../../src/lib/hubError";
import { bookOf, wordsFor } from "../../src/plans/book";
import type { PlanBook, PlanItem as HubItem } from "../../src/plans/book";
import { isSamePart, partsOf } from "../../src/plans/parts";
import { standingOn } from "../../src/plans/standing";
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
  readonly part: string | null;
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
    @Args(() => RecordStatusArgs) { words, part, ...args }: RecordStatusArgs,
    @Ctx() context: Context,
  ): Promise<PlanItem> {
    return record(context, { ...args, part: part?.trim() || null, words: words?.trim() || null });
  }

  @Needs("plans")
  @Mutation(() => PlanItem, { description: "Records progress on a row of a plan." })
  async recordProgress(
    @Args(() => RecordProgressArgs) { words, part, ...args }: RecordProgressArgs,
    @Ctx() context: Context,
  ): Promise<PlanItem> {
    if (words.trim() === "")
      throw new HubError("PLAN_WORDS_INVALID", "words: there are none. Say what was done.");
    return record(context, { ...args, part: part?.trim() || null, words: words.trim(), status: null });
  }
}

async function record({ knex, viewer }: Context, recorded: Recorded): Promise<PlanItem> {
  const { plan, item, part, on, status, words } = recorded;
  const { authority, subject: recordedBy } = viewer;
  check(bookOf(await planRows(knex, authority, null)), recorded);
  await addPlanNote(knex, { authority, plan, item, part, saidOf: on, status, words, recordedBy });
  const book = bookOf(await planRows(knex, authority, null));
  return PlanItem.of({ book, asAt: on, knownAt: null, steps: 0 }, rowOf(book, `${plan}/${item}`, "item"));
}

function check(book: PlanBook, { plan, item, part, on, status, words }: Recorded): void {
  checkPart(rowOf(book, `${plan}/${item}`, "item"), part, on);
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

function checkPart(row: HubItem, part: string | null, on: string): void {
  if (part === null) return;
  const labels = partsOf(standingOn(row, on).deadline).map(({ label }) => label);
  if (labels.some((label) => isSamePart(label, part))) return;
  const what = labels.length === 0 ? "the deadline of the row has no parts" : "it is no part of the row";
  const use = labels.length === 0 ? "Leave part out" : `Use one of ${labels.join(", ")}`;
  throw new HubError("PLAN_PART_UNKNOWN", `part: ${what}. ${use}.`);
}
