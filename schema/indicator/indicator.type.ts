import { Field, Int, ObjectType } from "type-graphql";
import type { Indicator as HubIndicator } from "../../src/indicators/indicator";
import { breakdownsOf } from "../../src/indicators/breakdowns";
import { alternatives } from "../../src/indicators/needs";
import { UNITS } from "../../src/indicators/units";
import { codeEnum } from "../codeEnum";
import { PeriodKind } from "../measure/periodKind";
import { BreakdownCode } from "../fact/factCodes";
import { connectionOf } from "../relay/connection";
import { Population } from "../population/population.type";
import { DateScalar } from "../scalars/date";
import { SourceCode } from "../source/sourceCodes";
import { IndicatorCode } from "./indicatorCodes";

export const Unit = codeEnum(
  "Unit",
  "What a figure counts.",
  Object.entries(UNITS).map(([code, words]) => ({ code, words })),
);

export const Direction = codeEnum("Direction", "Which way is better.", [
  { code: "up", words: "Higher is better." },
  { code: "down", words: "Lower is better." },
  { code: "context", words: "Neither is better: it tells about the others." },
]);

@ObjectType("DefinitionChange", { description: "A version of a definition.", simpleResolvers: true })
export class DefinitionChange {
  @Field(() => Int, { description: "The version it made." })
  version!: number;

  @Field(() => String, { description: "Why it was made." })
  because!: string;
}

@ObjectType("SeriesBreak", {
  description: "A day from which a series does not compare with what went before.",
  simpleResolvers: true,
})
export class SeriesBreak {
  @Field(() => DateScalar, { description: "The first day of the new kind of figure." })
  on!: string;

  @Field(() => String, { description: "What changed." })
  because!: string;
}

@ObjectType("Need", { description: "Sources any one of which will do.", simpleResolvers: true })
export class Need {
  @Field(() => [SourceCode], { description: "The sources." })
  anyOf!: readonly string[];
}

@ObjectType("Indicator", {
  description: "A definition of a figure: who is counted, among whom, and how it is written.",
  simpleResolvers: true,
})
export class Indicator {
  @Field(() => IndicatorCode, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "What it counts, in a sentence." })
  plain!: string;

  @Field(() => Population, { description: "Who can be counted." })
  population!: Population;

  @Field(() => String, { description: "Where the official definition stands." })
  reference!: string;

  @Field(() => Int, { description: "Raised whenever the definition changes what is counted." })
  version!: number;

  @Field(() => [DefinitionChange], { description: "Its versions, and why each was made." })
  history!: readonly DefinitionChange[];

  @Field(() => Unit, { description: "What the figure counts." })
  unit!: string;

  @Field(() => Direction, { description: "Which way is better." })
  direction!: string;

  @Field(() => [BreakdownCode], { description: "What it can be broken down by." })
  breakdowns!: readonly string[];

  @Field(() => PeriodKind, { description: "The period it is usually asked for." })
  period!: string;

  @Field(() => [SeriesBreak], { description: "Where a series does not compare with what went before." })
  breaks!: readonly SeriesBreak[];

  @Field(() => [Need], { description: "What there is no figure without." })
  needs!: readonly Need[];

  static of({ population, needs, ...indicator }: HubIndicator): Indicator {
    return {
      ...indicator,
      population: Population.of(population),
      breakdowns: breakdownsOf({ population }).map((fact) => fact.code),
      needs: needs.map((need) => ({ anyOf: alternatives(need) })),
    };
  }
}

export const IndicatorConnection = connectionOf(Indicator, "Indicator", "indicators");
