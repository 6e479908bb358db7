import { ArgsType, Field } from "type-graphql";
import { CohortFilter } from "../cohort/cohortFilter.input";
import { BreakdownCode } from "../fact/factCodes";
import { IndicatorCode } from "../indicator/indicatorCodes";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { PeriodKind } from "./periodKind";

/** What every question about an indicator says. */
@ArgsType()
abstract class IndicatorArgs {
  @Field(() => IndicatorCode, { description: "What to measure." })
  indicator!: string;

  @Field(() => PeriodKind, {
    nullable: true,
    description: "Over which period; absent: the one the indicator is usually asked for.",
  })
  period?: string | null;

  @Field(() => CohortFilter, { nullable: true, description: "Only among those who meet this filter." })
  cohort?: CohortFilter | null;
}

/** One figure: on a date or over a period. */
@ArgsType()
export abstract class FigureArgs extends IndicatorArgs {
  @Field(() => DateScalar, {
    description: "The date the figure is about: the period holds it or ends with it.",
  })
  asAt!: string;
}

const KNOWN_AT = { nullable: true, description: "As it was known at this moment; absent: as known now." };
const BREAKDOWNS = { nullable: true, description: "In which groups: at most three breakdowns." };

@ArgsType()
export class KnownFigureArgs extends FigureArgs {
  @Field(() => DateTimeScalar, KNOWN_AT)
  knownAt?: string | null;
}

@ArgsType()
export class MeasureArgs extends KnownFigureArgs {
  @Field(() => [BreakdownCode], BREAKDOWNS)
  breakdowns?: string[] | null;
}

@ArgsType()
export class SeriesArgs extends IndicatorArgs {
  @Field(() => DateTimeScalar, KNOWN_AT)
  knownAt?: string | null;

  @Field(() => [BreakdownCode], BREAKDOWNS)
  breakdowns?: string[] | null;

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
