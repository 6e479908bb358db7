import { ArgsType, Field } from "type-graphql";
import { CohortFilter } from "../cohort/cohortFilter.input";
import { BreakdownCode } from "../fact/factCodes";
import { IndicatorCode } from "../indicator/indicatorCodes";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { PeriodKind } from "./periodKind";

/** What every question about an indicator says. */
@ArgsType()
class QuestionArgs {
  @Field(() => IndicatorCode, { description: "What to measure." })
  indicator!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As it was known at this moment; absent: as known now.",
  })
  knownAt?: string | null;

  @Field(() => PeriodKind, {
    nullable: true,
    description: "Over which period; absent: the one the indicator is usually asked for.",
  })
  period?: string | null;

  @Field(() => [BreakdownCode], { nullable: true, description: "In which groups: at most three breakdowns." })
  breakdowns?: string[] | null;

  @Field(() => CohortFilter, { nullable: true, description: "Only among children who meet this filter." })
  cohort?: CohortFilter | null;
}

@ArgsType()
export class MeasureArgs extends QuestionArgs {
  @Field(() => DateScalar, {
    description: "The date the figures are about: the period holds it or ends with it.",
  })
  asAt!: string;
}

@ArgsType()
export class SeriesArgs extends QuestionArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "With `to`: every period that ends from this date on; of figures of a date, every month end.",
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "With `from`: up to this date." })
  to?: string | null;

  @Field(() => [DateScalar], { nullable: true, description: "Instead of `from` and `to`: these dates." })
  dates?: string[] | null;
}
