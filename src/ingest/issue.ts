/** `error`: the row was set aside. `warning`: the row was taken. `duplicate`: an earlier line already says it. */
export type Severity = "error" | "warning" | "duplicate";

/**
 * One thing wrong with one line of a file. There is no field for the cell's value: the sender has the file and the
 * place, and nobody else may see it.
 */
export interface Issue {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  /** "Where: what is wrong. What to do." */
  readonly message: string;
}

/** The place an issue is about, as its message begins. */
export function place(title: string, line: number, column: string | null): string {
  return column === null ? `${title}, line ${line}` : `${title}, line ${line}, column ${column}`;
}
