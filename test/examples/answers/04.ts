import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Grouped } from "./shapes";

interface Entries {
  readonly byEntry: readonly { readonly asAt: string; readonly cells: readonly Grouped[] }[];
  readonly milestones: {
    readonly edges: readonly {
      readonly node: { readonly targets: readonly { readonly targetOn: string; readonly value: number }[] };
    }[];
  };
}

/** Of two breakdowns the cells that are about one of them at most. */
const margins = (cells: readonly Grouped[]) =>
  cells.filter(({ group }) => group.some(({ value }) => value === null));

/** By month of entry: on time, in and out of the county, and why late; the milestones. */
export const answer = ({ byEntry, milestones }: Entries): Answered[] => [
  ...byEntry.flatMap(({ asAt, cells }) => groups(`entered ${asAt.slice(0, 7)}`, margins(cells))),
  ...milestones.edges[0]!.node.targets.map(({ targetOn, value }) =>
    figure(`milestone ${targetOn}`, { numerator: value }),
  ),
];
