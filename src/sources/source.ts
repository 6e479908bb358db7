import type { CodeList } from "../codeLists/codeList";
import type { RecordTable } from "../records/recordTable";
import type { DateFormat } from "./dateFormat";
import type { Reading } from "./reading";
import type { Reference } from "./references";

/**
 * Identifier kinds a file may know a child by. `uln` is the unique learner number; `pupil` is the id a school census
 * gives a pupil's record, by which its other tables know the pupil.
 */
export type IdentifierKind = "local" | "upn" | "nhs" | "uln" | "pupil";

/**
 * What a cell must be. An identifier that `isFormer` was the child's before the one of the same kind beside it: no row
 * is filed under it. A date is written as `dateFormat` of its column or source says; a flag is 0 or 1, Y or N, yes or no, true or false; a
 * `figure` is a published number or one of the symbols that stand in its place (see `SYMBOLS`).
 */
export type CellType =
  | {
      readonly is: "identifier";
      readonly kind: IdentifierKind;
      readonly unknown?: CodeList;
      readonly isFormer?: true;
    }
  | { readonly is: "date" }
  | { readonly is: "partialDate" }
  | { readonly is: "code"; readonly list: CodeList }
  | { readonly is: "text"; readonly pattern?: RegExp; readonly looksLike?: string; readonly longest?: number }
  | { readonly is: "integer"; readonly least: number; readonly most: number }
  | { readonly is: "number"; readonly least: number; readonly most: number; readonly decimals: number }
  | { readonly is: "figure" }
  | { readonly is: "flag" }
  | { readonly is: "postcode" };

/**
 * One column of a file.
 *
 * `to`: the record column it feeds; absent where it only identifies, or is checked and not kept.
 * `required`: a blank cell sets the row aside. `invalid: "blank"`: a wrong cell is reported and left out, and the
 * row is still taken; only for columns no key, population or count rests on. `mayBeAbsent`: a file may lack it, as older ones do.
 */
export interface SourceColumn<To extends string = string> {
  readonly type: CellType;
  readonly doc: string;
  readonly to?: To;
  /** The record column of type jsonb in which the cell is kept under the name of its own column. */
  readonly packedIn?: To;
  readonly required?: boolean;
  readonly invalid?: "setAside" | "blank";
  readonly mayBeAbsent?: boolean;
  /** Other accepted header spellings; case, blanks and underscores never matter. */
  readonly spellings?: readonly string[];
  /** The only headings it is known by, in place of its name and spellings. Of local mappings. */
  readonly headings?: readonly string[];
  /** A date by which the collection year of a file can be told. */
  readonly tellsTheYear?: boolean;
  /** How dates are written in this column, where not as in the rest of the file. */
  readonly dateFormat?: DateFormat;
  /** What the sender's words mean in the source's own codes; case does not matter. Of local mappings. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Words that mean that nothing stands there, such as NULL or N/A; case does not matter. */
  readonly blanks?: readonly string[];
  /** The child's date of birth, which tells two children of one identifier apart. A column named DOB always is. */
  readonly isDateOfBirth?: boolean;
}

/** A checked row as its rules see it: cell texts (dates in ISO) by column name, null where blank. */
export type RuleRow<C extends string> = Readonly<Record<C, string | null>>;

/** One rule over the cells of a row. `error` sets the row aside, `warning` reports it and keeps the row. */
export interface RowRule<C extends string = string> {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly column: C;
  /** What is wrong and what to do, as it is printed after the place. */
  readonly says: string;
  /** True where the row breaks the rule. `yearEnd` is 31 March of the collection year, `today` the day of receipt. */
  readonly breaks: (row: RuleRow<C>, when: { readonly yearEnd: string; readonly today: string }) => boolean;
}

/**
 * One rule over a row and the rows of the same child before and after it, in the order of the source's key, which
 * begins with a date. The rows are those of the file that are taken; of a child with a row set aside none is asked about.
 */
export interface AcrossRule<C extends string = string> {
  readonly code: string;
  readonly severity: "warning";
  readonly column: C;
  /** The columns `breaks` may read. The rule is not asked of a file that lacks one of them. */
  readonly reads: readonly C[];
  /** What is wrong and what to do, as it is printed after the place. */
  readonly says: string;
  /** True where `row` breaks the rule. A cell that was left out is null, as a blank one is. */
  readonly breaks: (row: RuleRow<C>, beside: Beside<C>, when: { readonly yearEnd: string }) => boolean;
}

/** The rows of the same child just before and just after a row; null: there is none. */
export interface Beside<C extends string> {
  readonly previous: RuleRow<C> | null;
  readonly next: RuleRow<C> | null;
}

/** What changed in a later collection year, and why. Code lists carry the years of each code themselves. */
export interface Amendment {
  readonly from: number;
  readonly because: string;
  readonly codeLists?: readonly CodeList[];
}

/**
 * One kind of file: what arrives, how to know it, what each cell must be and where it goes.
 *
 * `arrives`: a `snapshot` holds everything known for its collection year, so a record that is missing from the next
 * one is withdrawn; in a `delta` each row stands until a later row with the same key corrects it, or deletes it.
 */
export interface Source<C extends string = string> {
  readonly code: string;
  readonly title: string;
  readonly system: "social care" | "virtual school" | "health" | "performance" | "plans" | "reference";
  readonly reference: string;
  /** First collection year (or calendar year) of this edition. */
  readonly edition: number;
  readonly yearly: boolean;
  readonly arrives: "snapshot" | "delta";
  readonly dateFormat: DateFormat;
  /** The name of the local mapping this source was made from. */
  readonly mapping?: string;
  /** How its files are read, where a local mapping says that they are not UTF-8 with commas and the header first. */
  readonly reading?: Reading;
  readonly feeds: RecordTable;
  readonly columns: Readonly<Record<C, SourceColumn>>;
  /** What every record of this source holds, by record column; where a cell feeds the column too, while that is blank. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Headings that are known and left out, so that they are not reported as unknown. Of local mappings. */
  readonly notKept?: readonly string[];
  /** Cells that every row has though the file has no column for them. Of local mappings. */
  readonly fixed?: Readonly<Partial<Record<C, string>>>;
  /** Words that mean blank in any column. */
  readonly blanks?: readonly string[];
  /** Columns that identify the row among the rows of its child. */
  readonly key: readonly C[];
  readonly rules?: readonly RowRule<C>[];
  /** Rules over rows beside each other; only of snapshots, which hold every row of a child. */
  readonly across?: readonly AcrossRule<C>[];
  /** What its rows name and must be known. */
  readonly references?: readonly Reference<C>[];
  readonly amendments?: readonly Amendment[];
}

/** The column every delta may have, by which a row deletes its record instead of telling it. */
export const DELETED = "DELETED";

const deletedColumn: SourceColumn = {
  type: { is: "flag" },
  doc: "Y where the record is to be deleted; of such a row only the key is read",
  mayBeAbsent: true,
  spellings: ["PURGE"],
};

/** A source whose column names type its key and rules, and whose record table types where its columns go. */
export function defineSource<C extends string, T extends string>(
  source: Omit<Source<C>, "feeds" | "columns" | "key" | "rules" | "across" | "references" | "constants"> & {
    readonly feeds: RecordTable<T>;
    readonly columns: Readonly<Record<C, SourceColumn<NoInfer<T>>>>;
    readonly constants?: Readonly<Partial<Record<NoInfer<T>, string>>>;
    readonly key: readonly NoInfer<C>[];
    readonly rules?: readonly RowRule<NoInfer<C>>[];
    readonly across?: readonly AcrossRule<NoInfer<C>>[];
    readonly references?: readonly Reference<NoInfer<C>>[];
  },
): Source {
  const { arrives, columns } = source;
  const all = arrives === "delta" ? { ...columns, [DELETED]: deletedColumn } : columns;
  return Object.freeze({ ...source, columns: all }) as unknown as Source;
}

/** Everything a row of a source can be told by its own rules: of itself, beside others, and of what it names. */
export const rulesOf = ({ rules = [], across = [], references = [] }: Source) => [
  ...rules,
  ...across,
  ...references,
];
