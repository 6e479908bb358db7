import type { IsoDate } from "../lib/dates";
import type { PlanItem } from "./book";
import { standingOn } from "./standing";
import { isFinished } from "./statusForm";
import type { StatusForm } from "./statusForm";

/** How a row went from one day to another. */
export const MOVES = {
  finished: "It has been finished since.",
  reopened: "It was finished, and is not any more.",
  better: "It stands better.",
  worse: "It stands worse.",
  same: "It stands as it did.",
  untold: "On neither day it has a status that is known.",
  unknown: "On one of the days nobody had said how it stood.",
} as const;

export type Move = keyof typeof MOVES;

/** From nothing told of to what is best. Not started is neither better nor worse than at risk: it is before it. */
const RANK: Readonly<Record<StatusForm, number>> = {
  ...{ unknown: 0, "off track": 1, "not started": 2, "at risk": 3, "on track": 4 },
  ...{ complete: 5, "business as usual": 5, closed: 5 },
};

/** How one status went to another. */
export function moveBetween(before: StatusForm, after: StatusForm): Move {
  if (isFinished(before)) return isFinished(after) ? "same" : "reopened";
  if (isFinished(after)) return "finished";
  if (before === "unknown" || after === "unknown") return before === after ? "untold" : "unknown";
  if (RANK[before] === RANK[after]) return "same";
  return RANK[after] > RANK[before] ? "better" : "worse";
}

/** How a row stood on two days, and which way it went. */
export interface Movement {
  readonly before: StatusForm;
  readonly after: StatusForm;
  readonly move: Move;
  /** Updates after the first day, up to the second. */
  readonly updates: number;
}

/** How the actions of a recommendation went from one day to another. */
export interface ActionsMovement {
  /** How many went each way; ways that none went are left out. */
  readonly moves: readonly { readonly move: Move; readonly actions: number }[];
  /** Updates on them after the first day, up to the second. */
  readonly updates: number;
}

export function actionsMovement(actions: readonly PlanItem[], from: IsoDate, to: IsoDate): ActionsMovement {
  const all = actions.map((action) => movement(action, from, to));
  const counted = (Object.keys(MOVES) as Move[]).map((move) => ({
    move,
    actions: all.filter((one) => one.move === move).length,
  }));
  return {
    moves: counted.filter((one) => one.actions > 0),
    updates: all.reduce((sum, { updates }) => sum + updates, 0),
  };
}

export function movement(item: PlanItem, from: IsoDate, to: IsoDate): Movement {
  const [before, after] = [standingOn(item, from).form, standingOn(item, to).form];
  const since = item.updates.filter(({ saidOf }) => saidOf !== null && saidOf > from && saidOf <= to);
  return { before, after, move: moveBetween(before, after), updates: since.length };
}
