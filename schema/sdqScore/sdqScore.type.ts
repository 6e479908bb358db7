import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("SdqScore", {
  description: "A strengths and difficulties questionnaire (SDQ).",
  simpleResolvers: true,
})
export class SdqScore {
  @Field(() => DateScalar, { description: "The day it was completed." })
  completedOn!: string;

  @Field(() => Int, { nullable: true, description: "Total difficulties, 0 to 40." })
  score!: number | null;

  @Field(() => String, { nullable: true, description: "Who filled it in: a code of sdq_completed_by." })
  completedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the formal review." })
  reviewDueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the formal review was held; null: not yet.",
  })
  reviewedOn!: string | null;
}
