import { statusLetters } from "../lib/lookAlikes";
import type { PlanItem } from "./book";
import { by } from "./place";
import type { StatusForm } from "./statusForm";

/** How often a status is printed. */
export interface StatusCount {
  /** In Latin letters; null: the cell is blank. */
  readonly printed: string | null;
  readonly normal: StatusForm;
  readonly actions: number;
}

/** What rows print as their status, the most frequent first: what was told beside the printed cell is not counted. */
export function statusCounts(items: readonly PlanItem[]): StatusCount[] {
  const groups = by(items, ({ statusPrinted }) => statusLetters(statusPrinted ?? ""));
  return [...groups]
    .map(([printed, rows]) => ({
      printed: printed === "" ? null : printed,
      normal: rows[0]!.statuses.find(({ origin }) => origin === "printed")?.normal ?? ("unknown" as const),
      actions: rows.length,
    }))
    .sort((a, b) => b.actions - a.actions || (a.printed ?? "").localeCompare(b.printed ?? ""));
}
