import type { IsoDate } from "../../../src/lib/dates";

/** A plan as its document prints it. */
export interface Plan {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly partOf?: string;
  readonly ledBy?: string;
  /** First and last day it is for. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The day it is approved or published: before, the authority does not send it. */
  readonly approvedOn: IsoDate;
  readonly document: string;
  readonly place?: string;
  readonly statusWords?: string;
  readonly note?: string;
  /** Body that roles belong to, where a role does not say. */
  readonly body?: string;
  /** The report, of recommendations. */
  readonly report?: string;
  /**
   * A row a line: item | kind | under | number | words | deadline | status | owners | links, and where there are any
   * | agreed on | theme | outcome | measures | row it carries on | paragraphs. Owners are roles, the lead first, joined by "; "; "role @ body" names the
   * body. Links are plan/item, indicators and targets, joined by blanks; one with "~" is a reader's, with "?" doubtful.
   * A line that begins with ">" is the progress of the row above it.
   */
  readonly rows: string;
}

/** A word of a vocabulary of statuses: word | normal form | colour | meaning. */
export interface Vocabulary {
  readonly name: string;
  readonly words: string;
}
