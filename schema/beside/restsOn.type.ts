import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";

@ObjectType("RestsOn", { description: "What a figure rests on of one source.", simpleResolvers: true })
export class RestsOn {
  @Field(() => SourceCode, { description: "The source." })
  source!: string;

  @Field(() => ID, { description: "Its newest submission." })
  submission!: string;

  @Field(() => DateTimeScalar, { description: "When that was received." })
  receivedAt!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was extracted, where it tells one." })
  extractedOn!: string | null;

  @Field(() => Int, { description: "How many submissions of the source it rests on." })
  submissions!: number;
}
