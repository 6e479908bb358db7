import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Figure, Grouped } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface Conferences {
  readonly everybody: {
    readonly funnel: readonly { readonly name: string; readonly cell: Figure }[];
    readonly offered: Table;
    readonly tookPart: Table;
  };
  readonly offered: { readonly represented: Table };
  readonly represented: { readonly tookPart: Table };
}

/** The steps of the funnel, and each step by age and office. */
export const answer = ({ everybody, offered, represented }: Conferences): Answered[] => [
  ...everybody.funnel.map(({ name, cell }) => figure(`step, ${name}`, cell)),
  ...groups("offered", everybody.offered.cells),
  ...groups("took part", everybody.tookPart.cells),
  ...groups("represented of those offered", offered.represented.cells),
  ...groups("took part of those represented", represented.tookPart.cells),
];
