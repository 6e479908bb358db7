import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("Attendance", {
  description: "Sessions (half days) a child could attend, and missed, in a stretch of the school year.",
  simpleResolvers: true,
})
export class Attendance {
  @Field(() => DateScalar, { description: "The first day counted." })
  fromOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day counted." })
  toOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Sessions the child could attend." })
  sessionsPossible!: number | null;

  @Field(() => Int, { nullable: true, description: "Sessions missed with leave." })
  sessionsAuthorised!: number | null;

  @Field(() => Int, { nullable: true, description: "Sessions missed without leave." })
  sessionsUnauthorised!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The school's unique reference number, 6 digits.",
  })
  schoolUrn!: string | null;
}
