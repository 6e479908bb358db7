import type { Source, SourceColumn } from "../../sources/source";
import { cellFit, isTelling } from "./cellFit";
import { likeness, overlap, wordsIn } from "./nameWords";
import type { ColumnProfile } from "./profile";

/** A heading and the column of the source it seems to be. `score`: from 0 to 1. */
export interface Pair {
  readonly profile: ColumnProfile;
  readonly name: string;
  readonly score: number;
}

/** How a file stands to a source: its likely columns. */
export interface Likely {
  readonly source: Source;
  readonly pairs: readonly Pair[];
  /** Higher is likelier; only good for comparing. */
  readonly score: number;
}

/** Likeness of names below which cells alone must tell the column. */
const FEWEST_LIKENESS = 0.3;
const FEWEST_SCORE = 0.4;
const WORTH_OF_NAME = 0.65;

/** Headings of what the hub does not keep; a column of names must never be taken for one of words. */
const PERSONAL =
  /\b(sur|fore|first|last|full|family|given|middle|known)?[\s_]*names?\b|address|e-?mail|phone|telephone|worker|officer|teacher|carer/i;

/** How the file stands to each source, the likeliest first. `called`: words of its name and of the lines above it. */
export function likelySources(
  columns: readonly ColumnProfile[],
  sources: readonly Source[],
  called: string,
): Likely[] {
  const fits = new Map<string, number | null>();
  return sources
    .map((source) => standing(columns, source, wordsIn(called), fits))
    .sort((a, b) => b.score - a.score);
}

function standing(
  columns: readonly ColumnProfile[],
  source: Source,
  called: ReadonlySet<string>,
  fits: Map<string, number | null>,
): Likely {
  const pairs = bestPairs(columns.flatMap((profile) => candidates(profile, source, fits)));
  const found = new Set(pairs.map(({ name }) => name));
  const missing = Object.entries(source.columns).filter(
    ([name, { required }]) => required && !found.has(name),
  );
  const sum = pairs.reduce((total, { score }) => total + score, 0);
  const named = overlap(called, wordsIn(`${source.title} ${source.code}`));
  return {
    source,
    pairs,
    score: sum - 0.6 * missing.length - 0.15 * (columns.length - pairs.length) + named,
  };
}

function candidates(profile: ColumnProfile, source: Source, fits: Map<string, number | null>): Pair[] {
  return Object.entries(source.columns).flatMap(([name, column]) => {
    const like = likeness(profile.heading, name, column);
    if (like < 1 && PERSONAL.test(profile.heading)) return [];
    if (like < FEWEST_LIKENESS && !isTelling(column)) return [];
    const fit = remembered(fits, profile, source, column);
    if (fit === null || (like < FEWEST_LIKENESS && (fit < 0.9 || profile.texts.length === 0))) return [];
    const score = WORTH_OF_NAME * like + (1 - WORTH_OF_NAME) * fit;
    return score >= FEWEST_SCORE || isTelling(column)
      ? [{ profile, name, score: Math.max(score, FEWEST_SCORE) }]
      : [];
  });
}

/** Many sources have the same kinds of column: a look at the cells is taken once for each. */
function remembered(
  fits: Map<string, number | null>,
  profile: ColumnProfile,
  source: Source,
  column: SourceColumn,
): number | null {
  const { type } = column;
  const list = type.is === "code" ? type.list.name : "";
  const pattern = type.is === "text" ? String(type.pattern) : "";
  const key = [profile.heading, JSON.stringify({ ...type, list }), pattern].join("\n");
  const before = fits.get(key);
  if (before !== undefined) return before;
  const fit = cellFit(profile, source, column);
  fits.set(key, fit);
  return fit;
}

/** Each heading and each column once, the likeliest pairs first. */
function bestPairs(candidates: readonly Pair[]): Pair[] {
  const headings = new Set<ColumnProfile>();
  const names = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.score - a.score)
    .filter(({ profile, name }) => {
      if (headings.has(profile) || names.has(name)) return false;
      headings.add(profile);
      names.add(name);
      return true;
    });
}
