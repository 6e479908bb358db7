import type { Scale } from "../disclosure/cell";
import type { Indicator, Unit } from "./indicator";
import { COUNT, PER_10_000, PERCENT } from "../disclosure/scales";

const UNITS = new Map<Scale, Unit>([
  [COUNT, "children"],
  [PERCENT, "percent"],
  [PER_10_000, "per 10,000"],
]);

/** What an indicator's file says; the unit follows from the scale, the needs from the population and the facts. */
type Definition = Omit<Indicator, "unit" | "needs"> & { readonly alsoNeeds?: readonly string[] };

export function defineIndicator({ alsoNeeds = [], ...definition }: Definition): Indicator {
  const facts = [...definition.among, ...definition.counted].map(({ fact }) => fact);
  const needs = [...definition.population.needs, ...facts.flatMap(({ needs }) => needs), ...alsoNeeds];
  return Object.freeze({ ...definition, unit: UNITS.get(definition.scale)!, needs: [...new Set(needs)] });
}

/** The breakdowns of any indicator about children looked after. */
export const LOOKED_AFTER_BREAKDOWNS = [
  "age_group",
  "sex",
  "district",
  "placement_type",
  "placement_area",
] as const;

/** A definition that has not changed since it was first written. */
export const FIRST_VERSION = { version: 1, history: [{ version: 1, because: "First definition." }] } as const;
