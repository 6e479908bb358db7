import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { cohortSize } from "../../src/indicators/cohort";
import { cohorts } from "../../src/indicators/cohorts";
import { lookedAfter } from "../../src/indicators/populations/placements/lookedAfter";
import { HubError } from "../../src/lib/hubError";
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
import { CohortCode, cohortOf } from "./cohortCodes";
import { Cohort, NamedCohort } from "./cohort.type";
import { CohortFilter } from "./cohortFilter.input";
import { readFilter } from "./readFilter";

@Resolver(() => Cohort)
export class CohortResolver {
  @Needs("catalogue")
  @Query(() => [NamedCohort], { description: "The groups of children that documents speak of, by name." })
  namedCohorts(): NamedCohort[] {
    return cohorts.map((cohort) => NamedCohort.of(cohort));
  }

  @Needs("figures")
  @Query(() => Cohort, {
    description:
      "Children on a date: those of a named cohort, those who meet a filter (looked after unless a cohort is named), or both.",
  })
  cohort(
    @Arg("asAt", () => DateScalar, { description: "On which date." }) asAt: string,
    @Arg("named", () => CohortCode, { nullable: true, description: "Of which named cohort." })
    named: string | null | undefined,
    @Arg("filter", () => CohortFilter, { nullable: true, description: "Whom to choose." })
    filter: CohortFilter | null | undefined,
    @Arg("knownAt", () => DateTimeScalar, {
      nullable: true,
      description: "As it was known at this moment; absent: as known now.",
    })
    knownAt?: string | null,
  ): Cohort {
    const chosen = {
      named: named == null ? null : cohortOf(named),
      filter: filter == null ? null : readFilter(filter, "filter"),
    };
    if (chosen.named === null && chosen.filter === null)
      throw new HubError(
        "COHORT_UNKNOWN",
        "cohort: neither a named cohort nor a filter is given. Give named, filter or both.",
      );
    return new Cohort(chosen, asAt, knownAt ?? null);
  }

  @Needs("figures")
  @FieldResolver(() => Cell, { description: "How many children are in it." })
  async size(@Root() { chosen, filter, asAt, knownAt }: Cohort, @Ctx() context: Context): Promise<Cell> {
    const request = {
      authority: context.viewer.authority,
      asAt,
      knownAt,
      filter,
      population: populationOf(chosen),
    };
    const { cells } = await cohortSize(context.knex, request, profileOf(context.viewer));
    return Cell.of(cells[0]!, []);
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
    const { chosen, filter, asAt, knownAt } = cohort;
    return childrenOfCohort(context, args, { asAt, knownAt, filter, population: populationOf(chosen) });
  }
}

const populationOf = ({ named }: Cohort["chosen"]) => named?.population ?? lookedAfter;

async function measureOf(
  context: Context,
  { filter, asAt, knownAt }: Cohort,
  indicator: string,
  breakdowns?: readonly string[] | null,
): Promise<Measure> {
  const [measure] = await ask(context, { indicator, asAt: [asAt], knownAt, breakdowns, cohort: filter });
  return measure!;
}
