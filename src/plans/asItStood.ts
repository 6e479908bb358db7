import type { IsoDate } from "../lib/dates";
import type { PastStatusRow, PlanItemRow, PlanRows } from "../records/plans/planRows";
import { bookOf } from "./book";
import type { PlanBook } from "./book";
import { by, byPlace, placeOf } from "./place";

/**
 * The moment whose knowledge the rows of a day are taken from: the end of the day (in UTC), but none later than the
 * question's own (ISO timestamp; null: now, which is `now` in milliseconds).
 */
export function knownByEndOf(day: IsoDate, knownAt: string | null, now: number): string | null {
  const end = `${day}T23:59:59.999999Z`;
  const latest = knownAt === null ? now : Date.parse(knownAt);
  return Date.parse(end) >= latest ? knownAt : end;
}

/** Whether the hub held a plan or a row of it. */
export const knows = ({ planOf, items }: PlanBook, plan: string): boolean =>
  planOf.has(plan) || items.some((item) => item.plan === plan);

const made = new WeakMap<PlanBook, Map<IsoDate, { readonly now: PlanBook; readonly book: PlanBook }>>();

/**
 * All plans as they stood at the end of a day. Rows, deadlines, owners and links are those the hub knew then (`then`).
 * What has a day of its own (statuses, progress, notes) is read from all that is known `now`: a status of June that
 * arrived in July was so in June. The meaning of a vocabulary's words is that known now.
 */
export function asItStood(then: PlanBook, now: PlanBook, day: IsoDate): PlanBook {
  if (then === now) return now;
  const days = made.get(then) ?? new Map<IsoDate, { now: PlanBook; book: PlanBook }>();
  made.set(then, days);
  const found = days.get(day);
  if (found?.now === now) return found.book;
  const book = bookOf(rowsOf(then.rows, now.rows, day));
  days.set(day, { now, book });
  return book;
}

function rowsOf(then: PlanRows, now: PlanRows, day: IsoDate): PlanRows {
  const later = byPlace(now.items);
  const plans = by(now.plans, ({ plan }) => plan);
  const told = then.items.map((row) => tellings(row, later.get(placeOf(row))?.[0], day));
  return {
    ...then,
    plans: then.plans.map((plan) => ({
      ...plan,
      statusWords: plans.get(plan.plan)?.[0]?.statusWords ?? plan.statusWords,
    })),
    items: told.map(({ row }) => row),
    past: [...now.past, ...told.flatMap(({ before }) => before)].sort(byDay),
    ...{ words: now.words, updates: now.updates, notes: now.notes },
  };
}

/** A row as it was known with the status of it that was told by the day, though it arrived later. */
function tellings(
  row: PlanItemRow,
  later: PlanItemRow | undefined,
  day: IsoDate,
): { readonly row: PlanItemRow; readonly before: readonly PastStatusRow[] } {
  if (!later || later.statusOn === null || later.statusOn > day) return { row, before: [] };
  const { statusPrinted, colourPrinted, statusOn } = later;
  return {
    row: { ...row, statusPrinted, colourPrinted, statusOn },
    before: row.statusOn === null ? [] : [row],
  };
}

const byDay = (a: PastStatusRow, b: PastStatusRow) => (a.statusOn ?? "").localeCompare(b.statusOn ?? "");
