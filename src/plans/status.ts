import { beginsWithWord } from "../lib/wordAtStart";
import { statusLetters } from "../lib/lookAlikes";
import { nearestStatuses } from "../lib/nearestStatus";
import { readDeadline } from "./deadline";
import type { Deadline } from "./deadline";
import { agree, bears, formInWords } from "./statusForm";
import type { StatusForm } from "./statusForm";

/** A word of a plan's vocabulary of statuses. */
export interface StatusWord {
  readonly word: string;
  /** Its normal form; null: it says nothing of how things stand. */
  readonly normal: StatusForm | null;
  readonly colour: string | null;
  readonly meaning: string | null;
}

/** What a status is read from: its cells as printed. */
export interface StatusCells {
  readonly status: string | null;
  readonly colour?: string | null;
  /** The newest progress, which may say otherwise. */
  readonly progress?: string | null;
}

/** A status as printed and as it reads. */
export interface PlanStatus {
  readonly printed: string;
  readonly normal: StatusForm;
  readonly colour: string | null;
  /** What the vocabulary says its word means. */
  readonly meaning: string | null;
  /** What follows the word of the vocabulary, such as a date by which it is due; null: nothing. */
  readonly due: Deadline | null;
  /** Which way an arrow or word says it goes. */
  readonly direction: "better" | "worse" | "same" | null;
  /** Whether it holds letters of another alphabet that were read as the Latin ones they look like. */
  readonly hasLookAlikes: boolean;
  /** Whether colour, words and progress say different things: all are kept. */
  readonly isDisagreeing: boolean;
  /** What the progress says of how things stand; null: nothing. */
  readonly progressSays: StatusForm | null;
  /** Whether the vocabulary holds its word. */
  readonly isKnown: boolean;
  /** Words of the vocabulary that look most like it, where it does not. */
  readonly nearest: readonly string[];
}

const ARROWS: readonly (readonly [RegExp, "better" | "worse" | "same"])[] = [
  [/[\u2191\u2197\u25B2]|\bimproving\b/u, "better"],
  [/[\u2193\u2198\u25BC]|\b(worsening|declining)\b/u, "worse"],
  [/[\u2192\u2194\u25BA]|\bno change\b/u, "same"],
];

/** What the cells of a status say in a plan's own vocabulary; null: both are blank. */
export function readStatus(cells: StatusCells, words: readonly StatusWord[]): PlanStatus | null {
  const printed = cells.status?.trim() || cells.colour || "";
  if (printed === "") return null;
  const text = statusLetters(printed);
  const first = wordAt(text, words);
  const rest = first ? text.slice(first.word.length).replace(/^[\s/,:\u2013-]+/, "") : text;
  const second = first ? wordAt(rest, words) : null;
  const progressSays = cells.progress ? formInWords(cells.progress) : null;
  const told = tellings(cells, words, [first, second]);
  const normal = second?.normal ?? first?.normal ?? told[0] ?? "unknown";
  return {
    ...{ printed, normal, progressSays },
    colour: cells.colour ?? first?.colour ?? second?.colour ?? null,
    meaning: second?.meaning ?? first?.meaning ?? null,
    due: readDue(rest),
    direction: ARROWS.find(([arrow]) => arrow.test(printed))?.[1] ?? null,
    hasLookAlikes: text !== printed.normalize("NFKC"),
    isDisagreeing:
      told.some((one) => told.some((other) => !agree(one, other))) ||
      (progressSays !== null && !bears(normal, progressSays)),
    isKnown: first !== null || told.length > 0,
    nearest: first
      ? []
      : nearestStatuses(
          text,
          words.map(({ word }) => word),
        ),
  };
}

/** The longest word of the vocabulary that a text begins with; case does not matter. */
function wordAt(text: string, words: readonly StatusWord[]): StatusWord | null {
  const begun = words.filter(({ word }) => beginsWithWord(text, word));
  return begun.sort((a, b) => b.word.length - a.word.length)[0] ?? null;
}

/** Every normal form that the cells tell: by the words, and by the colour of a cell of its own. */
function tellings(
  { colour }: StatusCells,
  words: readonly StatusWord[],
  found: readonly (StatusWord | null)[],
): StatusForm[] {
  const ofColour = colour ? (words.find((word) => word.colour === colour)?.normal ?? null) : null;
  return [...found.map((word) => word?.normal ?? null), ofColour].filter((form) => form !== null);
}

/** The date within a status, such as that by which the next step is due. */
function readDue(rest: string): Deadline | null {
  const deadline = readDeadline(rest);
  return deadline?.on ? deadline : null;
}
