import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { childPlanDuties } from "../../src/duties";
import { standingsOf } from "../../src/plans/children/ofKinds";
import { timelineOf } from "../../src/plans/children/timeline";
import { Child } from "../child/child.type";
import type { Context } from "../context";
import { Needs } from "../guard";
import { DateScalar } from "../scalars/date";
import { ChildPlan, ChildPlanEvent, ChildPlanStanding } from "./childPlan.type";
import { ChildPlanCode, ChildPlanType } from "./childPlanType.type";

@ArgsType()
class TimelineArgs {
  @Field(() => DateScalar, { description: "As things stand on this date; what is due later is shown too." })
  asAt!: string;

  @Field(() => DateScalar, { nullable: true, description: "Nothing before this date." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Nothing after this date." })
  to?: string | null;

  @Field(() => [ChildPlanCode], { nullable: true, description: "These kinds only." })
  types?: string[] | null;
}

/** The plans of single children. */
@Resolver(() => Child)
export class ChildPlanResolver {
  @Needs("catalogue")
  @Query(() => [ChildPlanType], { description: "The kinds of plans made for one child." })
  childPlanTypes(): ChildPlanType[] {
    return childPlanDuties.map((duty) => ChildPlanType.of(duty));
  }

  @Needs("children")
  @FieldResolver(() => [ChildPlan], {
    description: "Every plan, assessment and document of the child, of whatever kind, the first begun first.",
  })
  async plans(
    @Root() { id }: Child,
    @Arg("types", () => [ChildPlanCode], { nullable: true, description: "These kinds only." })
    types: string[] | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<ChildPlan[]> {
    const [known] = await loaders.plansByChild.load(id);
    const plans = (known?.plans ?? []).filter(({ code }) => types == null || types.includes(code));
    return plans.map((plan) => ChildPlan.of(plan));
  }

  @Needs("children")
  @FieldResolver(() => [ChildPlanStanding], {
    description:
      "How the child stands with every kind of plan on a date; those with which it has nothing to do are left out.",
  })
  async planStandings(
    @Root() { id }: Child,
    @Arg("asAt", () => DateScalar, { description: "On which date." }) asAt: string,
    @Ctx() { loaders }: Context,
  ): Promise<ChildPlanStanding[]> {
    const [known] = await loaders.plansByChild.load(id);
    return known ? standingsOf(known, asAt).map((standing) => ChildPlanStanding.of(standing)) : [];
  }

  @Needs("children")
  @FieldResolver(() => [ChildPlanEvent], {
    description: "All the plans of the child on one line of time: what happened, what was due and what is.",
  })
  async planTimeline(
    @Root() { id }: Child,
    @Args(() => TimelineArgs) { asAt, from, to, types }: TimelineArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ChildPlanEvent[]> {
    const [known] = await loaders.plansByChild.load(id);
    const events = known ? timelineOf(known, asAt) : [];
    const wanted = events.filter(
      ({ on, code }) => on >= (from ?? "") && on <= (to ?? "9999") && (types == null || types.includes(code)),
    );
    return wanted.map((event) => ChildPlanEvent.of(event));
  }
}
