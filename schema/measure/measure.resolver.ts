import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { PeriodKind } from "../../src/indicators/period";
import type { CohortFilter } from "../cohort/cohortFilter.input";
import { filterOf } from "../cohort/filterOf";
import type { Context } from "../context";
import { Needs } from "../guard";
import { indicatorOf } from "../indicator/indicatorCodes";
import { ask } from "./ask";
import { MeasureArgs, SeriesArgs } from "./measure.args";
import { Measure } from "./measure.type";
import { MOST_DATES, seriesDates } from "./seriesDates";

@Resolver()
export class MeasureResolver {
  @Needs("figures")
  @Query(() => Measure, { description: "An indicator on one date or over one period." })
  async measure(@Args(() => MeasureArgs) args: MeasureArgs, @Ctx() context: Context): Promise<Measure> {
    const cohort = await cohortOf(context, args.cohort);
    const [measure] = await ask(context, { ...args, asAt: [args.asAt], cohort });
    return measure!;
  }

  @Needs("figures")
  @Query(() => [Measure], {
    description: `An indicator on up to ${MOST_DATES} dates: those named, or every period from one date to another.`,
  })
  async series(@Args(() => SeriesArgs) args: SeriesArgs, @Ctx() context: Context): Promise<Measure[]> {
    return ask(context, {
      ...args,
      asAt: seriesDates({ ...args, kind: kindOf(args) }),
      cohort: await cohortOf(context, args.cohort),
    });
  }
}

const kindOf = ({ period, indicator }: SeriesArgs) =>
  (period as PeriodKind | null | undefined) ?? indicatorOf(indicator).period;

const cohortOf = async (context: Context, filter: CohortFilter | null | undefined) =>
  filter ? filterOf(context, filter, "cohort") : undefined;
