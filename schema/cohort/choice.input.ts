import { ArgsType, Field, InputType } from "type-graphql";
import { PeriodKind } from "../measure/periodKind";
import { PopulationCode } from "../population/populationCodes";
import { CohortCode } from "./cohortCodes";
import { CohortFilter } from "./cohortFilter.input";

@ArgsType()
@InputType("CohortChoice", {
  description: "How children are chosen: at least one of of, named, saved and filter.",
})
export class CohortChoiceInput {
  @Field(() => String, { nullable: true, description: "What it is called in the answer." })
  name?: string | null;

  @Field(() => PopulationCode, {
    nullable: true,
    description:
      "From which population: those looked after unless one is named here or by the cohort. Of what happens, those it happened to in the period.",
  })
  of?: string | null;

  @Field(() => PeriodKind, {
    nullable: true,
    description:
      "Of a population of what happens: over which period that holds the date or ends with it; absent: 12 months.",
  })
  period?: string | null;

  @Field(() => CohortCode, { nullable: true, description: "Of which named cohort." })
  named?: string | null;

  @Field(() => String, { nullable: true, description: "Of which saved cohort." })
  saved?: string | null;

  @Field(() => CohortFilter, { nullable: true, description: "Whom to choose." })
  filter?: CohortFilter | null;
}
