import type { Knex } from "knex";
import type { Group } from "../../../src/disclosure/cell";
import { facts } from "../../../src/indicators/facts";
import type { Indicator } from "../../../src/indicators/indicator";
import { measure } from "../../../src/indicators/measure";
import type { IsoDate } from "../../../src/lib/dates";
import { VERDICTS } from "./figures";
import { groupOf } from "./groups";
import type { History } from "./history";
import { receiveEverything, storeChildren } from "./store";
import { RESIDENTS, storeResidents } from "./residents";

/** A cell on which the hub and the plain evaluator do not agree: [numerator, denominator] of each. */
export interface Difference {
  readonly asAt: IsoDate;
  readonly group: Group;
  readonly hub: readonly number[];
  readonly plain: readonly number[];
}

const BREAKDOWNS = ["age_group", "sex", "placement_type"];

/** Writes children under an authority of their own, all sources received. */
export async function storeAuthority(
  knex: Knex,
  authority: string,
  histories: readonly History[],
): Promise<void> {
  await receiveEverything(knex, authority);
  await storeResidents(knex, authority, RESIDENTS);
  await storeChildren(knex, authority, histories);
}

/** Every cell (total, margins, groups) on which hub and plain evaluator differ. Residents are compared elsewhere. */
export async function differences(
  knex: Knex,
  { authority, histories }: { authority: string; histories: readonly History[] },
  indicator: Indicator,
  dates: readonly IsoDate[],
): Promise<Difference[]> {
  const names = BREAKDOWNS.filter((name) => indicator.breakdowns.includes(name));
  const breakdowns = names.map((name) => facts.find(({ code }) => code === name)!);
  const measures = await measure(
    knex,
    { authority, indicator, asAt: dates, knownAt: null, breakdowns },
    "exact",
  );
  return measures.flatMap(({ asAt, table }) => {
    const counts = countPlainly(indicator, histories, asAt, names);
    return table.cells.flatMap(({ group, numerator, denominator }) => {
      const [counted, among] = counts.get(JSON.stringify(names.map((name) => group[name]))) ?? [0, 0];
      const isRatio = indicator.scale.kind === "ratio" && !indicator.scale.denominatorIsPublic;
      const hub = isRatio ? [numerator!, denominator!] : [numerator!];
      const plain = isRatio ? [counted, among] : [counted];
      return hub.join() === plain.join() ? [] : [{ asAt, group, hub, plain }];
    });
  });
}

type Counts = Map<string, [number, number]>;

function countPlainly(
  { code }: Indicator,
  histories: readonly History[],
  asAt: IsoDate,
  names: readonly string[],
): Counts {
  const counts: Counts = new Map();
  for (const history of histories) {
    const verdict = VERDICTS[code]!(history, asAt);
    if (verdict === null) continue;
    const group = groupOf(code, history, asAt);
    for (const key of margins(names.map((name) => group[name]!))) {
      const cell = counts.get(key) ?? [0, 0];
      counts.set(key, [cell[0] + Number(verdict), cell[1] + 1]);
    }
  }
  return counts;
}

/** The cell of the values and every margin it adds to. */
function margins(values: readonly string[]): string[] {
  return values
    .reduce<(string | null)[][]>(
      (lists, value) =>
        lists.flatMap((list) => [
          [...list, null],
          [...list, value],
        ]),
      [[]],
    )
    .map((list) => JSON.stringify(list));
}
