/** How one pair agrees: the place of its level in each field, null where a side tells nothing; and how many pairs do. */
export interface Pattern {
  readonly levels: readonly (number | null)[];
  readonly pairs: number;
}

/** The chance of each level of each field among pairs of one child (m) and of two children (u). */
export interface Chances {
  /** The share of pairs that are one child. */
  readonly share: number;
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
}

/** Estimates the chances from patterns alone, without knowing who is who: expectation and maximisation in turn. */
export function estimate(patterns: readonly Pattern[], start: Chances, rounds = 200): Chances {
  let chances = start;
  for (let round = 0; round < rounds; round++) chances = maximise(patterns, chances);
  return chances;
}

function maximise(patterns: readonly Pattern[], chances: Chances): Chances {
  const ones = patterns.map(({ levels, pairs }) => ({ levels, pairs: pairs * likelihood(levels, chances) }));
  const twos = patterns.map(({ levels, pairs }, at) => ({ levels, pairs: pairs - ones[at]!.pairs }));
  const sum = (of: readonly Pattern[]) => of.reduce((total, { pairs }) => total + pairs, 0);
  return {
    share: sum(ones) / sum(patterns),
    m: chances.m.map((levels, field) => shares(ones, field, levels.length)),
    u: chances.u.map((levels, field) => shares(twos, field, levels.length)),
  };
}

/** How likely a pattern is of one child. */
function likelihood(levels: readonly (number | null)[], { share, m, u }: Chances): number {
  const product = (of: Chances["m"], first: number) =>
    levels.reduce<number>(
      (total, level, field) => (level === null ? total : total * of[field]![level]!),
      first,
    );
  const [one, two] = [product(m, share), product(u, 1 - share)];
  return one + two === 0 ? 0 : one / (one + two);
}

/** A pair's worth is added to each level, so that none is held impossible because it was not met. */
function shares(patterns: readonly Pattern[], field: number, levels: number): number[] {
  const counts = Array.from({ length: levels }, () => 0.01);
  for (const { levels: found, pairs } of patterns) {
    const level = found[field];
    if (level != null) counts[level] = counts[level]! + pairs;
  }
  const all = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => count / all);
}
