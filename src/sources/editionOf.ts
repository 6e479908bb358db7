import type { Source } from "./source";

/** The edition of a source in force in a collection year: that of its last amendment by then, or its first. */
export function editionOf({ edition, amendments = [] }: Source, year: number): number {
  return Math.max(edition, ...amendments.map(({ from }) => from).filter((from) => from <= year));
}
