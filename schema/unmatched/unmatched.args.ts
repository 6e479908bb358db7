import { ArgsType, Field, ID } from "type-graphql";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { SourceCode } from "../source/sourceCodes";
import { UnmatchedBy } from "./unmatched.type";

@ArgsType()
abstract class GroupsArgs {
  @Field(() => [UnmatchedBy], { defaultValue: [], description: "In which groups; none: the total alone." })
  by!: string[];

  @Field(() => SourceCode, {
    nullable: true,
    description: "Only figures of this kind of file: with SOURCE in `by`.",
  })
  source?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only figures of this submission: with SUBMISSION in `by`.",
  })
  submission?: string | null;
}

@ArgsType()
export class UnmatchedArgs extends GroupsArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As it was known at this moment; absent: as known now.",
  })
  knownAt?: string | null;
}

@ArgsType()
export class UnmatchedSeriesArgs extends GroupsArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: "With `to`: as known at the end of each month from this date on.",
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "With `from`: up to this date." })
  to?: string | null;

  @Field(() => [DateTimeScalar], {
    nullable: true,
    description: "Instead of `from` and `to`: as known at these moments.",
  })
  moments?: string[] | null;
}
