import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../scalars/date";

const PART = "The part of the row it is of, as its deadline calls it, such as a; absent: the whole row.";

@ArgsType()
export class RecordProgressArgs {
  @Field(() => String, { description: "Code of the plan." })
  plan!: string;

  @Field(() => String, { description: "Code of the row." })
  item!: string;

  @Field(() => String, { nullable: true, description: PART })
  part?: string | null;

  @Field(() => DateScalar, { description: "The day it is of." })
  on!: string;

  @Field(() => String, { description: "What there is to say: up to 2000 characters, and nobody's name." })
  words!: string;
}

@ArgsType()
export class RecordStatusArgs {
  @Field(() => String, { description: "Code of the plan." })
  plan!: string;

  @Field(() => String, { description: "Code of the row." })
  item!: string;

  @Field(() => String, { nullable: true, description: PART })
  part?: string | null;

  @Field(() => String, { description: "A word of the plan's vocabulary, or a normal form." })
  status!: string;

  @Field(() => DateScalar, { description: "The day it is of." })
  on!: string;

  @Field(() => String, { nullable: true, description: "Why: up to 2000 characters, and nobody's name." })
  words?: string | null;
}
