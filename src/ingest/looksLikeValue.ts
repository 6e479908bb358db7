/** Longer than any heading is taken to be, so that a sentence about a child is not. */
const LONGEST_HEADING = 80;

const VALUES = [
  // Digits and marks without a letter: dates, numbers, NHS numbers.
  /^[^\p{L}]*\d[^\p{L}]*$/u,
  // Dates, also with a time or the name of a month, and ids and pupil numbers with their letters.
  /\d[-/ .](?:[a-z]{3,9}|\d{1,2})[-/.]\d|\d[-/ .][a-z]{3,9} \d/i,
  /\d{5}|^[a-z]{0,4}[-_]?\d{3,}[a-z]?$/i,
  // Postcodes and addresses of mail.
  /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i,
  /@/,
];

/**
 * Whether a cell of the first row may be a value (a date, an id, a pupil number, an NHS number, a postcode) instead of
 * a heading. A file sent without its header has a child in its first row, so such a row is never printed.
 */
export function looksLikeValue(cell: string): boolean {
  const text = cell.trim();
  return text.length > LONGEST_HEADING || VALUES.some((value) => value.test(text));
}
