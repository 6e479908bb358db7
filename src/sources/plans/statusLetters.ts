import { statusLetters } from "../../lib/lookAlikes";
import type { RowRule } from "../source";

/** Warns of letters of other alphabets in a cell that holds a status: read as what they look like, and reported. */
export const looksAlike = <C extends string>(column: C): RowRule<C> => ({
  code: "STATUS_LOOK_ALIKE_LETTERS",
  severity: "warning",
  column,
  says: "the status holds letters of another alphabet, which are read as the Latin ones they look like. Type it again in Latin letters.",
  breaks: (row) => row[column] != null && statusLetters(row[column]) !== row[column].normalize("NFKC"),
});
