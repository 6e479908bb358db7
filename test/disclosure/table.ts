import fc from "fast-check";
import type { Group, RawCell, RawTable, ReleasedCell, Scale } from "../../src/disclosure/cell";
import { COUNT } from "../../src/disclosure/scales";

export type Entry = readonly [number, number];

/** A raw table with its margins, from the [numerator, denominator] of every combination of the breakdowns' values. */
export function rawTable(
  sizes: readonly number[],
  entries: readonly Entry[],
  scale: Scale = COUNT,
): RawTable {
  const breakdowns = sizes.map((_, index) => `breakdown_${index}`);
  const places = combinations(sizes.map((size) => Array.from({ length: size }, (_, value) => String(value))));
  const all = combinations(
    sizes.map((size) => [null, ...Array.from({ length: size }, (_, value) => String(value))]),
  );
  const cells = all.map<RawCell>((wanted) => {
    const inside = places.flatMap((place, index) =>
      wanted.every((value, at) => value === null || value === place[at]) ? [entries[index]!] : [],
    );
    const sum = (which: 0 | 1) => inside.reduce((total, entry) => total + entry[which], 0);
    const group: Group = Object.fromEntries(breakdowns.map((name, at) => [name, wanted[at]!]));
    return { group, numerator: sum(0), denominator: scale.kind === "count" ? null : sum(1) };
  });
  return { breakdowns, cells, scale };
}

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (before, list) => before.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  );
}

/** Tables of one or two breakdowns whose counts are mostly small. */
export const tableOf = (scale: Scale): fc.Arbitrary<RawTable> =>
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }).chain((sizes) => {
    const length = sizes.reduce((a, b) => a * b, 1);
    const entry = fc
      .tuple(
        fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 60 })),
        fc.oneof(fc.constant(0), fc.nat({ max: 30 })),
      )
      .map<Entry>(([counted, others]) => [counted, counted + others]);
    return fc
      .array(entry, { minLength: length, maxLength: length })
      .map((entries) => rawTable(sizes, entries, scale));
  });

/**
 * What a reader works out: while a line (the values of one breakdown with their total) lacks one number, it is the
 * difference of the others. Returns the indexes of cells that were hidden and are known now.
 */
export function workOut(
  breakdowns: readonly string[],
  cells: readonly ReleasedCell[],
  which: "numerator" | "denominator",
): Set<number> {
  const known = cells.map((cell) => cell[which]);
  const found = new Set<number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, parts } of lines(breakdowns, cells)) {
      const missing = [total, ...parts].filter((index) => known[index] === null);
      if (missing.length !== 1) continue;
      const sum = parts.reduce((all, index) => all + (known[index] ?? 0), 0);
      known[missing[0]!] = missing[0] === total ? sum : known[total]! - sum;
      found.add(missing[0]!);
      changed = true;
    }
  }
  return found;
}

function lines(breakdowns: readonly string[], cells: readonly ReleasedCell[]) {
  return breakdowns.flatMap((along) =>
    cells.flatMap(({ group }, total) => {
      if (group[along] !== null) return [];
      const isPart = (other: Group) =>
        other[along] !== null && breakdowns.every((name) => name === along || other[name] === group[name]);
      return [{ total, parts: cells.flatMap((cell, index) => (isPart(cell.group) ? [index] : [])) }];
    }),
  );
}

/** The tables that can be asked for besides: each breakdown alone, and the total. */
export function smallerTables({ breakdowns, cells, scale }: RawTable): RawTable[] {
  return [[], ...breakdowns.map((name) => [name])].map((kept) => ({
    ...{ breakdowns: kept, scale },
    cells: cells.flatMap((cell) => {
      const isMargin = breakdowns.every((name) => kept.includes(name) || cell.group[name] === null);
      return isMargin
        ? [{ ...cell, group: Object.fromEntries(kept.map((name) => [name, cell.group[name]!])) }]
        : [];
    }),
  }));
}
