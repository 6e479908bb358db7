import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";

/** What the sender may put instead, in the form the column asks for. Depends on the cell: for the sender's report only. */
export interface Advice {
  /** The right text of the cell, where it can be known; "": leave it empty. */
  readonly suggestion?: string;
  /** Texts it may have been meant for, the likeliest first, where no one of them can be known to be right. */
  readonly choices?: readonly string[];
}

/** What is wrong with a cell: a stable code and the sentence that follows the place, which holds no value of the cell. */
export class Fault {
  constructor(
    readonly code: IssueCode,
    readonly says: string,
    readonly advice: Advice = {},
    /** The checked text that is kept all the same: the fault is a warning then. Null: the cell can not be taken. */
    readonly keeps: string | null = null,
  ) {}

  /** The same fault of a cell about which this can be advised. */
  advising(advice: Advice): Fault {
    return new Fault(this.code, this.says, advice, this.keeps);
  }

  /** The same fault as a warning about a cell that is kept as `text`. */
  keeping(text: string): Fault {
    return new Fault(this.code, this.says, this.advice, text);
  }
}

/** Gives the checked text of a non-blank, trimmed cell (dates as ISO, codes as kept, flags as t or f), or its fault. */
export type CellCheck = (cell: string) => string | Fault;

/** A fault with its sentence filled from the source. */
export const fault = (code: IssueCode, fill: Record<string, string | number> = {}) =>
  new Fault(code, sentence(code, fill));

/** Advice of what passes `check`: the text itself as a suggestion, or none where it does not pass. */
export function suggesting(check: CellCheck, text: string | null): Advice {
  return text === null || check(text) instanceof Fault ? {} : { suggestion: text };
}
