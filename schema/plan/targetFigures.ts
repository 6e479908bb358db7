import { groupOfTarget } from "../../src/indicators/beside/targets";
import type { CatalogueEntry } from "../../src/indicators/entries";
import type { Break } from "../../src/indicators/indicator";
import type { Figure } from "../../src/plans/outlook";
import { dayYearBefore, trajectoryDates } from "../../src/plans/pastDates";
import { inWords, isSame, soughtIn } from "../../src/plans/targetGroup";
import type { SoughtPart } from "../../src/plans/targetGroup";
import type { Reported } from "../../src/records/performance/reportedRows";
import type { Target } from "../../src/records/performance/targetRows";
import type { Context } from "../context";
import { ask } from "../measure/ask";
import type { Measure } from "../measure/measure.type";
import type { Reading } from "./planItem.type";
import type { FigureOrigin } from "./targetStanding.type";

/** What every target of an indicator is looked at by. */
export interface Asked {
  readonly entry: CatalogueEntry;
  readonly reading: Reading;
  readonly context: Context;
  readonly reported: readonly Reported[];
}

/** The figures of a target's group up to the day, the earliest first, and the one it is measured from. */
export interface Figures {
  /** Null: there are none. */
  readonly origin: FigureOrigin | null;
  readonly figures: readonly Figure[];
  readonly baseline: number | null;
}

/** Counted where the hub can; printed where it has nothing to count from. What is hidden stays hidden. */
export async function figuresOf(target: Target, asked: Asked): Promise<Figures> {
  const { indicator } = asked.entry;
  if (!indicator) return printed(target, asked, "No document prints a figure of this group up to the day.");
  const sought = soughtIn(groupOfTarget(target), indicator);
  if (typeof sought === "string") return printed(target, asked, sought);
  const counted = await count(target, sought, asked);
  const now = counted.figures.at(-1)!;
  return now.isAvailable ? counted : printed(target, asked, now.reason!);
}

interface Counted extends Figures {
  readonly figures: readonly CountedFigure[];
}

/** `isAvailable`: whether the hub has anything to count from. */
type CountedFigure = Figure & { readonly isAvailable: boolean };

async function count(
  target: Target,
  sought: readonly SoughtPart[],
  { entry, reading, context }: Asked,
): Promise<Counted> {
  const { code, period, breaks } = entry.indicator!;
  const dates = trajectoryDates(period, reading.asAt);
  const from = isFromDay(target) ? target.baselineOn! : dayYearBefore(period, reading.asAt);
  const all = [...new Set([...dates, from])];
  const breakdowns = sought.map(({ fact }) => fact.code);
  const question = { indicator: code, asAt: all, knownAt: reading.knownAt, breakdowns };
  const figures = (await ask(context, question)).map((measure) => figureOf(measure, sought));
  const baseline = figures[all.indexOf(from)]!.value;
  const shown = sinceBreak(figures.slice(0, dates.length), breaks);
  return { origin: "computed", figures: shown, baseline };
}

/** Figures of before the last break in a series do not compare with the newest. */
function sinceBreak(figures: readonly CountedFigure[], breaks: readonly Break[]): CountedFigure[] {
  const last = breaks.filter(({ on }) => on <= figures.at(-1)!.on).at(-1);
  return figures.map((one) => (last && one.on < last.on ? { ...one, caution: last.because } : one));
}

/** Whether a target is measured from the own figure of a day, which its plan does not print. */
const isFromDay = ({ kind, baselineOn, baselineValue }: Target) =>
  ["baseline", "direction"].includes(kind) && baselineOn !== null && baselineValue === null;

function figureOf({ asAt, cells, caution }: Measure, sought: readonly SoughtPart[]): CountedFigure {
  const isSought = ({ group }: Measure["total"]) =>
    group.every(({ breakdown, value, label }) => {
      const part = sought.find(({ fact }) => fact.code === breakdown);
      return part !== undefined && value !== null && isSame(part.value, { code: value, label });
    });
  const cell = cells.find(isSought);
  if (!cell) return { on: asAt, value: null, reason: NO_GROUP, caution, isAvailable: false };
  const { value, reason, status } = cell;
  return { on: asAt, value, reason, caution, isAvailable: status !== "NOT_AVAILABLE" };
}

const NO_GROUP = "The hub has no such group among those the indicator can be broken down by.";

const MOST_FIGURES = 5;

/** The newest figures that documents print of just the group of a target; `otherwise`: why there are none else. */
function printed(target: Target, { reported, reading: { asAt } }: Asked, otherwise: string): Figures {
  const told = ofGroup(target, reported).filter(
    ({ printed: text, periodEnd }) => text !== null && periodEnd !== null && periodEnd <= asAt,
  );
  // They come by period and document: of several documents about one period the last is taken.
  const byPeriod = new Map(told.map((one) => [one.periodEnd!, one]));
  const figures = [...byPeriod.values()].slice(-MOST_FIGURES).map(printedFigure);
  const newest = figures.at(-1);
  if (!newest) {
    const none = { on: asAt, value: null, reason: otherwise, caution: null };
    return { origin: null, figures: [none], baseline: null };
  }
  const from = isFromDay(target) ? target.baselineOn! : dayYearBefore("DATE", newest.on);
  return { origin: "reported", figures, baseline: byPeriod.get(from)?.value ?? null };
}

const printedFigure = ({ periodEnd, value, printed: text }: Reported): Figure => ({
  ...{ on: periodEnd!, value, caution: null },
  reason: value === null ? `The document prints "${text!}", which is no number.` : null,
});

/** Printed figures of the same group as a target. */
export function ofGroup(target: Target, reported: readonly Reported[]): Reported[] {
  const name = (one: Pick<Target, "breakdown">) => inWords(groupOfTarget(one));
  return reported.filter((one) => name(one) === name(target));
}
