import type { PlanBook, PlanItem } from "./book";

/** Rows this one is linked to, by the kind of the link; those that are not known are left out. */
export const linkedTo = (book: PlanBook, { links }: PlanItem, kind: string): PlanItem[] =>
  links
    .filter(({ linkedKind }) => linkedKind === kind)
    .flatMap(({ linkedTo: id }) => book.byId.get(id) ?? []);

/** Actions that are linked to a row, of whatever plan, in the order of their plans. */
export const actionsOf = (book: PlanBook, { linkedFrom }: PlanItem): PlanItem[] =>
  inOrder(
    book,
    linkedFrom.flatMap((link) => book.byId.get(`${link.plan}/${link.item}`) ?? []).filter(isAction),
  );

export const isAction = ({ kind }: PlanItem): boolean => kind === "action";
export const isRecommendation = ({ kind }: PlanItem): boolean => kind === "recommendation";

/** The rows that stand under this one. */
export const under = (book: PlanBook, { plan, item }: PlanItem): PlanItem[] =>
  book.items.filter((other) => other.plan === plan && other.partOf === item);

/** The row of the same plan this one stands under; null: none, or one that is not known. */
export const above = (book: PlanBook, { plan, item, partOf }: PlanItem): PlanItem | null =>
  partOf === null || partOf === item ? null : (book.byId.get(`${plan}/${partOf}`) ?? null);

/** An indicator that measures a row, with the references of the targets the row is linked to. */
export interface MeasuredBy {
  readonly indicator: string;
  readonly targets: readonly string[];
}

/** The indicators of a row: those it is linked to, and those of its targets. */
export function measuredBy(book: PlanBook, { links }: PlanItem): MeasuredBy[] {
  const codes = links.filter(({ linkedKind }) => linkedKind === "indicator").map((link) => link.linkedTo);
  const targets = links
    .filter(({ linkedKind }) => linkedKind === "target")
    .flatMap((link) => book.targets.get(link.linkedTo) ?? []);
  const all = [...new Set([...codes, ...targets.map(({ indicator }) => indicator)])];
  return all.map((indicator) => ({
    indicator,
    targets: targets.filter((target) => target.indicator === indicator).map(({ reference }) => reference),
  }));
}

function inOrder(book: PlanBook, items: readonly PlanItem[]): PlanItem[] {
  const wanted = new Set(items);
  return book.items.filter((item) => wanted.has(item));
}
