import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { childrenLookedAfter } from "../../src/indicators/placements/childrenLookedAfter";
import { childrenOfCohort } from "../child/childPages";
import { Child, ChildConnection } from "../child/child.type";
import type { Context } from "../context";
import { BreakdownCode } from "../fact/factCodes";
import { Needs } from "../guard";
import { IndicatorCode } from "../indicator/indicatorCodes";
import { ask } from "../measure/ask";
import { Cell } from "../measure/cell.type";
import { Measure } from "../measure/measure.type";
import type { Connection } from "../relay/connection";
import { PageArgs } from "../relay/page.args";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { Cohort } from "./cohort.type";
import { CohortFilter } from "./cohortFilter.input";
import { readFilter } from "./readFilter";

@Resolver(() => Cohort)
export class CohortResolver {
  @Needs("figures")
  @Query(() => Cohort, { description: "The children looked after on a date who meet a filter." })
  cohort(
    @Arg("filter", () => CohortFilter, { description: "Whom to choose." }) filter: CohortFilter,
    @Arg("asAt", () => DateScalar, { description: "On which date." }) asAt: string,
    @Arg("knownAt", () => DateTimeScalar, {
      nullable: true,
      description: "As it was known at this moment; absent: as known now.",
    })
    knownAt?: string | null,
  ): Cohort {
    return new Cohort(readFilter(filter, "filter"), asAt, knownAt ?? null);
  }

  @Needs("figures")
  @FieldResolver(() => Cell, { description: "How many children are in it." })
  async size(@Root() cohort: Cohort, @Ctx() context: Context): Promise<Cell> {
    const { total } = await measureOf(context, cohort, childrenLookedAfter.code);
    return total;
  }

  @Needs("figures")
  @FieldResolver(() => Measure, { description: "An indicator measured among its children." })
  measure(
    @Root() cohort: Cohort,
    @Arg("indicator", () => IndicatorCode, { description: "What to measure." }) indicator: string,
    @Arg("breakdowns", () => [BreakdownCode], {
      nullable: true,
      description: "In which groups: at most three.",
    })
    breakdowns: string[] | null | undefined,
    @Ctx() context: Context,
  ): Promise<Measure> {
    return measureOf(context, cohort, indicator, breakdowns);
  }

  @Needs("children")
  @FieldResolver(() => ChildConnection, { description: "Its children, by id." })
  children(
    @Root() cohort: Cohort,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Child>> {
    return childrenOfCohort(context, args, cohort);
  }
}

async function measureOf(
  context: Context,
  { filter, asAt, knownAt }: Cohort,
  indicator: string,
  breakdowns?: readonly string[] | null,
): Promise<Measure> {
  const [measure] = await ask(context, { indicator, asAt: [asAt], knownAt, breakdowns, cohort: filter });
  return measure!;
}
