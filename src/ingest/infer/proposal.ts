import type { DateFormat } from "../../sources/dateFormat";
import type { Reading } from "../../sources/reading";
import type { Source } from "../../sources/source";
import { isAmong, wordsOf } from "../../mappings/words";
import { codeWords } from "./codeWords";
import type { CodeWords } from "./codeWords";
import type { Likely, Pair } from "./likelySource";
import type { ColumnProfile } from "./profile";

/** One proposed column. */
export interface ProposedColumn {
  readonly heading: string;
  readonly to: string;
  readonly confidence: "sure" | "likely" | "a guess";
  /** Where its dates are not written as the rest of the file's. */
  readonly dateFormat: DateFormat | null;
  /** Whether its days and months could be the other way round. */
  readonly isAmbiguous: boolean;
  readonly codes: CodeWords | null;
  /** Words for nothing that are codes of another column, so that they cannot be blank everywhere. */
  readonly blanks: readonly string[];
}

/** A mapping as it might be, for a person to correct. Holds no cell but words of closed sets. */
export interface Proposal {
  readonly source: Source;
  /** The next likeliest source; null: no other is near. */
  readonly next: Source | null;
  readonly rows: number;
  readonly reading: Reading;
  /** How most dates are written; null: as the source writes them. */
  readonly dateFormat: DateFormat | null;
  readonly blanks: readonly string[];
  readonly columns: readonly ProposedColumn[];
  readonly notKept: readonly string[];
}

const SURE = 0.85;
const LIKELY = 0.6;

export function propose(
  profiles: readonly ColumnProfile[],
  [likely, next]: readonly Likely[],
  read: { readonly rows: number; readonly reading: Reading },
): Proposal {
  const { source, pairs } = likely!;
  const inOrder = profiles.flatMap((profile) => pairs.find((pair) => pair.profile === profile) ?? []);
  const dateFormat = usualFormat(inOrder, source);
  const words = new Set(inOrder.flatMap(({ profile }) => profile.blankWords));
  const codes = inOrder.flatMap(({ name }) => wordsOf(source.columns[name]!)?.words ?? []);
  const blanks = [...words].filter((word) => !isAmong(word, codes)).sort();
  return {
    ...{ source, rows: read.rows, reading: read.reading },
    next: next && next.score > 0 && next.pairs.length > 1 ? next.source : null,
    ...{ dateFormat: dateFormat === source.dateFormat ? null : dateFormat, blanks },
    columns: inOrder.map((pair) => proposed(pair, source, dateFormat, blanks)),
    notKept: profiles
      .filter((one) => !inOrder.some(({ profile }) => profile === one))
      .map(({ heading }) => heading),
  };
}

/** The format most date columns are written in; the source's own where there is a choice. */
function usualFormat(pairs: readonly Pair[], source: Source): DateFormat {
  const dated = pairs.filter(({ name, profile }) => isDate(source, name) && profile.dateFormats.length > 0);
  const counts = new Map<DateFormat, number>();
  for (const { profile } of dated)
    for (const format of profile.dateFormats) counts.set(format, (counts.get(format) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if ((counts.get(source.dateFormat) ?? 0) === most) return source.dateFormat;
  return [...counts].find(([, times]) => times === most)![0];
}

function proposed(
  { profile, name, score }: Pair,
  source: Source,
  usual: DateFormat,
  blanks: readonly string[],
): ProposedColumn {
  const { heading, dateFormats } = profile;
  const column = source.columns[name]!;
  const isOther = isDate(source, name) && dateFormats.length > 0 && !dateFormats.includes(usual);
  const own = wordsOf(column)?.words ?? [];
  return {
    ...{ heading, to: name, confidence: score >= SURE ? "sure" : score >= LIKELY ? "likely" : "a guess" },
    dateFormat: isOther ? dateFormats[0]! : null,
    isAmbiguous:
      isDate(source, name) && dateFormats.includes("dd/mm/yyyy") && dateFormats.includes("mm/dd/yyyy"),
    codes: codeWords(profile, column),
    blanks: profile.blankWords.filter((word) => !blanks.includes(word) && !isAmong(word, own)),
  };
}

const isDate = (source: Source, name: string): boolean => source.columns[name]!.type.is === "date";
