import type { DateFormat } from "../sources/dateFormat";
import type { Reading } from "../sources/reading";

/** One column of a local extract. */
export interface MappedColumn {
  /** As the extract writes it; case, blanks and underscores never matter. */
  readonly heading: string;
  /** The column of the source. */
  readonly to: string;
  readonly dateFormat?: DateFormat;
  /** The sender's words and the codes of the source they stand for. */
  readonly translations: Readonly<Record<string, string>>;
  /** The sender's words for nothing in this column. */
  readonly blanks: readonly string[];
}

/** What an analyst says of one local extract, checked: its source has every column that is named. */
export interface Mapping {
  readonly name: string;
  /** The code of the source it feeds. */
  readonly feeds: string;
  readonly reading: Reading;
  /** Absent: the source's own. */
  readonly dateFormat?: DateFormat;
  readonly blanks: readonly string[];
  readonly columns: readonly MappedColumn[];
  /** Cells that every row has, by column of the source; dates as YYYY-MM-DD. */
  readonly always: Readonly<Record<string, string>>;
  /** Headings that are known and left out. */
  readonly notKept: readonly string[];
}
