import type { IsoDate } from "../lib/dates";
import type { PlanOwnerRow } from "../records/plans/planRows";
import { ownersOn, rowsOn as thereOn } from "./book";
import type { PlanBook, PlanItem } from "./book";
import { deadlineMove, dueBy } from "./deadlineMove";
import type { DeadlineMove } from "./deadlineMove";
import { isOverdue } from "./late";
import { moveBetween } from "./movement";
import type { Move } from "./movement";
import { standingOn } from "./standing";
import { isFinished, STATUS_FORMS } from "./statusForm";
import type { StatusForm } from "./statusForm";

/** All plans as they stood on a day. */
export interface Side {
  readonly book: PlanBook;
  readonly on: IsoDate;
}

/** A row on two days. Before is null: it was added since; after is null: it is gone. */
export interface RowChange {
  readonly id: string;
  readonly before: PlanItem | null;
  readonly after: PlanItem | null;
  /** Null: it was not there on one of the days. */
  readonly move: Move | null;
  readonly deadlineMove: DeadlineMove | null;
  readonly dueBefore: IsoDate | null;
  readonly dueAfter: IsoDate | null;
  /** Roles that answer for it since, and that no longer do. */
  readonly joined: readonly PlanOwnerRow[];
  readonly left: readonly PlanOwnerRow[];
  /** Dated updates after the earlier day, up to the later. */
  readonly updates: number;
}

/** How many rows stand in each normal form. */
export type FormCounts = Readonly<Record<StatusForm, number>>;

/** A plan on two days. */
export interface Compared {
  readonly before: FormCounts;
  readonly after: FormCounts;
  readonly added: readonly RowChange[];
  readonly gone: readonly RowChange[];
  /** Rows that stand better or have been finished. */
  readonly movedOn: readonly RowChange[];
  /** Rows that stand worse, or were finished and are not any more. */
  readonly movedBack: readonly RowChange[];
  /** Rows of which nobody had said on one of the days how they stood, and that are not finished since. */
  readonly notTold: readonly RowChange[];
  /** How many rows stand as they did. */
  readonly same: number;
  /** How many rows have a status that is known on neither day. */
  readonly untold: number;
  /** Rows that are overdue on the later day and were not on the earlier, added ones among them. */
  readonly newlyOverdue: readonly RowChange[];
  /** Rows that were overdue and are not any more, those that are gone among them. */
  readonly noLongerOverdue: readonly RowChange[];
  readonly deadlinesMoved: readonly RowChange[];
  readonly ownersChanged: readonly RowChange[];
  readonly updates: number;
}

/** The rows of one kind of a plan on an earlier and a later day, in the order of the plan; those gone come last. */
export function compare(plan: string, kind: string, earlier: Side, later: Side): Compared {
  const [was, is] = [rowsOn(plan, kind, earlier), rowsOn(plan, kind, later)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  const rows = ids.map((id) => changeOf(id, was.get(id) ?? null, is.get(id) ?? null, [earlier.on, later.on]));
  const both = rows.filter(({ before, after }) => before !== null && after !== null);
  const moved = (...moves: readonly Move[]) =>
    both.filter(({ move }) => move !== null && moves.includes(move));
  const late = (item: PlanItem | null, on: IsoDate) => item !== null && isOverdue(standingOn(item, on), on);
  const turned = (from: boolean) =>
    rows.filter(({ before, after }) => late(before, earlier.on) === from && late(after, later.on) !== from);
  return {
    ...{ before: countsOf(was, earlier.on), after: countsOf(is, later.on) },
    ...{
      added: rows.filter(({ before }) => before === null),
      gone: rows.filter(({ after }) => after === null),
    },
    ...{ movedOn: moved("finished", "better"), movedBack: moved("reopened", "worse") },
    ...{ notTold: moved("unknown"), same: moved("same").length, untold: moved("untold").length },
    ...{ newlyOverdue: turned(false), noLongerOverdue: turned(true) },
    deadlinesMoved: both.filter((row) => row.deadlineMove !== null),
    ownersChanged: both.filter(({ joined, left }) => joined.length + left.length > 0),
    updates: rows.reduce((sum, { updates }) => sum + updates, 0),
  };
}

function rowsOn(plan: string, kind: string, { book, on }: Side): ReadonlyMap<string, PlanItem> {
  const there = thereOn(book, on).filter((item) => item.plan === plan && item.kind === kind);
  return new Map(there.map((item) => [item.id, item]));
}

type Days = readonly [from: IsoDate, to: IsoDate];

function changeOf(id: string, before: PlanItem | null, after: PlanItem | null, [from, to]: Days): RowChange {
  const since = after?.updates.filter(({ saidOf }) => saidOf !== null && saidOf > from && saidOf <= to) ?? [];
  const row = { id, before, after, updates: since.length };
  if (!before || !after) return { ...row, ...ALONE };
  const [was, is] = [standingOn(before, from), standingOn(after, to)];
  const way = deadlineMove(was.deadline, is.deadline);
  const [had, has] = [ownersOn(before, from), ownersOn(after, to)];
  return {
    ...row,
    move: moveBetween(was.form, is.form),
    // A finished row needs no deadline: that one printed within the status went with it says nothing.
    deadlineMove: way === "taken away" && isFinished(is.form) ? null : way,
    ...{ dueBefore: dueBy(was.deadline), dueAfter: dueBy(is.deadline) },
    ...{ joined: has.filter(isNotAmong(had)), left: had.filter(isNotAmong(has)) },
  };
}

const ALONE = {
  move: null,
  deadlineMove: null,
  dueBefore: null,
  dueAfter: null,
  joined: [],
  left: [],
} as const;

/** Owners by role and body: from when and whether it leads make no other owner. */
const isNotAmong =
  (owners: readonly PlanOwnerRow[]) =>
  ({ role, body }: PlanOwnerRow): boolean =>
    !owners.some((other) => other.role === role && other.body === body);

const NONE = Object.fromEntries(Object.keys(STATUS_FORMS).map((form) => [form, 0])) as FormCounts;

function countsOf(rows: ReadonlyMap<string, PlanItem>, on: IsoDate): FormCounts {
  const counts = { ...NONE } as Record<StatusForm, number>;
  for (const item of rows.values()) counts[standingOn(item, on).form] += 1;
  return counts;
}
