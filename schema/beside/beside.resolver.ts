import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { printedComparators, publishedComparators } from "../../src/indicators/beside/comparators";
import { DATA_STATUSES, dataStatus, printedFor } from "../../src/indicators/beside/dataStatus";
import { judge, trajectory } from "../../src/indicators/beside/judge";
import { restsOn } from "../../src/indicators/beside/restsOn";
import { groupOfTarget, inForce } from "../../src/indicators/beside/targets";
import { yearBefore } from "../../src/indicators/period";
import type { PeriodKind as Kind } from "../../src/indicators/period";
import { codeEnum } from "../codeEnum";
import type { Context } from "../context";
import { Needs } from "../guard";
import { SeriesBreak } from "../indicator/indicator.type";
import { ask } from "../measure/ask";
import { Measure } from "../measure/measure.type";
import { Comparator } from "./comparator.type";
import { ReportedFigure } from "./reportedFigure.type";
import { RestsOn } from "./restsOn.type";
import type { Target } from "../../src/records/performance/targetRows";
import { TargetStanding } from "./target.type";
import type { Unit } from "../../src/indicators/units";

const DataStatus = codeEnum(
  "DataStatus",
  "How far a computed figure has been confirmed by publication.",
  Object.entries(DATA_STATUSES).map(([code, words]) => ({ code, words })),
);

/** Whether a target is measured from the own figure of a day, which its plan does not print. */
const isFromDay = ({ kind, baselineOn, baselineValue }: Target) =>
  ["baseline", "direction"].includes(kind) && baselineOn !== null && baselineValue === null;

/** What stands beside a figure. All of it is about the total. */
@Resolver(() => Measure)
export class BesideResolver {
  @Needs("figures")
  @FieldResolver(() => TargetStanding, {
    nullable: true,
    description: "The total beside the target in force on its date; null: it has no target, or no number.",
  })
  async target(@Root() measure: Measure, @Ctx() context: Context): Promise<TargetStanding | null> {
    const { asAt, total, question } = measure;
    const { direction, code, unit } = measure.indicator;
    const all = await context.loaders.targetsByIndicator(measure.knownAt).load(code);
    const ofAll = all.filter((target) => Object.keys(groupOfTarget(target)).length === 0);
    const target = question.cohort ? null : inForce(ofAll, asAt);
    if (!target || total.value === null) return null;
    const needed =
      target.kind === "absolute" && target.targetOn === null ? null : await this.past(measure, context);
    const before = needed?.total.value ?? null;
    const baseline = isFromDay(target) ? await this.valueOn(measure, target.baselineOn!, context) : before;
    const way = direction as "up" | "down" | "context";
    const line =
      before === null
        ? null
        : trajectory(
            { on: asAt, value: total.value },
            { on: needed!.asAt, value: before },
            ...([target, way, baseline, unit as Unit] as const),
          );
    return TargetStanding.of(target, judge(total.value, target, way, baseline, unit as Unit), line);
  }

  /** The figure on the day a target is measured from. */
  private async valueOn({ question }: Measure, on: string, context: Context): Promise<number | null> {
    const [one] = await ask(context, { ...question, asAt: [on] });
    return one!.total.value;
  }

  @Needs("figures")
  @FieldResolver(() => Measure, { description: "The same figure 12 months before." })
  async past(@Root() { question, period, from, asAt }: Measure, @Ctx() context: Context): Promise<Measure> {
    const on = yearBefore(period as Kind, { from, to: asAt });
    const [before] = await ask(context, { ...question, asAt: [on] });
    return before!;
  }

  @Needs("figures")
  @FieldResolver(() => [Comparator], {
    description:
      "Figures of others: printed beside it in a document, or published for the year that had ended.",
  })
  async comparators(@Root() measure: Measure, @Ctx() context: Context): Promise<Comparator[]> {
    const { asAt, knownAt } = measure;
    const { code } = measure.indicator;
    const { knex, viewer, loaders } = context;
    const reported = await loaders.reportedByIndicator(knownAt).load(code);
    const asked = { authority: viewer.authority, indicator: code, day: asAt, knownAt };
    const published = await publishedComparators(knex, asked);
    return [...published, ...printedComparators(reported, asAt)].map(Comparator.of);
  }

  @Needs("figures")
  @FieldResolver(() => [ReportedFigure], { description: "What documents print for the same period." })
  async reported(@Root() measure: Measure, @Ctx() { loaders }: Context): Promise<ReportedFigure[]> {
    const all = await loaders.reportedByIndicator(measure.knownAt).load(measure.indicator.code);
    return all.filter(({ periodEnd }) => periodEnd === measure.asAt);
  }

  @Needs("figures")
  @FieldResolver(() => DataStatus, { description: "How far it has been confirmed by publication." })
  async dataStatus(@Root() measure: Measure, @Ctx() { loaders }: Context): Promise<string> {
    // What is printed is of everybody, and says nothing of a cohort that happens to have the same figure.
    if (measure.question.cohort) return dataStatus(null, []);
    const all = await loaders.reportedByIndicator(measure.knownAt).load(measure.indicator.code);
    return dataStatus(measure.total.value, printedFor(all, measure.asAt));
  }

  @Needs("figures")
  @FieldResolver(() => [RestsOn], { description: "The files it rests on, and how fresh they are." })
  restsOn(@Root() measure: Measure, @Ctx() { knex, viewer }: Context): Promise<RestsOn[]> {
    const needs = measure.indicator.needs.map(({ anyOf }) => anyOf);
    return restsOn(knex, viewer.authority, needs, measure.knownAt);
  }

  @Needs("figures")
  @FieldResolver(() => [SeriesBreak], {
    description: "Breaks in the series on or before its date: older figures do not compare with it.",
  })
  breaks(@Root() { indicator, asAt }: Measure): SeriesBreak[] {
    return indicator.breaks.filter(({ on }) => on <= asAt);
  }
}
