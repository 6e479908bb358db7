import { nearest } from "./nearest";

/**
 * Codes of indicators that one not known may mean, likeliest first: those that hold most of its parts, which underscores
 * join, and of these the ones with fewest parts besides. Letters alone decide last: a longer code is further off by them.
 */
export function nearestIndicators(named: string, codes: readonly string[], most = 3): string[] {
  const wanted = partsOf(named);
  const byLetters = nearest(named, codes, codes.length);
  const place = new Map(byLetters.map((code, index) => [code, index]));
  return codes
    .map((code) => ({ code, held: heldOf(wanted, partsOf(code)), place: place.get(code) ?? codes.length }))
    .filter((one) => one.held > wanted.length * NEAR || place.has(one.code))
    .sort((a, b) => b.held - a.held || besides(a.code) - besides(b.code) || a.place - b.place)
    .slice(0, most)
    .map(({ code }) => code);
}

const partsOf = (code: string) => code.toLowerCase().split("_").filter(Boolean);
const besides = (code: string) => partsOf(code).length;

/** What a part counts that is held as it is, and one that is held in other letters. */
const [SAME, NEAR] = [2, 1];

const heldOf = (wanted: readonly string[], parts: readonly string[]): number =>
  wanted.reduce((held, part) => held + (parts.includes(part) ? SAME : isNear(part, parts) ? NEAR : 0), 0);

/** A number is another where it is not the same: 2y is not near 5y. */
const isNear = (part: string, parts: readonly string[]) =>
  !/\d/.test(part) && nearest(part, parts, 1).length > 0;
