import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("HealthAssessment", {
  description: "An initial or review health assessment.",
  simpleResolvers: true,
})
export class HealthAssessment {
  @Field(() => String, { description: "IHA initial, RHA review: a code of health_assessment_kind." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day it was due." })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was asked for." })
  requestedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was done; null: not yet." })
  completedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What became of it: a code of health_assessment_outcome.",
  })
  outcome!: string | null;
}
