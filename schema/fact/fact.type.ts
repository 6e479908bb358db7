import { Field, ObjectType } from "type-graphql";
import type { Fact as HubFact } from "../../src/indicators/fact";
import { codeEnum } from "../codeEnum";
import { FactCode } from "./factCodes";

const FactKind = codeEnum("FactKind", "What kind of answer a fact gives.", [
  { code: "yesNo", words: "Yes or no: tested with `is`." },
  { code: "category", words: "One of some values: tested with `oneOf`." },
  { code: "number", words: "A whole number: tested with `atLeast` and `atMost`." },
]);

@ObjectType("FactValue", { description: "A value a category can have.", simpleResolvers: true })
export class FactValue {
  @Field(() => String, { description: "The value as filters and groups write it." })
  code!: string;

  @Field(() => String, { description: "The value in words." })
  label!: string;
}

@ObjectType("Fact", {
  description: "Something that is so, or not, of a child on a date.",
  simpleResolvers: true,
})
export class Fact {
  @Field(() => FactCode, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "What it means, in a sentence." })
  plain!: string;

  @Field(() => FactKind, { description: "What kind of answer it gives." })
  kind!: string;

  @Field(() => [FactValue], {
    nullable: true,
    description: "The values of a category; null: whatever the records hold, or no category.",
  })
  values!: readonly FactValue[] | null;

  @Field(() => Boolean, { description: "Whether figures may be broken down by it." })
  isBreakdown!: boolean;

  @Field(() => [String], { description: "Codes of the populations it is known of." })
  populations!: readonly string[];

  static of(fact: HubFact): Fact {
    const { code, title, plain, kind, values, isBreakdown } = fact;
    const populations = fact.populations.map((population) => population.code);
    return {
      code,
      title,
      plain,
      kind,
      values: values ?? null,
      isBreakdown: isBreakdown ?? false,
      populations,
    };
  }
}
