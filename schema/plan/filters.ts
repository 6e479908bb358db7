import { linkedRows } from "../../src/codeLists/plans";
import { HubError } from "../../src/lib/hubError";
import { nearest } from "../../src/lib/nearest";
import type { PlanBook } from "../../src/plans/book";
import type { ActionFilter } from "../../src/plans/find";
import { isRecommendation } from "../../src/plans/links";
import type { RecommendationFilter } from "../../src/plans/recommendations";
import { rowOf } from "./read";

/**
 * What filters name must be there: an empty list would say that nothing is so. Throw HubError PLAN_FILTER_UNKNOWN,
 * PLAN_ROW_UNKNOWN or PLAN_FILTER_BACKWARDS.
 */
export function checkActions(book: PlanBook, filter: ActionFilter): void {
  checkPlan(book, filter.plan);
  checkRow(book, filter.recommendation, "recommendation");
  checkRow(book, filter.programme, "programme");
  const { dueFrom, dueTo } = filter;
  if (dueFrom != null && dueTo != null && dueFrom > dueTo)
    throw new HubError(
      "PLAN_FILTER_BACKWARDS",
      "dueTo: it is before dueFrom. Give a later day, or the same.",
    );
}

export function checkRecommendations(book: PlanBook, { report, theme }: RecommendationFilter): void {
  const all = book.items.filter(isRecommendation);
  const told = (names: readonly (string | null)[]) => names.filter((name) => name !== null);
  check("report", report, told(all.map((one) => one.report)));
  check("theme", theme, told(all.map((one) => one.theme)));
}

export function checkPlan({ planOf, items }: PlanBook, plan: string | null | undefined): void {
  check("plan", plan, [...planOf.keys(), ...items.map((item) => item.plan)]);
}

function check(argument: string, named: string | null | undefined, known: readonly string[]): void {
  if (named == null || known.some((name) => name.toLowerCase() === named.toLowerCase())) return;
  const [near] = nearest(named, [...new Set(known)], 1);
  const hint = near === undefined ? "Leave it out to see those there are." : `Did you mean "${near}"?`;
  throw new HubError("PLAN_FILTER_UNKNOWN", `${argument}: no plan has one of this name. ${hint}`);
}

function checkRow(book: PlanBook, id: string | null | undefined, kind: string): void {
  if (id == null || linkedRows[kind]!.includes(rowOf(book, id, kind).kind ?? "")) return;
  throw new HubError("PLAN_FILTER_UNKNOWN", `${kind}: the row of this id is none. Give the id of a ${kind}.`);
}
