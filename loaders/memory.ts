import { LRUCache } from "lru-cache";

/** What was read before, by what it depends on: raw counts, which leave it only through `src/disclosure`. */
export type Memory = LRUCache<string, object>;

/** Rows kept at most, over all answers; the answer used longest ago goes first. */
const MOST_ROWS = 500_000;

/** A memory for one server. It is never written down, and ends with the program. */
export const createMemory = (): Memory =>
  new LRUCache({
    maxSize: MOST_ROWS,
    sizeCalculation: (kept) => (Array.isArray(kept) ? kept.length + 1 : 100),
  });
