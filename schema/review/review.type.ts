import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("Review", {
  description: "A review of a looked after child that was held.",
  simpleResolvers: true,
})
export class Review {
  @Field(() => DateScalar, { description: "The day of the review." })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "How the child took part: a code of review_participation.",
  })
  participation!: string | null;
}
