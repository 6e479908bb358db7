import type { Knex } from "knex";
import { bookOf } from "../src/plans/book";
import type { PlanBook } from "../src/plans/book";
import { planRows } from "../src/records/plans/planRows";
import type { PlanRows } from "../src/records/plans/planRows";
import type { targetsByIndicator } from "./besideByIndicator";

type Targets = ReturnType<typeof targetsByIndicator>;

/** All plans of an authority as known at a moment (null: now). Each moment is read once: plans hang together. */
export function planBook(
  knex: Knex,
  authority: string,
  targets: Targets,
): (knownAt: string | null) => Promise<PlanBook> {
  const books = new Map<string | null, Promise<PlanBook>>();
  return (knownAt) => {
    const book =
      books.get(knownAt) ??
      planRows(knex, authority, knownAt).then((rows) => bookOf(handOn(rows, targets(knownAt))));
    books.set(knownAt, book);
    return book;
  };
}

/** Gives the targets that were read with the plans to their own loader, so that they are not read again. */
function handOn(rows: PlanRows, targets: ReturnType<Targets>): PlanRows {
  const { links } = rows;
  const codes = new Set([
    ...links.filter(({ linkedKind }) => linkedKind === "indicator").map(({ linkedTo }) => linkedTo),
    ...rows.targets.map(({ indicator }) => indicator),
  ]);
  for (const code of codes)
    targets.prime(
      code,
      rows.targets.filter(({ indicator }) => indicator === code),
    );
  return rows;
}
