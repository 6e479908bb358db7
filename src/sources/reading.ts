/** Encodings a file may be declared to have; UTF-8, and UTF-16 with its mark, need no declaration. */
export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between the cells of a row. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the bytes of a file become rows, where it is not read as UTF-8 with commas and its header first. */
export interface Reading {
  /** A byte order mark in the file says more than this. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Lines above the header, such as a title; they are not read. */
  readonly skipLines?: number;
  /**
   * Rows with too few or too many cells and stray quotes are read as well as can be, each with a warning. Cells may
   * have slid: for previews only, and no load that is kept takes it.
   */
  readonly tolerant?: boolean;
}

/** A reading written out, so that equal ones are equal texts. */
export function readingKey({ encoding, delimiter, skipLines, tolerant }: Reading): string {
  return JSON.stringify([encoding ?? "utf-8", delimiter ?? ",", skipLines ?? 0, tolerant ?? false]);
}
