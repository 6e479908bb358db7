import type { Severity } from "./issue";

/**
 * How a submission ended: merged, refused (nothing read), held (for a person, who released or dismissed it), merged and
 * later withdrawn, or the bytes were here before.
 */
export type SubmissionStatus =
  "merged" | "refused" | "held" | "released" | "dismissed" | "withdrawn" | "unchanged";

/** One kind of issue in a submission, with how many rows have it. Holds no value of any cell. */
export interface IssueSummary {
  readonly code: string;
  readonly column: string | null;
  readonly severity: Severity;
  readonly rows: number;
  readonly firstLine: number;
  readonly message: string;
}

/**
 * What became of one file. Row counts always add up: read = accepted + quarantined + duplicates, and
 * accepted = added + corrected + unchanged + superseded + deleted.
 */
export interface SubmissionReport {
  readonly id: string;
  readonly authority: string;
  readonly fileName: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly edition: number | null;
  readonly collectionYear: number | null;
  readonly yearToldBy: string | null;
  /** The day the file was extracted from its system. */
  readonly extractedOn: string;
  /** The local mapping it was read by; null: the source's own headings. */
  readonly mapping: string | null;
  readonly status: SubmissionStatus;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly unknownColumns: readonly string[];
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly duplicates: number;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly deleted: number;
  readonly withdrawn: number;
  readonly warnings: number;
  readonly issues: readonly IssueSummary[];
  readonly seconds: number;
}

export const NO_ROWS = {
  read: 0,
  accepted: 0,
  quarantined: 0,
  duplicates: 0,
  added: 0,
  corrected: 0,
  unchanged: 0,
  superseded: 0,
  deleted: 0,
  withdrawn: 0,
  warnings: 0,
} as const;
