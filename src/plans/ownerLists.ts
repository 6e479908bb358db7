import type { IsoDate } from "../lib/dates";
import { ownersOn, rowsOn } from "./book";
import type { PlanBook, PlanItem } from "./book";
import { isOverdue } from "./late";
import type { Standing } from "./late";
import { isAction } from "./links";
import { standingOn } from "./standing";
import { isFinished } from "./statusForm";

/** What a role answers for on a day. */
export interface OwnerList {
  readonly role: string;
  readonly body: string | null;
  readonly actions: readonly PlanItem[];
  readonly open: number;
  readonly overdue: readonly PlanItem[];
}

/** The roles that answer for actions on a day, those with the most overdue first. An action of several is in each list. */
export function ownerLists(book: PlanBook, on: IsoDate, plan?: string | null): OwnerList[] {
  const lists = new Map<string, { role: string; body: string | null; actions: PlanItem[] }>();
  for (const item of rowsOn(book, on).filter((one) => isAction(one) && (plan == null || one.plan === plan)))
    for (const { role, body } of ownersOn(item, on)) {
      const key = `${role}/${body ?? ""}`;
      const list = lists.get(key) ?? { role, body, actions: [] };
      list.actions.push(item);
      lists.set(key, list);
    }
  return [...lists.values()].map((list) => standing(list, on)).sort(byOverdue);
}

function standing(list: Pick<OwnerList, "role" | "body" | "actions">, on: IsoDate): OwnerList {
  return {
    ...list,
    open: list.actions.filter((item) => isOpen(standingOn(item, on))).length,
    overdue: list.actions.filter((item) => isOverdue(standingOn(item, on), on)),
  };
}

/** What a later plan carries on is open there. */
const isOpen = ({ form, isCarriedOn }: Standing) => !isFinished(form) && !isCarriedOn;

const byOverdue = (a: OwnerList, b: OwnerList) =>
  b.overdue.length - a.overdue.length || a.role.localeCompare(b.role);
