import type { Answers } from "../src/indicators/answers";
import { bookOf } from "../src/plans/book";
import type { PlanBook } from "../src/plans/book";
import { planRows } from "../src/records/plans/planRows";
import type { PlanRows } from "../src/records/plans/planRows";
import type { targetsByIndicator } from "./besideByIndicator";

type Targets = ReturnType<typeof targetsByIndicator>;

/**
 * All plans of an authority as known at a moment (null: now), read once while nothing new is known: plans hang together.
 */
export function planBook(
  { knex, once }: Answers,
  authority: string,
  targets: Targets,
): (knownAt: string | null) => Promise<PlanBook> {
  const books = new Map<string | null, Promise<PlanBook>>();
  const read = async (knownAt: string | null) => {
    const book = await once(`plans ${knownAt}`, async () => bookOf(await planRows(knex, authority, knownAt)));
    handOn(book.rows, targets(knownAt));
    return book;
  };
  return (knownAt) => {
    const book = books.get(knownAt) ?? read(knownAt);
    books.set(knownAt, book);
    return book;
  };
}

/** Gives the targets that were read with the plans to their own loader, so that they are not read again. */
function handOn(rows: PlanRows, targets: ReturnType<Targets>): void {
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
}
