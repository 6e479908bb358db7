import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { kindsOfPlan } from "../../src/indicators/childPlans";
import { plansOfCohort } from "../../src/indicators/plansOfCohort";
import { askedAs } from "../cohort/chosen";
import { Cohort } from "../cohort/cohort.type";
import type { Context } from "../context";
import { Needs } from "../guard";
import { ChildPlanCode } from "./childPlanType.type";
import { CohortPlans } from "./cohortPlans.type";

/** Which plans of a cohort are current, late or missing. */
@Resolver(() => Cohort)
export class CohortPlansResolver {
  @Needs("figures")
  @FieldResolver(() => [CohortPlans], {
    description:
      "Which plans of its children are current, late or missing on its date, kind by kind. In groups, or as a share, the fact of each kind tells the same.",
  })
  async childPlans(
    @Root() { chosen, asAt, knownAt }: Cohort,
    @Arg("types", () => [ChildPlanCode], { nullable: true, description: "These kinds only." })
    types: string[] | null | undefined,
    @Ctx() { answers, viewer }: Context,
  ): Promise<CohortPlans[]> {
    const kinds = kindsOfPlan.filter(({ duty }) => types == null || types.includes(duty.code));
    const today = new Date().toISOString().slice(0, 10);
    const cohort = askedAs(viewer.authority, chosen, asAt, knownAt);
    const plans = await plansOfCohort(answers, cohort, kinds, profileOf(viewer), today);
    return plans.map((one) => CohortPlans.of(one));
  }
}
