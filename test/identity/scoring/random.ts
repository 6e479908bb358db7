/** A source of chance that gives the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** Whether something happens that happens so often. */
  is(share: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** Numbers from a generator of 32 bits (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, is: (share) => next() < share, pick: (values) => values[below(values.length)]! };
}
