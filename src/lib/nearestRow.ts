import { nearest } from "./nearest";
import { isShort } from "./shortName";

/**
 * Names of rows ("plan/code") that one not known may mean, the likeliest first; at most `most`. Where its plan has rows:
 * that with the nearest code, then rows of other plans with just its code, then more of its plan. Otherwise, and where it
 * has no stroke: those with just its code, then those that look most like it.
 */
export function nearestRows(named: string, rows: readonly string[], most = 3): string[] {
  const stroke = named.lastIndexOf("/") + 1;
  const [plan, code] = [named.slice(0, stroke), named.slice(stroke)];
  const beside = plan === "" ? [] : rows.filter((row) => begins(row, plan));
  const [first, ...others] = nearestCodes(code, beside.map(codeOf), beside.length);
  const inPlan = (one: string) => beside.find((row) => codeOf(row) === one)!;
  // By its letters each row of its own plan would look like it.
  const alike = beside.length > 0 ? others.map(inPlan) : nearestNames(named, rows, most);
  const found = [...(first === undefined ? [] : [inPlan(first)]), ...withCode(named, code, rows), ...alike];
  return [...new Set(found)].slice(0, most);
}

/** Codes of rows of one plan that one not known may mean, the likeliest first: of numbers, that which is next to it. */
export function nearestCodes(code: string, codes: readonly string[], most = 3): string[] {
  const gap = (one: string) => Math.abs(Number(one) - Number(code));
  const near = nearestNames(code, codes, codes.length);
  return near.sort((a, b) => orLast(gap(a)) - orLast(gap(b))).slice(0, most);
}

const orLast = (gap: number) => (Number.isNaN(gap) ? Number.MAX_SAFE_INTEGER : gap);

const nearestNames = (named: string, names: readonly string[], most: number): string[] =>
  isShort(named)
    ? []
    : nearest(
        named,
        names.filter((name) => !isShort(name)),
        most,
      );

const codeOf = (row: string) => row.slice(row.lastIndexOf("/") + 1);
const begins = (row: string, plan: string) => row.toUpperCase().startsWith(plan.toUpperCase());

/** Rows of any plan with just this code: those whose plan looks like the one named, or else the first. */
function withCode(named: string, code: string, rows: readonly string[]): string[] {
  const same = rows.filter((row) => row.includes("/") && codeOf(row).toUpperCase() === code.toUpperCase());
  const alike = nearest(named, same, same.length);
  return alike.length > 0 ? alike : same.slice(0, 1);
}
