/** A cell as a CSV file must have it: the writer of the demonstration joins cells and quotes none. */
export const quoted = (cell: string | null): string | null =>
  cell !== null && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
