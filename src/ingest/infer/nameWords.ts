import { headingsOf, plainHeading } from "../../sources/headings";
import type { SourceColumn } from "../../sources/source";

/** Words of headings that mean one thing: what the hub's sources call it, then what local systems do. */
const MEANINGS = `
  birth: birth born
  child: child person client young yp service user children
  pupil: pupil student learner
  number: number no num nr id identifier ref reference code
  date: date day on dt dates
  sex: sex gender
  start: start started from begin began begins commenced opened
  end: end ended to until finish finished ceased closed left
  complete: complete completed done held undertaken took place actual attended
  due: due planned target expected scheduled
  outcome: outcome result status
  quality: quality grade rating rag
  alone: alone
  reason: reason why cause
  place: place placement
  next: next
`;

const STOP_WORDS = new Set(
  "the a an of was is are in for at and or it as by be has have its where with".split(" "),
);

const meanings = new Map(
  MEANINGS.trim()
    .split("\n")
    .flatMap((line) => {
      const [meaning, words] = line.trim().split(": ") as [string, string];
      return words.split(" ").map((word) => [word, meaning] as const);
    }),
);

const remembered = new Map<string, ReadonlySet<string>>();

/** What a heading or a description speaks of: its words, those of one meaning as one. */
export function wordsIn(text: string): ReadonlySet<string> {
  const found = remembered.get(text) ?? readWords(text);
  // The same few thousand names and descriptions of the sources are asked for with every heading.
  remembered.set(text, found);
  return found;
}

function readWords(text: string): Set<string> {
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\bdob\b|dob(?=[_\s]|$)/g, "date birth")
    .replace(/['’]s?\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP_WORDS.has(word));
  return new Set(words.map((word) => meanings.get(word) ?? stem(word)));
}

/** English endings taken off, so that "visits" and "visited" are "visit". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word.replace(/(?<=\w{3})s$/, "");
}

/** How much a description counts beside a name: it has more words to meet by chance. */
const WORTH_OF_DOC = 0.75;

/** The letters by which the Standard Safeguarding Dataset marks the table of a column. */
const TABLE_PREFIX = /^[a-z]{3,5}_(?=[a-z])/;

/** How like a heading is to a column, by its names and its description: 0 not at all, 1 the same. */
export function likeness(heading: string, name: string, column: SourceColumn): number {
  const spellings = headingsOf(name, column);
  if (spellings.some((one) => plainHeading(one) === plainHeading(heading))) return 1;
  const words = wordsIn(heading);
  const byName = Math.max(...spellings.map((one) => overlap(words, wordsIn(one.replace(TABLE_PREFIX, "")))));
  const doc = wordsIn(column.doc);
  const byDoc = words.size === 0 ? 0 : (shared(words, doc) / words.size) * WORTH_OF_DOC;
  return Math.min(0.95, Math.max(byName, byDoc) + 0.1 * Math.min(byName, byDoc));
}

/** The share of words two texts have in common (Dice). */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * shared(one, other)) / all;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}
