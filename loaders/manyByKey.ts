import DataLoader from "dataloader";

/** Keys asked of the database at once. */
const MOST_KEYS = 1_000;

/**
 * A loader of lists: the keys asked for together become one call of `read`, and each key gets the rows whose
 * `keyOf` it is, in the order they were read; a key without rows gets an empty list. Keys are texts.
 */
export function manyByKey<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => inKeyOrder(keys, await read(keys), keyOf), {
    maxBatchSize: MOST_KEYS,
  });
}

/** The rows of each key, key by key. Rows of a key that was not asked for are a mistake of the query: they are left out. */
export function inKeyOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))?.push(row);
  return keys.map((key) => lists.get(key)!);
}
