import type { Answered } from "../queries.test";

/** A figure as the graph gives it; what was not asked for is null. */
export interface Figure {
  readonly numerator: number | null;
  readonly denominator?: number | null;
}

export interface Grouped extends Figure {
  readonly group: readonly { readonly value: string | null }[];
}

/** An area of a Venn table. */
export interface Area {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  readonly cell: Figure;
}

/** A child of a list. */
export interface Listed {
  readonly child: { readonly id: string };
  readonly flags: readonly string[];
  readonly facts: readonly { readonly fact: string; readonly value: string | null }[];
}

/** A page of children. */
export interface List {
  readonly edges: readonly { readonly node: Listed }[];
}

export const figure = (key: string, { numerator, denominator = null }: Figure): Answered => ({
  key,
  numerator,
  denominator,
});

/** The cells of a table that anybody is in, each by the name of the table and the values of its group. */
export const groups = (name: string, cells: readonly Grouped[]): Answered[] =>
  cells
    .filter(({ numerator, denominator }) => (denominator ?? numerator) !== 0)
    .map((cell) => {
      const values = cell.group.flatMap(({ value }) => value ?? []);
      return figure([name, ...values].join(", "), cell);
    });

/** Of a Venn table: everybody, each set whole, and the areas anybody is in of the children that are in no other sets. */
export function areas(name: string, cells: readonly Area[]): Answered[] {
  const sets = Math.max(...cells.map(({ outside }) => outside.length));
  const key = (inside: readonly string[]) => [name, ...inside].join(", ");
  const whole = cells.filter(({ inside, outside }) => outside.length === 0 && inside.length <= 1);
  const exact = cells.filter(
    ({ inside, outside, cell }) => inside.length + outside.length === sets && cell.numerator !== 0,
  );
  return [
    ...whole.map(({ inside, cell }) => figure(key(inside), cell)),
    ...exact.map(({ inside, cell }) => figure(`only ${key(inside)}`, cell)),
  ];
}

/** How many children show so many signals. */
export const signals = (counts: readonly { readonly signals: number; readonly cell: Figure }[]): Answered[] =>
  counts.map(({ signals: shown, cell }) => figure(`signals ${shown}`, cell));

/** What a list tells of a fact that is a number. */
export function numberOf({ facts }: Listed, fact: string): number | null {
  const value = facts.find((one) => one.fact === fact)?.value ?? null;
  return value === null ? null : Number(value);
}

/** What a list tells of a fact, as text; not known: a dash. */
export const wordOf = ({ facts }: Listed, fact: string): string =>
  facts.find((one) => one.fact === fact)?.value ?? "-";
