import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("PersonalEducationPlan", {
  description: "A personal education plan (PEP).",
  simpleResolvers: true,
})
export class PersonalEducationPlan {
  @Field(() => DateScalar, { description: "The day the plan was due." })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was completed; null: not yet." })
  completedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its grade after quality assurance: a code of pep_quality.",
  })
  quality!: string | null;

  @Field(() => String, { nullable: true, description: "The role of who graded it." })
  gradedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the next review is due: the plan is current until then.",
  })
  reviewDueOn!: string | null;
}
