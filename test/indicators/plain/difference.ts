import type { Knex } from "knex";
import type { Group } from "../../../src/disclosure/cell";
import { breakdownsOf } from "../../../src/indicators/breakdowns";
import type { Indicator } from "../../../src/indicators/indicator";
import { measure } from "../../../src/indicators/measure";
import { periodOf } from "../../../src/indicators/period";
import type { Period } from "../../../src/indicators/period";
import type { IsoDate } from "../../../src/lib/dates";
import { RESIDENTS, storeResidents } from "./residents";
import { receiveEverything, storeHistories } from "./store";
import type { Theme } from "./theme";

/** A cell on which the hub and the plain evaluator do not agree: [numerator, denominator] of each. */
export interface Difference {
  readonly asAt: IsoDate;
  readonly group: Group;
  readonly hub: readonly number[];
  readonly plain: readonly number[];
}

/** Writes histories under an authority of their own, all sources received. */
export async function storeAuthority<H>(
  knex: Knex,
  authority: string,
  theme: Theme<H>,
  histories: readonly H[],
): Promise<void> {
  await receiveEverything(knex, authority);
  await storeResidents(knex, authority, RESIDENTS);
  await storeHistories(knex, authority, theme, histories);
}

/** Every cell (total, margins, groups) on which hub and plain evaluator differ. Residents are compared elsewhere. */
export async function differences<H>(
  knex: Knex,
  { authority, theme, histories }: { authority: string; theme: Theme<H>; histories: readonly H[] },
  indicator: Indicator,
  dates: readonly IsoDate[],
): Promise<Difference[]> {
  const breakdowns = breakdownsOf(indicator).filter(({ code }) => theme.breakdowns.includes(code));
  const names = breakdowns.map(({ code }) => code);
  const request = { authority, indicator, asAt: dates, knownAt: null, breakdowns };
  const measures = await measure(knex, request, "exact");
  return measures.flatMap(({ asAt, table }, index) => {
    const counts = countPlainly(
      theme,
      indicator,
      histories,
      periodOf(indicator.period, dates[index]!),
      names,
    );
    return table.cells.flatMap(({ group, numerator, denominator }) => {
      const [counted, among] = counts.get(JSON.stringify(names.map((name) => group[name]))) ?? [0, 0];
      const isPair = indicator.scale.kind !== "count" && !indicator.scale.denominatorIsPublic;
      const hub = isPair ? [numerator!, denominator!] : [numerator!];
      const plain = isPair ? [counted, among] : [counted];
      return hub.join() === plain.join() ? [] : [{ asAt, group, hub, plain }];
    });
  });
}

type Counts = Map<string, [number, number]>;

function countPlainly<H>(
  theme: Theme<H>,
  { code, scale }: Indicator,
  histories: readonly H[],
  period: Period,
  names: readonly string[],
): Counts {
  const counts: Counts = new Map();
  const isMean = scale.kind === "mean";
  for (const history of histories)
    for (const member of theme.counts[code]!(history, period)) {
      if (isMean && (member.amount === undefined || !member.counted)) continue;
      const group = theme.groupOf(code, history, period, member);
      for (const key of margins(names.map((name) => group[name] ?? "UNKNOWN"))) {
        const cell = counts.get(key) ?? [0, 0];
        const more = isMean ? member.amount! : Number(member.counted);
        counts.set(key, [cell[0] + more, cell[1] + 1]);
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
