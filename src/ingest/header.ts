import { headingOf, headingsOf as spellingsOf, plainHeading as plain } from "../sources/headings";
import type { Source } from "../sources/source";

export { plain };

/** How a header stands to a source. */
export interface Fit {
  readonly source: Source;
  /** For each cell of the header, the source column it is; null: none. */
  readonly header: (string | null)[];
  /** How many columns of the source the header has. */
  readonly found: number;
  /** How many headings it has that the source knows and leaves out. */
  readonly leftOut: number;
  /** The columns it lacks and must have, as a file of the source calls them. */
  readonly missing: string[];
}

export function fit(cells: readonly string[], source: Source): Fit {
  const names = namesOf(source);
  const header = cells.map((cell) => names.get(plain(cell)) ?? null);
  const missing = neededColumns(source).filter((name) => !header.includes(name));
  return {
    ...{ source, header, missing: missing.map((name) => headingOf(source, name)) },
    found: new Set(header.filter((name) => name !== null)).size,
    leftOut: leftOut(cells, source).length,
  };
}

/** The headings that the source knows and leaves out. */
export function leftOut(cells: readonly string[], { notKept = [] }: Source): string[] {
  const known = new Set(notKept.map(plain));
  return known.size === 0 ? [] : cells.filter((cell) => known.has(plain(cell)));
}

/** How the header stands to every source, the nearest first: most headings known, then fewest missing, then as listed. */
export function fits(cells: readonly string[], sources: readonly Source[]): Fit[] {
  return sources
    .map((source) => fit(cells, source))
    .sort((a, b) => known(b) - known(a) || a.missing.length - b.missing.length);
}

const known = ({ found, leftOut }: Fit): number => found + leftOut;

/** The columns a file of this source cannot lack. */
export function neededColumns(source: Source): string[] {
  return Object.keys(source.columns).filter(
    (name) => !source.columns[name]!.mayBeAbsent && source.fixed?.[name] === undefined,
  );
}

/** Whether a row is a header: that of a source, or one that names three or more columns of a source and little else. */
export function isHeader(cells: readonly string[], sources: readonly Source[]): boolean {
  const filled = cells.filter((cell) => plain(cell) !== "").length;
  return sources.some((source) => {
    const { found, missing } = fit(cells, source);
    return found >= 2 && (missing.length === 0 || (found >= 3 && found * 2 > filled));
  });
}

/** Every heading of these sources, made plain. */
export function headingsOf(sources: readonly Source[]): Set<string> {
  return new Set(sources.flatMap((source) => [...namesOf(source).keys()]));
}

const names = new WeakMap<Source, ReadonlyMap<string, string>>();

/** The columns of a source by each spelling of their headings, made plain. */
function namesOf(source: Source): ReadonlyMap<string, string> {
  const before = names.get(source);
  if (before) return before;
  const columns = Object.entries(source.columns);
  const spellings = columns.flatMap(([name, column]) =>
    spellingsOf(name, column).map((one) => [plain(one), name] as const),
  );
  // A column's own name beats another's spelling of it.
  const own = columns.filter(([, { headings }]) => !headings).map(([name]) => [plain(name), name] as const);
  const found = new Map([...spellings, ...own]);
  names.set(source, found);
  return found;
}
