import type { Condition } from "./condition";
import type { FactValue } from "./fact";
import type { Indicator } from "./indicator";
import { inWords } from "./inWords";

/** What became of a member of the population, and what is asked to tell: the first condition that is not met says it. */
export interface Verdict extends FactValue {
  /** The condition that is not met; absent where all are, or where a mean has no number. */
  readonly fails?: Condition;
}

export const COUNTED: Verdict = { code: "COUNTED", label: "Counted" };
const NO_NUMBER = "LEFT_OUT_NO_NUMBER";

/**
 * Every verdict on a member, in the order they are asked: left out of the denominator, in it and not counted, counted.
 */
export function verdictsOf({ among, counted, summed }: Indicator): Verdict[] {
  const leftOut = among.map((fails, index) => ({
    ...{ code: `LEFT_OUT_${index + 1}`, fails },
    label: `Left out, since it is not so: ${inWords(fails)}`,
  }));
  const noNumber = summed
    ? [{ code: NO_NUMBER, label: `Left out, since it is not known: ${summed.title}` }]
    : [];
  const notCounted = counted.map((fails, index) => ({
    ...{ code: `NOT_COUNTED_${index + 1}`, fails },
    label: `Not counted, since it is not so: ${inWords(fails)}`,
  }));
  return [...leftOut, ...noNumber, ...notCounted, COUNTED];
}

/** The verdict as an SQL expression; `conditionIn` writes a condition, `summed` is the number of a mean. */
export function verdictSql(indicator: Indicator, conditionIn: (condition: Condition) => string): string {
  const cases = verdictsOf(indicator).flatMap(({ code, fails }) => {
    if (fails) return [`WHEN NOT ${conditionIn(fails)} THEN '${code}'`];
    if (code !== NO_NUMBER) return [];
    const numbers = [indicator.summed, indicator.outOf].filter((fact) => fact !== undefined);
    return [`WHEN ${numbers.map(({ sql }) => `${sql} IS NULL`).join(" OR ")} THEN '${code}'`];
  });
  return cases.length === 0
    ? `'${COUNTED.code}'`
    : `CASE ${cases.join("\n    ")}\n    ELSE '${COUNTED.code}' END`;
}
