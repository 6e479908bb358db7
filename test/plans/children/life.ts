import type { Deadline } from "../../../src/plans/children/asked";
import type { PlanEvent } from "../../../src/plans/children/timeline";
import type { PlanOfChild, PlansOfChild, SpellOfChild } from "../../../src/indicators/plansOfChildren";
import { childPlanDuties } from "../../../src/duties";

/** Rows of cells of a table drawn with bars, without its headings; a blank cell is null. */
export function cellsOf(table: string): (string | null)[][] {
  const [, ...lines] = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim() || null));
}

const EMPTY: PlanOfChild = {
  ...{
    code: "",
    startedOn: "",
    dueOn: null,
    completedOn: null,
    reviews: [],
    reviewDueOn: null,
    endedOn: null,
  },
  ...{ quality: null, gradedBy: null, gradedOn: null, childTookPart: null, participation: null },
  ...{ sharedWith: null, hasSmartTargets: null, assessedOn: null, team: null },
};

/** A plan of which only some things are told. */
export const planOf = (told: Partial<PlanOfChild>): PlanOfChild => ({ ...EMPTY, ...told });

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The plans of a table: kind | started | due | completed | reviews | review due | graded | ended. */
const plansOf = (table: string): PlanOfChild[] =>
  cellsOf(table).map(([code, startedOn, dueOn, completedOn, reviews, reviewDueOn, gradedOn, endedOn]) =>
    planOf({
      ...{ code: code!, startedOn: startedOn!, dueOn: dueOn!, completedOn: completedOn! },
      reviews: reviews?.split(" ") ?? [],
      ...{ reviewDueOn: reviewDueOn!, gradedOn: gradedOn!, endedOn: endedOn! },
    }),
  );

/** The spells of a table: kind | since | from | until. */
const spellsOf = (table: string): SpellOfChild[] =>
  cellsOf(table).map(([code, since, from, until]) => ({
    ...{ code: code!, since: since!, from: from!, until: until! },
  }));

/** What is known of one child: plans and spells as tables. Throws RangeError where a cell is no kind or no day. */
export function life(bornOn: string | null, plans: string, required: string): PlansOfChild {
  const codes = new Set(childPlanDuties.map(({ code }) => code));
  for (const [code, ...days] of [...cellsOf(plans), ...cellsOf(required)]) {
    const wrong = days.flatMap((cell) => cell?.split(" ") ?? []).filter((day) => !DAY.test(day));
    if (!codes.has(code!) || wrong.length > 0) throw new RangeError(`No row of a life: ${code} ${wrong}.`);
  }
  return { child: "one", bornOn, plans: plansOf(plans), required: spellsOf(required) };
}

/** Lines of cells, one blank between two; null is a dash. */
const lines = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((cells) => cells.map((cell) => cell ?? "-").join(" "));

/** What a table expects, as lines. */
export const expected = (table: string) => lines(cellsOf(table));

/** Points on the line of time: on, what, kind, when its plan was begun, when it was met, days late. */
export const eventsAsLines = (events: readonly PlanEvent[]) =>
  lines(
    events.map(({ on, what, code, plan, metOn, daysLate }) => [
      ...[on, what, code, plan?.startedOn ?? null, metOn, daysLate],
    ]),
  );

/** Days by which something had to be done: due, met, over, when its plan was begun. */
export const deadlinesAsLines = (deadlines: readonly Deadline[]) =>
  lines(deadlines.map(({ dueOn, metOn, overOn, plan }) => [dueOn, metOn, overOn, plan?.startedOn ?? null]));
