/** One way in which pairs worth comparing are found: both sides give the same key. */
export interface Block {
  readonly block: string;
  /** Which children it can not bring together. */
  readonly misses: string;
  /** SQL: the keys of a portrait `p` as a set of rows with one text column. */
  readonly keys: string;
  /** The keys of the side that has no local id, where they are made otherwise. */
  readonly theirs?: string;
}

const BORN = "unnest(p.born) AS b (d)";

/**
 * The blocks in which an identifier without a local id looks for its child. A pair that one misses another finds: each
 * leaves out another field.
 */
export const BLOCKS: readonly Block[] = [
  {
    block: "birth",
    misses: "every date of birth with an error",
    keys: `SELECT d FROM ${BORN}`,
  },
  {
    block: "swapped birth",
    misses: "all but swapped days and months",
    keys: `SELECT d FROM ${BORN}`,
    theirs: "SELECT d FROM unnest(p.swapped) AS b (d)",
  },
  {
    block: "postcode and year",
    misses: "those who moved, and a wrong year of birth",
    keys: `SELECT k || left(d, 4) FROM unnest(p.postcodes) AS c (k), ${BORN}`,
  },
  {
    block: "postcode and birthday",
    misses: "those who moved, and a wrong day or month",
    keys: `SELECT k || right(d, 4) FROM unnest(p.postcodes) AS c (k), ${BORN}`,
  },
  {
    block: "school, month and sex",
    misses:
      "those who changed school, or whose sex, month or year is wrong; local ids that no school tells of",
    keys: `SELECT s || k || left(d, 6) FROM unnest(p.schools) AS c (k), unnest(p.sexes) AS x (s), ${BORN}`,
  },
];

/** Two local ids are compared only where both agree, or where one number was told beside both. */
export const DUPLICATES: Block = {
  block: "birth and postcode",
  misses: "duplicates with an error in one of the two, or who moved, and no number in common",
  keys: `SELECT d || k FROM unnest(p.postcodes) AS c (k), ${BORN}`,
};
