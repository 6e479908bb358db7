/** One official code, its label, and the collection years (ending 31 March) in which it may be used. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** First collection year in which the code is valid; absent: valid from the start. */
  readonly from?: number;
  /** Last collection year in which the code is valid; absent: still valid. */
  readonly to?: number;
  /** What the records keep instead, where a list was re-coded between years (SEX 1 is kept as M). */
  readonly keptAs?: string;
  /** Other spellings seen in files that mean this code and are taken for it; case does not matter. */
  readonly aliases?: readonly string[];
  /** The group a published table puts the code in. */
  readonly group?: string;
}

/** An official code list with its reference. */
export interface CodeList {
  readonly name: string;
  readonly title: string;
  readonly reference: string;
  readonly codes: readonly Code[];
}

/** Whether `code` may be used in the collection year `year`. */
export function isValidIn(code: Code, year: number): boolean {
  return (code.from === undefined || code.from <= year) && (code.to === undefined || year <= code.to);
}
