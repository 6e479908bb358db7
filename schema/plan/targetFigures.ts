import { groupOfTarget } from "../../src/indicators/beside/targets";
import { sinceBreak } from "../../src/indicators/beside/forecast";
import type { Figure } from "../../src/indicators/beside/forecast";
import { baselineDay, lastWhole, trajectoryDates } from "../../src/indicators/beside/pastDates";
import type { CatalogueEntry } from "../../src/indicators/entries";
import type { IsoDate } from "../../src/lib/dates";
import { addMonths } from "../../src/lib/dates";
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

/** The figures of a target's group up to the day, and those of two days of the target's own. */
export interface Figures {
  /** Null: there are none. */
  readonly origin: FigureOrigin | null;
  /** The earliest first; the last is the figure now. */
  readonly figures: readonly Figure[];
  /** Null: the day has not come, or the target has none. */
  readonly onItsDay: Figure | null;
  /** The one it is measured from; null: none. */
  readonly baseline: Figure | null;
}

/** The day of a target, once it has come. */
const dayCome = ({ targetOn }: Target, asAt: IsoDate): IsoDate | null =>
  targetOn !== null && targetOn <= asAt ? targetOn : null;

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
  const from = baselineDay(target, period, reading.asAt);
  const end = dayCome(target, reading.asAt);
  const itsDay = end === null ? null : lastWhole(period, end).to;
  const all = [...new Set([...dates, ...(from ? [from] : []), ...(itsDay ? [itsDay] : [])])];
  const breakdowns = sought.map(({ fact }) => fact.code);
  const question = { indicator: code, asAt: all, knownAt: reading.knownAt, breakdowns };
  const figures = (await ask(context, question)).map((measure) => figureOf(measure, sought));
  const on = (day: IsoDate | null) => (day === null ? null : figures[all.indexOf(day)]!);
  const shown = sinceBreak(figures.slice(0, dates.length), breaks);
  const baseline = from === null ? null : sinceBreak([on(from)!, shown.at(-1)!], breaks)[0]!;
  return { origin: "computed", figures: shown, onItsDay: on(itsDay), baseline };
}

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
  const all = [...byPeriod.values()].map(printedFigure);
  const newest = all.at(-1);
  const none = { on: asAt, value: null, reason: otherwise, caution: null };
  if (!newest) return { origin: null, figures: [none], onItsDay: null, baseline: null };
  const from = baselineDay(target, "DATE", newest.on);
  const end = dayCome(target, asAt);
  return {
    origin: "reported",
    figures: all.slice(-MOST_FIGURES),
    onItsDay: end === null ? null : (newestOf(all, end) ?? { ...none, on: end, reason: NONE_OF_ITS_DAY }),
    baseline: from === null ? null : newestOf(all, from),
  };
}

/** The last of printed figures on a day or in the year before it, which is how often most are printed; null: none. */
function newestOf(figures: readonly Figure[], day: IsoDate): Figure | null {
  return figures.filter(({ on }) => on <= day && on > addMonths(day, -12)).at(-1) ?? null;
}

const NONE_OF_ITS_DAY =
  "Its day has come, and no document prints a figure of this group for the 12 months up to it.";

const printedFigure = ({ periodEnd, value, printed: text }: Reported): Figure => ({
  ...{ on: periodEnd!, value, caution: null },
  reason: value === null ? `The document prints "${text!}", which is no number.` : null,
});

/** Printed figures of the same group as a target. */
export function ofGroup(target: Target, reported: readonly Reported[]): Reported[] {
  const name = (one: Pick<Target, "breakdown">) => inWords(groupOfTarget(one));
  return reported.filter((one) => name(one) === name(target));
}
