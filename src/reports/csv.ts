/** What makes a spreadsheet take a cell for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV with line ends as RFC 4180 has them. A cell that a spreadsheet would run begins with an apostrophe. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(content: string | number | null): string {
  const text = content === null ? "" : String(content);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
