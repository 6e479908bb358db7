import type { Evidence } from "../scoring";
import { FIELDS } from "../scoring/fields";

/** How far both sides of a match agree in a field. */
export const AGREEMENTS = {
  agrees: "Both sides tell the same.",
  nearly: "What they tell differs as a slip, a move or a wider code would make it differ.",
  differs: "What they tell differs.",
  "not known": "One side tells nothing, so it speaks neither for nor against.",
} as const;

export type Agreement = keyof typeof AGREEMENTS;

/** A field as it is put beside a match: never a value. */
export interface ShownEvidence {
  readonly field: string;
  readonly title: string;
  readonly agreement: Agreement;
  readonly words: string;
  /** Bits: above 0 it speaks for one child, below 0 against; null: it is not known. */
  readonly weight: number | null;
}

const AGREES = ["same", "same, uncommon", "same, and birthday", "both", "together"];
const DIFFERS = ["differs", "one", "another", "another NHS number"];

/** What a level of a field says of agreement; any other level lies between. */
export function agreementOf(level: string): Agreement {
  if (AGREES.includes(level)) return "agrees";
  return DIFFERS.includes(level) ? "differs" : "nearly";
}

/** The evidence of a match, every field of it in the order they are weighed; nothing where nothing was weighed. */
export function evidenceOf(evidence: readonly Evidence[]): ShownEvidence[] {
  if (evidence.length === 0) return [];
  return FIELDS.map(({ field, title }): ShownEvidence => {
    const found = evidence.find((one) => one.field === field);
    if (!found) return { field, title, agreement: "not known", words: NOT_TOLD, weight: null };
    return { field, title, agreement: agreementOf(found.level), words: found.words, weight: found.weight };
  });
}

const NOT_TOLD = "not told on both sides";
