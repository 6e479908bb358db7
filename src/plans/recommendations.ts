import type { IsoDate } from "../lib/dates";
import { isThereOn, rowsOn } from "./book";
import type { PlanBook, PlanItem } from "./book";
import { actionsOf, isRecommendation } from "./links";

/** Which recommendations are wanted. What is absent is not asked. */
export interface RecommendationFilter {
  readonly report?: string | null | undefined;
  readonly theme?: string | null | undefined;
  /** Whether an action is linked to it. */
  readonly isAnswered?: boolean | null | undefined;
}

/** The recommendations that meet a filter on a day, in the order of their plans. */
export function findRecommendations(book: PlanBook, filter: RecommendationFilter, on: IsoDate): PlanItem[] {
  const { report, theme, isAnswered } = filter;
  return rowsOn(book, on).filter(
    (item) =>
      isRecommendation(item) &&
      (report == null || isSame(item.report, report)) &&
      (theme == null || isSame(item.theme, theme)) &&
      (isAnswered == null || hasAction(book, item, on) === isAnswered),
  );
}

const hasAction = (book: PlanBook, item: PlanItem, on: IsoDate) =>
  actionsOf(book, item).some((action) => isThereOn(book, action, on));

const isSame = (told: string | null, asked: string) => told?.toLowerCase() === asked.toLowerCase();

/** Where a recommendation recurs: those of other reports under the same theme; none where it has no theme. */
export const recurrencesOf = (book: PlanBook, { theme, report }: PlanItem): PlanItem[] =>
  theme === null
    ? []
    : book.items.filter(
        (other) => isRecommendation(other) && other.theme === theme && other.report !== report,
      );
