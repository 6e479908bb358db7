import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { CohortFilter } from "../cohort/cohortFilter.input";
import { readFilter } from "../cohort/readFilter";
import type { Context } from "../context";
import { Needs } from "../guard";
import { ask } from "./ask";
import { MeasureArgs, SeriesArgs } from "./measure.args";
import { Measure } from "./measure.type";
import { MOST_DATES, seriesDates } from "./seriesDates";

@Resolver()
export class MeasureResolver {
  @Needs("figures")
  @Query(() => Measure, { description: "An indicator on one date." })
  async measure(@Args(() => MeasureArgs) args: MeasureArgs, @Ctx() context: Context): Promise<Measure> {
    const [measure] = await ask(context, { ...args, asAt: [args.asAt], cohort: cohortOf(args.cohort) });
    return measure!;
  }

  @Needs("figures")
  @Query(() => [Measure], {
    description: `An indicator on up to ${MOST_DATES} dates: those named, or the month ends from one date to another.`,
  })
  series(@Args(() => SeriesArgs) args: SeriesArgs, @Ctx() context: Context): Promise<Measure[]> {
    return ask(context, { ...args, asAt: seriesDates(args), cohort: cohortOf(args.cohort) });
  }
}

const cohortOf = (filter: CohortFilter | null | undefined) =>
  filter ? readFilter(filter, "cohort") : undefined;
