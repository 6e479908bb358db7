/** How far one field agrees, and what that weighs: never a value. */
export interface Evidence {
  /** Code of the field, as in `FIELDS`. */
  readonly field: string;
  /** Code of the level, as in the field's `levels`. */
  readonly level: string;
  /** log2(m / u): above 0 it speaks for one child, below 0 against. */
  readonly weight: number;
  /** The level in words. */
  readonly words: string;
}

/** Two identifiers that may be one child. */
export interface Pair {
  /** The md5 of authority, subject and other as a UUID: the same as long as the pair is proposed. */
  readonly id: string;
  /** The identifier that is linked to no local id; of two local ids the first by text. */
  readonly subject: string;
  /** The local id of the child it may be. */
  readonly other: string;
  /** "scored", or the agreed combination: see `AGREED`. */
  readonly rule: string;
  /** The sum of the weights, in bits. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The moment from which the pair has stood as it is. */
  readonly since: string;
}
