import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date";

@ObjectType("MissingEpisode", {
  description: "A time a looked after child was missing, or away without authorisation.",
  simpleResolvers: true,
})
export class MissingEpisode {
  @Field(() => DateScalar, { description: "The first day." })
  startedOn!: string;

  @Field(() => String, { description: "M missing, A away without authorisation: a code of missing_kind." })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of return; null: not back." })
  endedOn!: string | null;
}
