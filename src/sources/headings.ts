import type { Source, SourceColumn } from "./source";

/**
 * A heading without the differences that never matter: case, blanks, underscores, quotation marks straight or curly,
 * hyphens and dashes, brackets, a question mark, colon or full stop at its end, a byte order mark.
 */
export function plainHeading(heading: string): string {
  return heading
    .replace(/[?.:*\s]+$/, "")
    .replace(/[\s_\uFEFF"'`\u00B4\u2018-\u201F()[\]{}\-\u2010-\u2015\u2212]/g, "")
    .toUpperCase();
}

/** The headings a column is known by. */
export function headingsOf(name: string, { headings, spellings = [] }: SourceColumn): readonly string[] {
  return headings ?? [name, ...spellings];
}

/** What a file of this source calls a column: its name, or the heading of a local mapping. */
export function headingOf(source: Source, name: string): string {
  return source.columns[name]?.headings?.[0] ?? name;
}
