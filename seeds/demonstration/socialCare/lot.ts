import { Dice } from "../random";

/** A number that follows from a text and looks unrelated to it: FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Dice for one purpose and one thing, so that a throw more for one purpose changes no other. */
export const lot = (purpose: string, ...of: readonly (string | number)[]): Dice =>
  new Dice(seedOf([purpose, ...of].join(" ")));

/** The list in an order that looks random and depends on the keys alone. */
export function shuffled<T>(purpose: string, list: readonly T[], keyOf: (one: T) => string | number): T[] {
  return list
    .map((one) => ({ one, rank: seedOf(`${purpose} ${keyOf(one)}`), key: String(keyOf(one)) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** A number that goes in a straight line from year to year between the points, and stays level beyond them. */
export function trend(points: readonly (readonly [year: number, value: number])[], year: number): number {
  const after = points.findIndex(([at]) => at >= year);
  if (after <= 0) return points.at(after === 0 ? 0 : -1)![1];
  const [[from, low], [to, high]] = [points[after - 1]!, points[after]!];
  return low + ((high - low) * (year - from)) / (to - from);
}
