import { COUNT, PER_10_000, PERCENT } from "../disclosure/scales";
import type { Indicator } from "./indicator";
import { distinct } from "./needs";
import type { Need } from "./needs";
import type { Unit } from "./units";

/** What an indicator's file says. What is left out follows from the rest. */
interface Definition
  extends
    Omit<Indicator, "unit" | "needs" | "period" | "version" | "history" | "breaks" | "scale">,
    Partial<Pick<Indicator, "period" | "breaks" | "scale" | "history">> {
  /** Of a mean: what its number counts. */
  readonly unit?: Unit;
  readonly alsoNeeds?: readonly Need[];
}

/**
 * An indicator. Its unit follows from the scale and the population, its usual period is the date or the 12 months to
 * it, its version is the last of its history, its needs are those of the population and the facts.
 */
export function defineIndicator({ alsoNeeds = [], ...definition }: Definition): Indicator {
  const { population, scale = COUNT, history = FIRST_VERSION, breaks = [] } = definition;
  const facts = [...definition.among, ...definition.counted].map(({ fact }) => fact);
  const summed = [definition.summed, definition.outOf].filter((fact) => fact !== undefined);
  const needs = [...population.needs, ...[...facts, ...summed].flatMap((fact) => fact.needs), ...alsoNeeds];
  return Object.freeze({
    ...{ ...definition, scale, history, breaks, version: history.at(-1)!.version },
    unit: definition.unit ?? unitOf(definition),
    period: definition.period ?? (population.isStock ? "DATE" : "ROLLING_12_MONTHS"),
    needs: distinct(needs),
  });
}

function unitOf({ scale = COUNT, population }: Pick<Definition, "scale" | "population">): Unit {
  if (scale === PERCENT) return "percent";
  return scale === PER_10_000 ? "per 10,000" : population.counts;
}

const FIRST_VERSION = [{ version: 1, because: "First definition." }];
