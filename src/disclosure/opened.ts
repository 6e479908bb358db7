import type { Profile, RawCell, RawTable, ReleasedTable } from "./cell";
import { release } from "./release";
import { COUNT } from "./scales";

/** The raw counts of a figure that is opened. Each counts rows, with the children behind them. */
export interface OpenedCells {
  readonly everybody: RawCell;
  /** One for each verdict: LEFT_OUT..., NOT_COUNTED..., COUNTED. */
  readonly verdicts: readonly RawCell[];
  /** What the figure itself tells: its denominator, and so those who are in it and not counted, and those left out. */
  readonly stages: { readonly leftOut: RawCell; readonly among: RawCell; readonly notCounted: RawCell };
}

/** A figure that is opened, for a cohort beside the same figure of everybody. */
export interface Opened {
  readonly cells: OpenedCells;
  readonly everybody?: OpenedCells | undefined;
  readonly notAvailable?: string | undefined;
}

type Part = Pick<RawTable, "cells" | "everybody">;

/**
 * Makes the verdicts of a figure safe to say beside the figure: everybody first, then the verdicts. The figure tells
 * how many are in its denominator, so each stage is a total of its own that hidden verdicts could be worked out from.
 * Where a stage is itself a small count nothing is said at all: everybody less the denominator would give it.
 */
export function releaseOpened({ cells, everybody, notAvailable }: Opened, profile: Profile): ReleasedTable {
  const part = (choose: (of: OpenedCells) => RawCell[]): ReleasedTable => {
    const chosen: Part = { cells: choose(cells), everybody: everybody && choose(everybody) };
    return release({ ...chosen, breakdowns: ["verdict"], scale: COUNT, notAvailable }, profile);
  };
  const whole = part((of) => [of.everybody]);
  const stages = [whole, ...STAGES.map((stage) => part((of) => [of.stages[stage]]))];
  const verdicts = (among: (code: string) => boolean) => (of: OpenedCells) =>
    of.verdicts.filter(({ group }) => among(group["verdict"]!));
  const parts = [
    part((of) => [of.stages.leftOut, ...verdicts(isLeftOut)(of)]),
    part((of) => [of.stages.notCounted, ...verdicts(isNotCounted)(of)]),
    part((of) => verdicts(isCounted)(of)),
  ];
  const isHidden = ({ cells: [first] }: ReleasedTable) => first!.status === "SUPPRESSED";
  // The first cell of every part is its total.
  const shown = parts.flatMap((table) => table.cells.filter(({ group }) => group["verdict"] !== null));
  const found = [...whole.cells, ...shown];
  if (![...stages, ...parts].some(isHidden)) return { ...whole, cells: found };
  return allHidden(cells, profile);
}

const STAGES = ["leftOut", "among", "notCounted"] as const;
const isLeftOut = (code: string) => code.startsWith("LEFT_OUT");
const isNotCounted = (code: string) => code.startsWith("NOT_COUNTED");
const isCounted = (code: string) => code === "COUNTED";

/** A table whose every count is 1 is hidden whole, which is how nothing is said without another way out. */
function allHidden({ everybody, verdicts }: OpenedCells, profile: Profile): ReleasedTable {
  const cells = [everybody, ...verdicts].map(({ group }) => ({ group, numerator: 1, denominator: null }));
  return release({ breakdowns: ["verdict"], cells, scale: COUNT }, profile);
}
