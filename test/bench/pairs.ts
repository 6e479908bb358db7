/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export interface Pairs {
  readonly a: number[];
  readonly b: number[];
  /** a / b, pair by pair: a machine that slows down slows both sides of a pair. */
  readonly ratios: number[];
}

/** Times two things in turn, A B A B, `pairs` times. */
export async function inPairs(
  pairs: number,
  a: (pair: number) => Promise<unknown>,
  b: (pair: number) => Promise<unknown>,
): Promise<Pairs> {
  const result: Pairs = { a: [], b: [], ratios: [] };
  for (let pair = 0; pair < pairs; pair++) {
    const [first, second] = [await timed(() => a(pair)), await timed(() => b(pair))];
    result.a.push(first);
    result.b.push(second);
    result.ratios.push(first / second);
  }
  return result;
}

/** One printed line: both medians and the ratio with its range. */
export function told(what: string, against: string, { a, b, ratios }: Pairs, aim: number): string {
  const ms = (number: number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return `${what}: ${ms(median(a))}\n${against}: ${ms(median(b))}\nratio: ${median(ratios).toFixed(2)} (${range}, ${ratios.length} pairs; aim: at most ${aim})\n`;
}
