import type { RecordTable } from "../records/recordTable";

/**
 * What a row names and must be known: another row, a word of a vocabulary, an indicator. Where it is not known the sender
 * is told, with the nearest that is; the row is kept, and joined to what it names as soon as that is known.
 */
export interface Reference<C extends string = string> {
  readonly code: string;
  readonly severity: "warning";
  /** The column the sender is told of. */
  readonly column: C;
  /** What is wrong and what to do, as it is printed after the place. */
  readonly says: string;
  /** The cells that make up the name, the last of them `column`; absent: that alone. A stroke parts them. */
  readonly named?: readonly C[];
  /** Asked only of rows whose cells are kept as these. */
  readonly where?: Readonly<Partial<Record<C, string>>>;
  readonly known: Known<C>;
}

/**
 * What is known. `rows`: records of a table, by the columns that name them, a stroke between; the nearest is sought
 * first among those that hold what is `likely`, and where only those of the same beginning can be meant, among these
 * alone; a record that is there but holds none of what it `mustHold` is not what the name is to mean (one that is not there
 * is for another reference to tell of). `statusWords`: words that a status may begin with, by the vocabulary of the plan in a cell of the row, or a
 * colour beside it. `indicators`: the codes of the catalogue.
 */
export type Known<C extends string = string> =
  | {
      readonly is: "rows";
      readonly table: RecordTable;
      readonly named: readonly string[];
      readonly likely?: Readonly<Record<string, string>>;
      readonly isWithin?: true;
      readonly mustHold?: { readonly column: string; readonly oneOf: readonly string[] };
    }
  | { readonly is: "statusWords"; readonly plan: C; readonly colour?: C }
  | { readonly is: "indicators" };
