import type { PrintedDate } from "../lib/printedDates";

/** Parts of a deadline, each with its label and its text. */
type Parts = readonly (readonly [label: string, text: string])[];

const LABEL = /(?:^|\s)(?:\(?([a-h]|[1-9])\)\s*|([a-h])\.\s+)/g;

/** "a) 31st May 2018 b) 1st June 2018", "(a) ... (b) ...", "a. ... b. ...": at least two parts with letters or numbers; null: it has none. */
export function labelledParts(text: string): Parts | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length < 2) return null;
  return labels.map((label, index) => {
    const end = labels[index + 1]?.index ?? text.length;
    return [(label[1] ?? label[2])!, text.slice(label.index + label[0].length, end).trim()];
  });
}

/** Words that stand between two dates without naming a part. */
const NO_NAME = /^(and|or|to|then|now|until|by|revised|extended|moved|from|between)?$/i;

/** "Local offer - 30th September 2018 Survey - end March 2019": dates each with a name before it; null: they have none. */
export function namedParts(text: string, dates: readonly PrintedDate[]): Parts | null {
  if (dates.length < 2) return null;
  const names = dates.map(({ at }, index) => {
    const before = dates[index - 1];
    const from = before ? before.at + before.printed.length : 0;
    return text.slice(from, at).replace(/^[\s,;.]+|[\s:\u2013-]+$/g, "");
  });
  if (names.some((name) => NO_NAME.test(name) || !/\p{L}{3}/u.test(name))) return null;
  return names.map((name, index) => [name, dates[index]!.printed]);
}
