import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { catalogueEntries } from "../../src/indicators/entries";
import { ReportedFigure } from "../beside/reportedFigure.type";
import { Target } from "../beside/target.type";
import type { Context } from "../context";
import { Needs } from "../guard";
import { ask } from "../measure/ask";
import { Measure } from "../measure/measure.type";
import { PlanIndicator } from "./planIndicator.type";
import { PlanTargetStanding } from "./targetStanding.type";
import { targetStandings } from "./targetStandings";

/** The figures of an indicator that a row of a plan is measured by. */
@Resolver(() => PlanIndicator)
export class PlanIndicatorResolver {
  @Needs("figures")
  @FieldResolver(() => Measure, {
    nullable: true,
    description: "Its figure on the day of the plan, over its usual period; null: it is not computed.",
  })
  async measure(
    @Root() { indicator, reading }: PlanIndicator,
    @Ctx() context: Context,
  ): Promise<Measure | null> {
    if (!indicator) return null;
    const { asAt, knownAt } = reading;
    const [measure] = await ask(context, { indicator: indicator.code, asAt: [asAt], knownAt });
    return measure!;
  }

  @Needs("figures")
  @FieldResolver(() => ReportedFigure, {
    nullable: true,
    description: "The newest figure of it that a document prints for the day or before; null: none does.",
  })
  async reported(
    @Root() { code, reading }: PlanIndicator,
    @Ctx() { loaders }: Context,
  ): Promise<ReportedFigure | null> {
    const all = await loaders.reportedByIndicator(reading.knownAt).load(code);
    const printed = all.filter(
      ({ printed, periodEnd }) => printed !== null && periodEnd !== null && periodEnd <= reading.asAt,
    );
    return printed.at(-1) ?? null;
  }

  @Needs("figures")
  @FieldResolver(() => [Target], { description: "The targets that its row names, by date." })
  async targets(
    @Root() { code, references, reading }: PlanIndicator,
    @Ctx() { loaders }: Context,
  ): Promise<Target[]> {
    const all = await loaders.targetsByIndicator(reading.knownAt).load(code);
    return all.filter(({ reference }) => references.includes(reference)).map((target) => Target.of(target));
  }

  @Needs("figures")
  @FieldResolver(() => [PlanTargetStanding], {
    description:
      "Every target of it that was set by the day, those its row names first: the figure of just its group, how that went, and whether the target will be met.",
  })
  async standings(
    @Root() { code, references, reading }: PlanIndicator,
    @Ctx() context: Context,
  ): Promise<PlanTargetStanding[]> {
    const entry = catalogueEntries().find((one) => one.code === code);
    return entry ? targetStandings(entry, references, reading, context) : [];
  }
}
