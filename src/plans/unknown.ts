import { statusLetters } from "../lib/lookAlikes";
import { nearestIndicators } from "../lib/nearestIndicator";
import { nearestCodes, nearestRows } from "../lib/nearestRow";
import { nearestStatuses } from "../lib/nearestStatus";
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
  const [near] = mayMean(code, named, known);
  const hint = near === undefined ? "Send it, or correct the name." : `Did you mean "${near}"?`;
  const says = `It is said to be ${what} "${named}", which is not known. ${hint}`;
  return { code, plan, item, says, nearest: near === undefined ? [] : [near] };
}

/** What a name may mean, as its sender is told too. */
function mayMean(code: PlanProblemCode, named: string, known: readonly string[]): string[] {
  if (code === "UNKNOWN_STATUS") return nearestStatuses(statusLetters(named), known, 1);
  if (code === "UNKNOWN_INDICATOR") return nearestIndicators(named, known, 1);
  return code === "UNKNOWN_PARENT" ? nearestCodes(named, known, 1) : nearestRows(named, known, 1);
}
