import type { Table } from "../../seeds/demonstration/table";
import { sources } from "../../src/sources";
import { cellsOf } from "./takenIn";

export type Cells = Readonly<Record<string, string | null>>;

/** What stands of a feed when its files have been read one after the other: of each key the last row. */
export function heldOf(tables: readonly Table[], feed: string): Cells[] {
  const { key, columns } = sources.find(({ code }) => code === `social_care_${feed}`)!;
  const names: readonly string[] = key;
  const ids = Object.entries(columns).filter(([, { type }]) => type.is === "identifier");
  const held = new Map<string, Cells>();
  for (const table of tables.filter(({ path }) => path.includes(`/${feed}_2`)))
    for (const cells of cellsOf(table))
      held.set([...ids.map(([name]) => name), ...names].map((name) => cells[name] ?? "").join("|"), cells);
  return [...held.values()];
}

/** Whether something went on on a day, from a first day to a last that no longer counts; blank: it goes on. */
export const wentOn = (cells: Cells, from: string, to: string, day: string): boolean =>
  cells[from] !== null && cells[from]! <= day && (cells[to] === null || cells[to]! > day);
