import { createHmac } from "node:crypto";
import type { IdentifierKind } from "../sources/source";

/**
 * A subject: one identifier of one child in one system, safe to keep. A local id stands as it is ("L:12345"); a UPN,
 * NHS number or unique learner number is kept only as a keyed hash ("U:...", "N:...", "V:..."), 128 bits of
 * HMAC-SHA256 in base64url. The id a school census gives a pupil's record means nothing elsewhere and stands as it is
 * ("P:...").
 */
export type Subject = string;

/** Turns a checked identifier into its subject. */
export type SubjectMaker = (kind: IdentifierKind, value: string) => Subject;

/** The first letter of the subjects of each kind of identifier. */
export const LETTER: Record<IdentifierKind, string> = {
  local: "L",
  upn: "U",
  nhs: "N",
  uln: "V",
  pupil: "P",
};
const HASH_BYTES = 16;

/** A subject maker that hashes national identifiers with `key`. The same key must be used for as long as the data live. */
export function subjectMaker(key: Buffer): SubjectMaker {
  return (kind, value) => {
    if (kind === "local" || kind === "pupil") return `${LETTER[kind]}:${value}`;
    const hash = createHmac("sha256", key).update(`${kind}|${value}`).digest().subarray(0, HASH_BYTES);
    return `${LETTER[kind]}:${hash.toString("base64url")}`;
  };
}

/** Marks an identifier that the child had before another of the same row; only staged rows and claims read the mark. */
export const former = (subject: Subject): Subject => `${FORMER}${subject}`;

export const FORMER = "F:";
