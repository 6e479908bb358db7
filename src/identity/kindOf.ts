import type { IdentifierKind } from "../sources/source";
import { LETTER } from "./subject";
import type { Subject } from "./subject";

const BY_LETTER = new Map(Object.entries(LETTER).map(([kind, letter]) => [letter, kind as IdentifierKind]));

/** What kind of identifier a subject is, by its first letter. */
export function kindOf(subject: Subject): IdentifierKind {
  return BY_LETTER.get(subject[0]!)!;
}
