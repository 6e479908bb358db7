import type { Fact } from "./fact";
import { facts } from "./facts";
import type { Indicator } from "./indicator";

/** What an indicator can be broken down by: every breakdown that is known of its population. */
export function breakdownsOf({ population }: Pick<Indicator, "population">): Fact[] {
  return facts.filter(({ isBreakdown, populations }) => isBreakdown && populations.includes(population));
}
