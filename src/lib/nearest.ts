/** Edit distance counting a swap of neighbours as one step (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows[i] = row;
  }
  return rows[a.length]![b.length]!;
}

/** The options that look most like `word`, nearest first; at most `most`, none further than half its length. */
export function nearest(word: string, options: readonly string[], most = 3): string[] {
  const wanted = word.toUpperCase();
  const limit = Math.max(1, Math.floor(wanted.length / 2));
  return options
    .filter(({ length }) => Math.abs(length - wanted.length) <= limit)
    .map((option) => ({ option, steps: distance(wanted, option.toUpperCase()) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps || a.option.localeCompare(b.option))
    .slice(0, most)
    .map(({ option }) => option);
}
