import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { cohortSize } from "../../src/indicators/cohort";
import { cohorts } from "../../src/indicators/cohorts";
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
import { askedAs, choose, followed } from "./chosen";
import { CohortChoiceInput } from "./choice.input";
import { Cohort, NamedCohort } from "./cohort.type";

@ArgsType()
class CohortArgs extends CohortChoiceInput {
  @Field(() => DateScalar, { description: "On which date." })
  asAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As it was known at this moment; absent: as known now.",
  })
  knownAt?: string | null;
}

const MOST_COMPARED = 6;

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
      "Children on a date: those of a population (looked after unless another is named), of a named or saved cohort, who meet a filter.",
  })
  async cohort(
    @Args(() => CohortArgs) { asAt, knownAt, ...choice }: CohortArgs,
    @Ctx() context: Context,
  ): Promise<Cohort> {
    return new Cohort(await choose(context, choice), { name: choice.name, asAt, knownAt: knownAt ?? null });
  }

  @Needs("figures")
  @FieldResolver(() => Cell, { description: "How many children are in it." })
  async size(@Root() { chosen, asAt, knownAt }: Cohort, @Ctx() context: Context): Promise<Cell> {
    const request = askedAs(context.viewer.authority, chosen, asAt, knownAt);
    const { cells } = await cohortSize(context.answers, request, profileOf(context.viewer));
    return Cell.of(cells[0]!, []);
  }

  @Needs("figures")
  @FieldResolver(() => Measure, {
    description:
      "An indicator measured on its date among its children, who stay who they were on it: what is told of an earlier day, such as a visit, is told of the children chosen on the date.",
  })
  async measure(
    @Root() { filter, asAt, knownAt }: Cohort,
    @Arg("indicator", () => IndicatorCode, { description: "What to measure." }) indicator: string,
    @Arg("breakdowns", () => [BreakdownCode], {
      nullable: true,
      description: "In which groups: at most three.",
    })
    breakdowns: string[] | null | undefined,
    @Ctx() context: Context,
  ): Promise<Measure> {
    const question = { indicator, asAt: [asAt], knownAt, breakdowns, cohort: filter };
    const [measure] = await ask(context, question);
    return measure!;
  }

  @Needs("figures")
  @FieldResolver(() => Cohort, {
    description:
      "The same children on another date, whoever they are and wherever by then: where those who entered care in a year are two years on.",
  })
  followed(
    @Root() { chosen, asAt, knownAt }: Cohort,
    @Arg("on", () => DateScalar, { description: "On which date." }) on: string,
  ): Cohort {
    return new Cohort(followed(chosen, asAt), { asAt: on, knownAt });
  }

  @Needs("figures")
  @Query(() => [Cohort], {
    description: `Up to ${MOST_COMPARED} cohorts on one date, to be compared side by side.`,
  })
  async cohorts(
    @Arg("asAt", () => DateScalar, { description: "On which date." }) asAt: string,
    @Arg("chosen", () => [CohortChoiceInput], { description: "Which, in the order they are shown." })
    choices: CohortChoiceInput[],
    @Ctx() context: Context,
  ): Promise<Cohort[]> {
    if (choices.length === 0 || choices.length > MOST_COMPARED)
      throw new HubError(
        "COHORT_UNKNOWN",
        `chosen: there are ${choices.length}. Give 1 to ${MOST_COMPARED}.`,
      );
    return Promise.all(
      choices.map(async (choice, place) => {
        const chosen = await choose(context, choice, `chosen[${place}].filter`);
        return new Cohort(chosen, { name: choice.name, asAt, knownAt: null });
      }),
    );
  }

  @Needs("children")
  @FieldResolver(() => ChildConnection, { description: "Its children, by id." })
  children(
    @Root() { chosen, asAt, knownAt }: Cohort,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Child>> {
    return childrenOfCohort(context, args, { ...chosen, asAt, knownAt });
  }
}
