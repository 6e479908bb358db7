import type { IsoDate } from "../lib/dates";
import { printedDates } from "../lib/printedDates";
import type { PrintedDate } from "../lib/printedDates";

/** One update out of a cell that holds a log of them. */
export interface ProgressUpdate {
  /** The day it is of; a month stands for its last day; null: it has none, or one that does not exist. */
  readonly saidOf: IsoDate | null;
  /** The date as printed. */
  readonly printed: string | null;
  /** What its heading says besides the date: achieved, completed; null: nothing. */
  readonly heading: string | null;
  readonly words: string;
  /** Whether its date is before that of an update above it, which a log that is only added to can not have. */
  readonly isOutOfOrder: boolean;
}

/** A heading before a date: "Update" anywhere, the others where a sentence or line begins. */
const ANYWHERE = /(?:^|\s)(update[sd]?)\s*[:-]?\s*$/i;
const AT_START = /(?:^|[\n.;!?)]\s*)(?:(achieved|completed?|progress)\s*[:-]?\s*)?$/i;
const CAPITAL = /(?:^|\s)(Achieved|ACHIEVED|Completed?|COMPLETED?)\s*[:-]?\s*$/;
/** What closes a heading: a colon, a dash, or the word that others put before the date. */
const CLOSING = /^\s*(?:[:\u2013\u2014-]|update[sd]?\b)/i;

/** What stands between a heading and its words. */
const OPENING = /^\s*(?:update[sd]?\b)?[\s:\u2013\u2014-]*/i;

interface Marker {
  readonly from: number;
  readonly to: number;
  readonly date: PrintedDate;
  readonly heading: string | null;
}

/** The updates in a cell, in the order in which they stand. What stands before the first date is one without a date. */
export function readProgress(cell: string | null): ProgressUpdate[] {
  const text = cell?.trim() ?? "";
  const markers = printedDates(text).flatMap((date) => markerAt(text, date) ?? []);
  const before = text.slice(0, markers[0]?.from ?? text.length).trim();
  const first = before === "" ? [] : [{ ...UNDATED, words: before }];
  const dated = markers.map((marker, index) => ({
    saidOf: marker.date.on,
    printed: marker.date.printed,
    heading: marker.heading,
    words: text
      .slice(marker.to, markers[index + 1]?.from)
      .replace(OPENING, "")
      .trim(),
    isOutOfOrder: false,
  }));
  return [...first, ...inOrder(dated)];
}

const UNDATED = { saidOf: null, printed: null, heading: null, isOutOfOrder: false } as const;

/** The heading of an update at a date; null: the date stands within a sentence. */
function markerAt(text: string, date: PrintedDate): Marker | null {
  const before = text.slice(0, date.at);
  const after = text.slice(date.at + date.printed.length);
  const update = ANYWHERE.exec(before);
  const isClosed = CLOSING.test(after);
  const found = update ?? AT_START.exec(before) ?? (isClosed ? CAPITAL.exec(before) : null);
  // A date that only begins a sentence is no heading: "5.3.18 was the last meeting" stands in a line of its own.
  const isHeading = found && (found[1] !== undefined || isClosed || /(?:^|\n)\s*$/.test(before));
  if (!isHeading) return null;
  const word = found[1]?.toLowerCase();
  const from = found[1] === undefined ? date.at : found.index + found[0].indexOf(found[1]);
  const heading = word === undefined || /^(update|progress)/.test(word) ? null : word;
  return { from, to: date.at + date.printed.length, date, heading };
}

/** Marks what is dated before an update above it; in a log with the newest first, what is dated after one. */
function inOrder(updates: readonly ProgressUpdate[]): ProgressUpdate[] {
  const days = updates.flatMap(({ saidOf }) => saidOf ?? []);
  const isNewestFirst = days.length > 1 && days.every((day, index) => index === 0 || day <= days[index - 1]!);
  if (isNewestFirst) return [...updates];
  let latest = "";
  return updates.map((update) => {
    const isOutOfOrder = update.saidOf !== null && update.saidOf < latest;
    if (update.saidOf !== null && update.saidOf > latest) latest = update.saidOf;
    return { ...update, isOutOfOrder };
  });
}
