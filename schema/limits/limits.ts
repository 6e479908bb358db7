/**
 * How much one request may ask. A page of 200 children with all their lists costs some 2,200, a series 1,500 (it may be of 120 dates); the
 * standard introspection query is not counted.
 */
export const LIMITS = {
  /** Fields inside fields. */
  depth: 14,
  /** Fields under a name of the sender's own. */
  aliases: 30,
  /** See `costOf`. */
  cost: 20_000,
  /** Words and marks of the query's text. */
  tokens: 3_000,
  /** Fields once every fragment is written out. */
  selections: 100_000,
  /** Bytes of the request. */
  bytes: 1_000_000,
} as const;
