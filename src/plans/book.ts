import type { IsoDate } from "../lib/dates";
import type { PlanItemRow, PlanLinkRow, PlanOwnerRow, PlanRow, PlanRows } from "../records/plans/planRows";
import type { Target } from "../records/performance/targetRows";
import { readDeadline } from "./deadline";
import type { Deadline } from "./deadline";
import { deadlinesBefore } from "./pastDeadlines";
import type { PastDeadline } from "./pastDeadlines";
import { partStatusesOf } from "./parts";
import type { PartStatus } from "./parts";
import { by, byPlace, placeOf } from "./place";
import type { StatusWord } from "./status";
import { STATUS_FORMS } from "./statusForm";
import type { StatusForm } from "./statusForm";
import { statusesOf } from "./statuses";
import type { DatedStatus } from "./statuses";
import { updatesOf } from "./updates";
import type { PlanUpdate } from "./updates";

/** A row of a plan with all that hangs on it. */
export interface PlanItem extends PlanItemRow {
  /** plan/item. */
  readonly id: string;
  readonly deadline: Deadline | null;
  /** From when a row of a later plan carries it on; null: none does. */
  readonly carriedOnFrom: IsoDate | null;
  readonly updates: readonly PlanUpdate[];
  /** Every status that was ever told, the earliest first. */
  readonly statuses: readonly DatedStatus[];
  /** Every status that was told of a part of it alone. */
  readonly partStatuses: readonly PartStatus[];
  /** What its deadline was before it was told anew, the earliest first. */
  readonly deadlinesBefore: readonly PastDeadline[];
  readonly owners: readonly PlanOwnerRow[];
  readonly links: readonly PlanLinkRow[];
  /** The links of other rows to this one. */
  readonly linkedFrom: readonly PlanLinkRow[];
}

/** All plans of an authority as they were known at a moment. */
export interface PlanBook {
  readonly plans: readonly PlanRow[];
  readonly items: readonly PlanItem[];
  readonly byId: ReadonlyMap<string, PlanItem>;
  readonly planOf: ReadonlyMap<string, PlanRow>;
  /** The words of each vocabulary. */
  readonly words: ReadonlyMap<string, readonly StatusWord[]>;
  /** Updates, owners and links as they arrived, those of unknown rows among them. */
  readonly rows: PlanRows;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Puts the rows of plans together. */
export function bookOf(rows: PlanRows): PlanBook {
  const planOf = new Map(rows.plans.map((plan) => [plan.plan, plan]));
  const words = wordsOf(rows);
  const [past, pastDeadlines, links, owners, updates, notes] = [
    byPlace(rows.past),
    byPlace(rows.pastDeadlines),
    byPlace(rows.links),
    byPlace(rows.owners),
    byPlace(rows.updates),
    byPlace(rows.notes),
  ];
  const linkedFrom = by(rows.links, ({ linkedTo }) => linkedTo);
  const carriedOn = by(rows.items, ({ rolledOverFrom }) => rolledOverFrom ?? "");
  const items = rows.items.map((row): PlanItem => {
    const id = placeOf(row);
    const plan = planOf.get(row.plan);
    const ofItem = { updates: updates.get(id) ?? [], notes: notes.get(id) ?? [] };
    return {
      ...row,
      id,
      deadline: readDeadline(row.deadlinePrinted),
      carriedOnFrom: firstDay(
        (carriedOn.get(id) ?? []).map((next) => thereFrom(next, planOf.get(next.plan))),
      ),
      updates: updatesOf(row, ofItem, plan),
      statuses: statusesOf(
        { row, past: past.get(id) ?? [], printedOn: plan?.approvedOn ?? null, ...ofItem },
        wordsFor(words, plan),
      ),
      partStatuses: partStatusesOf(ofItem, wordsFor(words, plan)),
      deadlinesBefore: deadlinesBefore(row, pastDeadlines.get(id) ?? []),
      owners: owners.get(id) ?? [],
      links: links.get(id) ?? [],
      linkedFrom: linkedFrom.get(id) ?? [],
    };
  });
  return {
    ...{ plans: rows.plans, items, planOf, words, rows },
    byId: new Map(items.map((item) => [item.id, item])),
    targets: new Map(rows.targets.map((target) => [target.reference, target])),
  };
}

/** From when a row is in its plan: the day it was agreed, or else its plan approved; always, where neither is told. */
const thereFrom = ({ agreedOn }: PlanItemRow, plan: PlanRow | undefined): IsoDate =>
  agreedOn ?? plan?.approvedOn ?? "";

/** Whether a row was in its plan on a day. */
export const isThereOn = ({ planOf }: PlanBook, item: PlanItem, day: IsoDate): boolean =>
  thereFrom(item, planOf.get(item.plan)) <= day;

/** The rows that were in their plans on a day. */
export const rowsOn = (book: PlanBook, day: IsoDate): PlanItem[] =>
  book.items.filter((item) => isThereOn(book, item, day));

const firstDay = (days: readonly IsoDate[]): IsoDate | null => [...days].sort()[0] ?? null;

function wordsOf(rows: PlanRows): Map<string, StatusWord[]> {
  const words = new Map<string, StatusWord[]>();
  for (const { vocabulary, normal, ...word } of rows.words)
    words.set(vocabulary, [
      ...(words.get(vocabulary) ?? []),
      { ...word, normal: normal as StatusForm | null },
    ]);
  return words;
}

/** The words a plan's statuses are read by: its own, and the normal forms where they are none of them. */
export function wordsFor(
  words: ReadonlyMap<string, readonly StatusWord[]>,
  plan: PlanRow | undefined,
): readonly StatusWord[] {
  const own = words.get(plan?.statusWords ?? "") ?? [];
  const taken = new Set(own.map(({ word }) => word.toLowerCase()));
  return [...own, ...NORMAL_WORDS.filter(({ word }) => !taken.has(word))];
}

const NORMAL_WORDS: readonly StatusWord[] = Object.entries(STATUS_FORMS).map(([form, meaning]) => ({
  ...{ word: form, normal: form as StatusForm, colour: null, meaning },
}));

/** The roles that answer for a row on a day. */
export function ownersOn({ owners }: PlanItem, on: IsoDate): PlanOwnerRow[] {
  return owners.filter(({ fromOn, toOn }) => fromOn <= on && (toOn === null || toOn >= on));
}
