import { Field, InputType, Int } from "type-graphql";
import { FactCode } from "../fact/factCodes";
import { CohortCode } from "./cohortCodes";
import { HappenedTest, MemberTest, WasSoTest } from "./overTime.input";

@InputType("CohortFilter", {
  description:
    "Which children are meant: exactly one of `all`, `any`, `not`, `fact`, `happened`, `wasSo`, `member`, `named` and `saved`; beside `fact` its test. A fact that is not known of a child meets no test.",
})
export class CohortFilter {
  @Field(() => [CohortFilter], {
    nullable: true,
    description: "Every one of these must hold; an empty list: everybody.",
  })
  all?: CohortFilter[] | null;

  @Field(() => [CohortFilter], { nullable: true, description: "At least one of these must hold." })
  any?: CohortFilter[] | null;

  @Field(() => CohortFilter, { nullable: true, description: "This must not hold." })
  not?: CohortFilter | null;

  @Field(() => HappenedTest, {
    nullable: true,
    description: "How often something happened, counted over time.",
  })
  happened?: HappenedTest | null;

  @Field(() => WasSoTest, {
    nullable: true,
    description: "What must have been so on another day.",
  })
  wasSo?: WasSoTest | null;

  @Field(() => MemberTest, { nullable: true, description: "Being one of a population." })
  member?: MemberTest | null;

  @Field(() => CohortCode, { nullable: true, description: "Being in a named cohort." })
  named?: string | null;

  @Field(() => String, { nullable: true, description: "Being in a cohort that was saved by this name." })
  saved?: string | null;

  @Field(() => FactCode, { nullable: true, description: "The fact to test." })
  fact?: string | null;

  @Field(() => Boolean, { nullable: true, description: "For a yes or no fact: which it must be." })
  is?: boolean | null;

  @Field(() => [String], { nullable: true, description: "For a category: the values it may have." })
  oneOf?: string[] | null;

  @Field(() => Int, { nullable: true, description: "For a number: the least it may be." })
  atLeast?: number | null;

  @Field(() => Int, { nullable: true, description: "For a number: the most it may be." })
  atMost?: number | null;
}
