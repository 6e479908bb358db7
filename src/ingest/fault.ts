import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";

/** What is wrong with a cell: a stable code and the sentence that follows the place. Holds no value of the cell. */
export class Fault {
  constructor(
    readonly code: IssueCode,
    readonly says: string,
  ) {}
}

/** Gives the checked text of a non-blank, trimmed cell (dates as ISO, codes as kept, flags as t or f), or its fault. */
export type CellCheck = (cell: string) => string | Fault;

/** A fault with its sentence filled from the source. */
export const fault = (code: IssueCode, fill: Record<string, string | number> = {}) =>
  new Fault(code, sentence(code, fill));
