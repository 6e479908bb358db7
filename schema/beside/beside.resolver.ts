import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { printedComparators, publishedComparators } from "../../src/indicators/beside/comparators";
import { DATA_STATUSES, dataStatus, printedFor } from "../../src/indicators/beside/dataStatus";
import { expectedOn, sinceBreak } from "../../src/indicators/beside/forecast";
import type { Figure } from "../../src/indicators/beside/forecast";
import { judge } from "../../src/indicators/beside/judge";
import { baselineDay, trajectoryDates } from "../../src/indicators/beside/pastDates";
import { restsOn } from "../../src/indicators/beside/restsOn";
import { groupOfTarget, inForce } from "../../src/indicators/beside/targets";
import { yearBefore } from "../../src/indicators/period";
import type { Direction } from "../../src/indicators/indicator";
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
import { TargetStanding } from "./target.type";
import type { Unit } from "../../src/indicators/units";

const DataStatus = codeEnum(
  "DataStatus",
  "How far a computed figure has been confirmed by publication.",
  Object.entries(DATA_STATUSES).map(([code, words]) => ({ code, words })),
);

/** What stands beside a figure. All of it is about the total. */
@Resolver(() => Measure)
export class BesideResolver {
  @Needs("figures")
  @FieldResolver(() => TargetStanding, {
    nullable: true,
    description: "The total beside the target in force on its date; null: it has no target, or no number.",
  })
  async target(@Root() measure: Measure, @Ctx() context: Context): Promise<TargetStanding | null> {
    const { asAt, total, question, period } = measure;
    const { code, unit } = measure.indicator;
    const direction = measure.indicator.direction as Direction;
    const all = await context.loaders.targetsByIndicator(measure.knownAt).load(code);
    const ofAll = all.filter((target) => Object.keys(groupOfTarget(target)).length === 0);
    const target = question.cohort ? null : inForce(ofAll, asAt);
    if (!target || total.value === null) return null;
    const from = baselineDay(target, period as Kind, asAt);
    const baseline = from === null ? null : (await ask(context, { ...question, asAt: [from] }))[0]!;
    const judged = (value: number) =>
      judge(value, target, direction, baseline?.total.value ?? null, unit as Unit);
    const trajectory = async () => {
      if (target.targetOn === null || target.targetOn <= asAt) return null;
      const expected = expectedOn(target.targetOn, await line(measure, context), unit as Unit);
      const rating = expected === null ? "UNDECIDED" : judged(expected).rating;
      return rating === "UNDECIDED"
        ? null
        : { expected: expected!, on: target.targetOn, willBeMet: rating === "GREEN" };
    };
    return TargetStanding.of(target, judged(total.value), baseline, trajectory);
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

/** The totals a trajectory is drawn through. */
async function line({ asAt, period, question, indicator }: Measure, context: Context): Promise<Figure[]> {
  const figures = await ask(context, { ...question, asAt: trajectoryDates(period as Kind, asAt) });
  return sinceBreak(
    figures.map(({ asAt: on, total: { value, reason }, caution }) => ({ on, value, reason, caution })),
    indicator.breaks,
  );
}
