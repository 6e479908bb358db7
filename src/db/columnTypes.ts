import { types } from "pg";

/**
 * How PostgreSQL's values look in TypeScript, for every connection of the program:
 *
 *     date                     "2015-03-31"
 *     timestamp                "2015-03-31T09:30:00.5"
 *     timestamp with time zone "2015-03-31T09:30:00.5Z"   (sessions are in UTC)
 *     bigint, count(*)         a number; text beyond 2^53, where a number would be wrong
 *     numeric                  text: it is exact and a number is not
 *
 * and the same inside arrays. `infinity` and `-infinity` stay as they are.
 */
export function setColumnTypes(): void {
  for (const [scalar, array, read] of COLUMN_TYPES) {
    types.setTypeParser(scalar as TypeId, read);
    types.setTypeParser(array as TypeId, (text) =>
      readTexts(text).map((item) => (item === null ? null : read(item))),
    );
  }
}

// pg's own list of types leaves the arrays out.
type TypeId = Parameters<typeof types.setTypeParser>[0];
type Reader = (text: string) => unknown;

const TEXT_ARRAY = 1009;
const readTexts = types.getTypeParser(TEXT_ARRAY as TypeId) as (text: string) => (string | null)[];

const asText: Reader = (text) => text;
const asTimestamp: Reader = (text) => text.replace(" ", "T");
const asInstant: Reader = (text) => text.replace(" ", "T").replace(/[+-]00(:?00)?$/, "Z");

const asWhole: Reader = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
};

/** Object identifiers from pg_type: the type, the array of it, and its reader. They never change. */
const COLUMN_TYPES: readonly (readonly [number, number, Reader])[] = [
  [1082, 1182, asText], // date
  [1114, 1115, asTimestamp], // timestamp
  [1184, 1185, asInstant], // timestamp with time zone
  [20, 1016, asWhole], // bigint
  [1700, 1231, asText], // numeric
];
