/**
 * Rows of a small table drawn with bars: the first line names the columns, a blank cell is null.
 *
 *     child | start      | end
 *     a     | 2024-04-01 |
 */
export function readTable(text: string): Record<string, string | null>[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
  const names = cellsOf(lines[0] ?? "");
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== names.length) throw new Error(`This line has not ${names.length} cells: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] || null]));
  });
}
