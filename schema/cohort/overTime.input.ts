import { Field, InputType, Int } from "type-graphql";
import { codeEnum } from "../codeEnum";
import { FlowCode, PopulationCode } from "../population/populationCodes";
import { DateScalar } from "../scalars/date";
import { CohortFilter } from "./cohortFilter.input";
import { SpanInput } from "./span.input";

/** Filters hold tests and tests hold filters: so written, the decorators do not ask for the class before it is there. */
type Circular<Type> = Type;

@InputType("Happening", {
  description:
    "Something that happens to children, in a stretch of time: `within` a length of time that ends with the date, or `since` and `until` dates.",
})
export class HappeningInput {
  @Field(() => FlowCode, { description: "What happens." })
  what!: string;

  @Field(() => SpanInput, { nullable: true, description: "In the time that ends with the date." })
  within?: SpanInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "From this date on; absent: however long ago.",
  })
  since?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "To this date; absent: to the date." })
  until?: string | null;

  @Field(() => CohortFilter, {
    nullable: true,
    description: "Which of them count, by facts told of the day it happened.",
  })
  where?: CohortFilter | null;
}

@InputType("HappenedTest", {
  description: "How often something happened to a child; without atLeast and atMost: at least once.",
})
export class HappenedTest extends HappeningInput {
  @Field(() => Int, { nullable: true, description: "The least number of times." })
  atLeast?: number | null;

  @Field(() => Int, { nullable: true, description: "The most times: 0 where it must not have happened." })
  atMost?: number | null;
}

@InputType("WasSoTest", {
  description: "A filter told of another day: exactly one of `on`, `before` and `after`.",
})
export class WasSoTest {
  @Field(() => DateScalar, { nullable: true, description: "On this date." })
  on?: string | null;

  @Field(() => SpanInput, { nullable: true, description: "So long before the date." })
  before?: SpanInput | null;

  @Field(() => SpanInput, { nullable: true, description: "So long after the date." })
  after?: SpanInput | null;

  @Field(() => CohortFilter, { description: "What must have been so." })
  that!: Circular<CohortFilter>;
}

@InputType("MemberTest", {
  description:
    "Being one of a population: of those of a date, on the date or `on` another; of what happens, in the 12 months to it.",
})
export class MemberTest {
  @Field(() => PopulationCode, { description: "The population." })
  of!: string;

  @Field(() => DateScalar, { nullable: true, description: "On this date; absent: on the date asked about." })
  on?: string | null;

  @Field(() => CohortFilter, { nullable: true, description: "Which of its members, by their own facts." })
  that?: CohortFilter | null;
}

export const Which = codeEnum("Which", "Which of several.", [
  { code: "FIRST", words: "The one that happened first." },
  { code: "LAST", words: "The one that happened last." },
]);
