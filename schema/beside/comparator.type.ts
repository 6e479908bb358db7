import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Comparator as HubComparator } from "../../src/indicators/beside/comparators";
import { DateScalar } from "../scalars/date";

@ObjectType("Comparator", { description: "A figure of others, to be set beside.", simpleResolvers: true })
export class Comparator {
  @Field(() => String, { description: "Whose: England, a region, statistical neighbours, or as printed." })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day of its period; null: not told." })
  periodEnd!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The figure; null where it was not published, was suppressed, or is no number. Never 0 for want of one.",
  })
  value!: number | null;

  @Field(() => String, { nullable: true, description: "The symbol or words that stand in its place." })
  state!: string | null;

  @Field(() => Int, { nullable: true, description: "Over how many areas; null: it is one area's." })
  areas!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many, those without a published figure too." })
  ofAreas!: number | null;

  @Field(() => String, { description: "Where it was published: a document, or the code of a source." })
  from!: string;

  static of({ over, ...comparator }: HubComparator): Comparator {
    return { ...comparator, areas: over?.areas ?? null, ofAreas: over?.of ?? null };
  }
}
