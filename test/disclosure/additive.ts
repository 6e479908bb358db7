/** A sum of groups that do not overlap: for each group how often it is in it. */
type Sum = readonly number[];

const NOTHING = 1e-9;

/**
 * What a reader can work out: every union of groups whose count follows by adding and subtracting from the sums that
 * are shown, and is 1 to `threshold`. `counts` are those of the groups; there are few of them, as all unions are tried.
 */
export function fewThatFollow(counts: readonly number[], shown: readonly Sum[], threshold = 5): number[][] {
  const follows = followsFrom(shown);
  const found: number[][] = [];
  for (let union = 1; union < 2 ** counts.length; union++) {
    const sum = counts.map((_, group) => (union >> group) & 1);
    const count = counts.reduce((all, of, group) => all + of * sum[group]!, 0);
    if (count >= 1 && count <= threshold && follows(sum)) found.push(sum);
  }
  return found;
}

/** Sums in echelon form, each with the place of its first number. */
type Basis = readonly { readonly first: number; readonly sum: Sum }[];

function basisOf(sums: readonly Sum[]): Basis {
  return sums.reduce<Basis>((basis, sum) => {
    const rest = reduced(sum, basis);
    const first = rest.findIndex((one) => Math.abs(one) > NOTHING);
    if (first === -1) return basis;
    return [...basis, { first, sum: rest.map((one) => one / rest[first]!) }];
  }, []);
}

const reduced = (sum: Sum, basis: Basis): Sum =>
  basis.reduce((rest, { first, sum: other }) => {
    const times = rest[first]!;
    return times === 0 ? rest : rest.map((one, place) => one - times * other[place]!);
  }, sum);

/** Whether a sum of groups follows from those that are shown. */
export function followsFrom(shown: readonly Sum[]): (sum: Sum) => boolean {
  const basis = basisOf(shown);
  return (sum) => reduced(sum, basis).every((one) => Math.abs(one) <= NOTHING);
}
