import { Field, Int, ObjectType } from "type-graphql";
import type { Indicator as HubIndicator } from "../../src/indicators/indicator";
import { codeEnum } from "../codeEnum";
import { BreakdownCode } from "../fact/factCodes";
import { connectionOf } from "../relay/connection";
import { SourceCode } from "../source/sourceCodes";
import { IndicatorCode } from "./indicatorCodes";

const Unit = codeEnum("Unit", "What a figure counts.", [
  { code: "children", words: "Children." },
  { code: "percent", words: "Per cent of those it could be so of." },
  { code: "per 10,000", words: "For every 10,000 residents." },
]);

const Direction = codeEnum("Direction", "Which way is better.", [
  { code: "up", words: "Higher is better." },
  { code: "down", words: "Lower is better." },
  { code: "context", words: "Neither is better: it tells about the others." },
]);

@ObjectType("Population", { description: "Who can be counted.", simpleResolvers: true })
export class Population {
  @Field(() => String, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "Who is in it, in a sentence." })
  plain!: string;
}

@ObjectType("DefinitionChange", { description: "A version of a definition.", simpleResolvers: true })
export class DefinitionChange {
  @Field(() => Int, { description: "The version it made." })
  version!: number;

  @Field(() => String, { description: "Why it was made." })
  because!: string;
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

  @Field(() => [SourceCode], { description: "Sources without which there is no figure." })
  needs!: readonly string[];

  static of({ population, ...indicator }: HubIndicator): Indicator {
    const { code, title, plain } = population;
    return { ...indicator, population: { code, title, plain } };
  }
}

export const IndicatorConnection = connectionOf(Indicator, "Indicator", "indicators");
