import type { Source, SourceColumn } from "../../sources/source";
import { cellCheck } from "../checkCell";
import { Fault } from "../fault";
import { shareOfCodes } from "./codeWords";
import type { ColumnProfile } from "./profile";

const LOOKED_AT = 300;

/** Any year will do: whether a code is in use is not asked here. */
const YEAR = 2025;

/** A fit that says nothing for or against. */
const OPEN = 0.5;

/** What cells must fit for a column to be thought of at all. */
const FITS = 0.5;

/** The fit of a closed set none of whose words is a code: the words may be the sender's own. */
const OWN_WORDS = 0.45;

/** The fit of a closed set with free text, which it seldom is. */
const REPEATED_TEXT = 0.4;

/**
 * How well the cells of a column fit a column of a source, from 0 to 1; null: they are something else. A column without
 * a single cell may be anything.
 */
export function cellFit(profile: ColumnProfile, source: Source, column: SourceColumn): number | null {
  const { type } = column;
  if (profile.texts.length === 0) return OPEN;
  if (type.is === "date") return profile.dateFormats.length > 0 ? 1 : null;
  // Dates and numbers are texts too, which is no reason to take them for one.
  if (type.is === "text" && !type.pattern)
    return profile.dateFormats.length > 0 ? null : profile.words === null ? OPEN : REPEATED_TEXT;
  if (type.is === "code" || type.is === "flag") {
    const share = shareOfCodes(profile, column);
    if (profile.words === null) return share >= FITS ? share : null;
    if (profile.dateFormats.length > 0) return null;
    return share === 0 ? OWN_WORDS : (1 + share) / 2;
  }
  const share = shareTaken(profile, source, column);
  if (share < FITS) return null;
  return isTelling(column) ? share : Math.min(share, OPEN);
}

/** Whether cells of this type are hardly anything else by chance. */
export function isTelling({ type }: SourceColumn): boolean {
  return type.is === "postcode" || (type.is === "identifier" && (type.kind === "upn" || type.kind === "nhs"));
}

function shareTaken({ texts }: ColumnProfile, source: Source, column: SourceColumn): number {
  const check = cellCheck(source, column, YEAR);
  const some = texts.slice(0, LOOKED_AT);
  const isTaken = (answer: string | Fault) => !(answer instanceof Fault) || answer.keeps !== null;
  return some.filter((text) => isTaken(check(text))).length / some.length;
}
