import { createHash } from "node:crypto";
import { partsOf } from "../fact";
import type { Fact } from "../fact";
import type { Need } from "../needs";
import { distinct } from "../needs";
import type { Filter } from "../condition";
import { factsOf } from "../condition";

/** A short mark of what is said, for the name of a part made for one question: the same words have the same name. */
export const markOf = (...said: readonly string[]): string =>
  createHash("sha256").update(said.join("\n")).digest("hex").slice(0, 12);

/** The sources without which a filter cannot be told. */
export const needsOfFilter = (filter: Filter | null): Need[] =>
  distinct(filter === null ? [] : factsOf(filter).flatMap(({ needs }) => needs));

/** Columns that every row facts are told of has. */
const OF_ANYBODY = ["as_at", "child", "born_on", "age", "sex"];

/**
 * Whether a fact can be told of any child on any day, because it reads nothing of the population's row but who and when.
 * Of a child it was not made for (a placement, of one who is not looked after) it is not known.
 */
export function isOfAnybody(fact: Fact): boolean {
  const { sql, populations } = fact;
  const read = [...sql.matchAll(/\bp\.(\w+)/g)].map(([, column]) => column!);
  return (
    read.every((column) => OF_ANYBODY.includes(column)) &&
    partsOf([fact]).every(({ readsRow }) => !readsRow) &&
    populations.some(({ isOfChildren }) => isOfChildren)
  );
}
