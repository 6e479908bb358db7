import { linkedRows } from "../codeLists/plans";
import type { PlanBook, PlanItem } from "./book";
import { above } from "./links";
import type { Found } from "./problems";

/** What is known and yet not where it belongs: links to rows of another kind, and rows under one another in a circle. */
export function misplaced(book: PlanBook): Found[] {
  return [
    ...book.items.flatMap((item) => ofOtherKind(book, item)),
    ...book.items.filter((item) => isInCircle(book, item)).map(inCircle),
  ];
}

function ofOtherKind(book: PlanBook, { plan, item, links }: PlanItem): Found[] {
  return links.flatMap(({ linkedKind, linkedTo }) => {
    const kinds = linkedRows[linkedKind];
    const row = book.byId.get(linkedTo);
    if (!kinds || !row || kinds.includes(row.kind ?? "")) return [];
    const says = `It is linked to "${linkedTo}" as to a ${linkedKind}, which is ${row.kind === null ? "of no kind" : `a row of the kind ${row.kind}`}. Correct the link or its kind.`;
    return [{ code: "LINK_OF_OTHER_KIND", plan, item, says }];
  });
}

/** Whether the rows above a row lead back to it. */
function isInCircle(book: PlanBook, item: PlanItem): boolean {
  const passed = new Set<PlanItem>();
  for (let row = above(book, item); row !== null && !passed.has(row); row = above(book, row)) {
    if (row === item) return true;
    passed.add(row);
  }
  return false;
}

const inCircle = ({ plan, item, partOf }: PlanItem): Found => ({
  ...{ code: "PARTS_IN_A_CIRCLE", plan, item },
  says: `It stands under "${partOf!}", which stands under it in turn. Correct what one of them is part of.`,
});
