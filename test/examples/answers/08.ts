import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Figure, Grouped } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface Absence {
  readonly byPlacement: Table & { readonly total: Figure };
  readonly byDistance: Table;
  readonly byPlacements: Table;
  readonly bySdqBand: Table;
  readonly movedAndOfConcern: { readonly total: Figure };
}

/** Children persistently absent, of all with sessions to attend, in groups. */
export const answer = (data: Absence): Answered[] => [
  figure("all", data.byPlacement.total),
  ...Object.entries({
    placement: data.byPlacement,
    distance: data.byDistance,
    placements: data.byPlacements,
    SDQ: data.bySdqBand,
  }).flatMap(([name, { cells }]) => groups(name, cells).filter(({ key }) => key !== name)),
  figure("two or more placements and a score of concern", data.movedAndOfConcern.total),
];
