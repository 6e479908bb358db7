import type { Answered } from "../queries.test";
import { figure } from "./shapes";
import type { Figure } from "./shapes";

interface Tile {
  readonly indicator: { readonly code: string };
  readonly asAt: string;
  readonly total: Figure;
}

/** Every tile in every year. */
export const answer = (tiles: Readonly<Record<string, readonly Tile[]>>): Answered[] =>
  Object.values(tiles)
    .flat()
    .map(({ indicator, asAt, total }) => figure(`${indicator.code.toLowerCase()} ${asAt}`, total));
