import { Field, ObjectType } from "type-graphql";
import type { Population as HubPopulation } from "../../src/indicators/population";
import { enumName } from "../codeEnum";

@ObjectType("Population", {
  description: "Whom cohorts are chosen from, and what can be counted over time.",
  simpleResolvers: true,
})
export class Population {
  @Field(() => String, { description: "Its code, as `of` and `what` take it where it is of children." })
  code!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;

  @Field(() => String, { description: "Who, or what, is in it, in a sentence." })
  plain!: string;

  @Field(() => String, { description: "What one of it is." })
  counts!: string;

  @Field(() => Boolean, {
    description: "Whether it is of what happens in a period, and not of those of a date.",
  })
  isOverTime!: boolean;

  /** Any population, whether of children or not. */
  static of({ code, title, plain, counts, isStock }: HubPopulation): Population {
    return { code: enumName(code), title, plain, counts, isOverTime: !isStock };
  }
}
