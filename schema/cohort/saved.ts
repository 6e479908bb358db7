import { memberOf } from "../../src/indicators/asked/memberOf";
import type { Filter } from "../../src/indicators/condition";
import type { Population } from "../../src/indicators/population";
import { HubError } from "../../src/lib/hubError";
import { nearest } from "../../src/lib/nearest";

/** A saved cohort as it is used: those of a population who meet a filter. */
export interface SavedCohort {
  readonly population: Population;
  readonly filter: Filter;
}

/** Saved cohorts by name: those a question uses. Where it names one that is not there, the others are null: names alone. */
export type SavedByName = ReadonlyMap<string, SavedCohort | null>;

/** Being in a saved cohort. Throws HubError COHORT_UNKNOWN. */
export function inSaved(name: string, place: string, saved: SavedByName): Filter {
  const found = saved.get(name);
  if (found) return { fact: memberOf(found.population, { on: null }, found.filter), is: true };
  const [like] = nearest(name, [...saved.keys()], 1);
  throw new HubError(
    "COHORT_UNKNOWN",
    `${place}.saved: no cohort is saved by this name. ${like ? `Did you mean "${like}"?` : "See savedCohorts, or save it first."}`,
  );
}
