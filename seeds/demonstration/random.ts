/**
 * Numbers that look random and are the same every time: mulberry32. Not for secrets.
 */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 0x9e3779b1) | 0;
  }

  /** Dice for one purpose among many: the same numbers give the same throws. */
  static of(...seeds: readonly number[]): Dice {
    return new Dice(
      seeds.reduce((mixed, seed) => (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) + seed) | 0, 7),
    );
  }

  /** From 0 up to 1, 1 itself left out. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `share` of all throws (0 to 1). */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(options: readonly T[]): T {
    return options[this.whole(0, options.length - 1)]!;
  }

  /** An option, each as often as its weight says. */
  weighted<O extends readonly (readonly [option: unknown, weight: number])[]>(options: O): O[number][0] {
    let left = this.next() * options.reduce((sum, [, weight]) => sum + weight, 0);
    return (options.find(([, weight]) => (left -= weight) < 0) ?? options.at(-1)!)[0];
  }
}
