import { bookOf } from "../../src/plans/book";
import type { PlanBook } from "../../src/plans/book";
import type {
  PlanItemRow,
  PlanOwnerRow,
  PlanRow,
  PlanRows,
  PlanUpdateRow,
} from "../../src/records/plans/planRows";

const PLAN: PlanRow = {
  ...{ plan: "P", title: "Plan", kind: "action plan", partOf: null, ledBy: null, fromOn: null, toOn: null },
  ...{ approvedOn: null, document: null, documentPlace: null, statusWords: null, note: null },
};

const ITEM: PlanItemRow = {
  ...{ plan: "P", item: "1", kind: "action", partOf: null, place: 1, number: null, words: "Do it" },
  ...{ report: null, paragraphs: null, theme: null, agreedOn: null, deadlinePrinted: null },
  ...{ statusPrinted: null, colourPrinted: null, statusOn: null, progressPrinted: null },
  ...{ ownersPrinted: null, outcomePrinted: null, measuresPrinted: null, documentPlace: null },
  rolledOverFrom: null,
};

export const itemRow = (said: Partial<PlanItemRow>): PlanItemRow => ({ ...ITEM, ...said });

/** A status by a normal form, or words, or both, of a row on a day. */
export const updateRow = (
  item: string,
  saidOf: string,
  status: string | null,
  words: string | null = null,
  part: string | null = null,
): PlanUpdateRow => ({ plan: "P", item, part, saidOf, place: 1, status, words });

export const ownerRow = (
  item: string,
  role: string,
  fromOn: string,
  toOn: string | null = null,
): PlanOwnerRow => ({ plan: "P", item, role, body: null, isLead: null, fromOn, toOn });

const NOTHING: PlanRows = {
  ...{ plans: [PLAN], items: [], past: [], pastDeadlines: [], links: [], owners: [] },
  ...{ words: [], updates: [], notes: [], targets: [] },
};

/** A book of one plan, P, with these rows. */
export const bookWith = (said: Partial<PlanRows>): PlanBook => bookOf({ ...NOTHING, ...said });

/** The plan itself, approved on a day. */
export const approvedOn = (day: string): Partial<PlanRows> => ({ plans: [{ ...PLAN, approvedOn: day }] });
