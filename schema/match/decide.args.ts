import { ArgsType, Field, ID } from "type-graphql";

const REASON = "Why, in a sentence; it is kept in the journal. Without a child's name or number.";

@ArgsType()
export class DecideArgs {
  @Field(() => ID, { description: "The id of the match." })
  id!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class MergeArgs {
  @Field(() => ID, { description: "The child that is another one." })
  child!: string;

  @Field(() => ID, { description: "The child that it is." })
  into!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class SplitArgs {
  @Field(() => ID, { description: "The id of the identifier, as a child's `identifiers` give it." })
  identifier!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class UndoArgs {
  @Field(() => ID, { description: "The id of the decision." })
  id!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}
