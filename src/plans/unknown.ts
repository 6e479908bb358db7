import { nearest } from "../lib/nearest";
import type { Found, PlanProblemCode } from "./problems";

interface Place {
  readonly plan: string;
  readonly item: string | null;
}

/** The problem of something that names what is not known, with what it may have meant. */
export function unknown(
  code: PlanProblemCode,
  { plan, item }: Place,
  what: string,
  named: string,
  known: readonly string[],
): Found {
  const [near] = mayMean(named, known);
  const hint = near === undefined ? "Send it, or correct the name." : `Did you mean "${near}"?`;
  const says = `It is said to be ${what} "${named}", which is not known. ${hint}`;
  return { code, plan, item, says, nearest: near === undefined ? [] : [near] };
}

/** What a name may mean: a row of some plan with just this code, or the name that looks most like it. */
function mayMean(named: string, known: readonly string[]): string[] {
  const row = named.split("/").at(-1)!.toUpperCase();
  const sameRow = known.filter((one) => one.includes("/") && one.toUpperCase().endsWith(`/${row}`));
  const [first] = nearest(named, sameRow, 1);
  return [...(first === undefined ? sameRow.slice(0, 1) : [first]), ...nearest(named, known, 1)];
}
