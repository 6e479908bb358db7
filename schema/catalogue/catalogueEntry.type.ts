import { Field, Int, ObjectType } from "type-graphql";
import { ORIGINS } from "../../src/indicators/entries";
import type { CatalogueEntry as HubEntry } from "../../src/indicators/entries";
import { codeEnum } from "../codeEnum";
import { DefinitionChange, Direction, Indicator, Unit } from "../indicator/indicator.type";
import { connectionOf } from "../relay/connection";

export const Origin = codeEnum(
  "Origin",
  "How the hub comes to an indicator's figures.",
  Object.entries(ORIGINS).map(([code, words]) => ({ code, words })),
);

/** What was reported of it is behind guarded fields, so it has no `simpleResolvers`. */
@ObjectType("CatalogueEntry", {
  description: "An indicator the hub computes, or holds as it was reported.",
})
export class CatalogueEntry {
  @Field(() => String, { description: "Its stable code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { nullable: true, description: "As a document prints it; null: none does." })
  printed!: string | null;

  @Field(() => String, { description: "What it counts, in a sentence." })
  plain!: string;

  @Field(() => String, { description: "Who can be counted." })
  population!: string;

  @Field(() => String, { description: "Who is in the denominator." })
  denominator!: string;

  @Field(() => String, { description: "Who is counted." })
  numerator!: string;

  @Field(() => Unit, { description: "What the figure counts." })
  unit!: string;

  @Field(() => Direction, { description: "Which way is better." })
  direction!: string;

  @Field(() => [String], { description: "What it is broken down by: codes where it is computed." })
  breakdowns!: readonly string[];

  @Field(() => [String], { description: "The stretches of time it is told for." })
  periods!: readonly string[];

  @Field(() => [String], { description: "Sources it is counted from, or systems the facts lie in." })
  systems!: readonly string[];

  @Field(() => String, { description: "Where the definition stands." })
  reference!: string;

  @Field(() => Int, { description: "The version of the definition." })
  version!: number;

  @Field(() => [DefinitionChange], { description: "Its versions, and why each was made." })
  history!: readonly DefinitionChange[];

  @Field(() => Origin, { description: "Whether it is computed, reported, or both." })
  origin!: string;

  @Field(() => Indicator, {
    nullable: true,
    description: "The definition it is computed by; null: it is not.",
  })
  indicator!: Indicator | null;

  static of({ indicator, ...entry }: HubEntry): CatalogueEntry {
    return Object.assign(new CatalogueEntry(), entry, { indicator: indicator && Indicator.of(indicator) });
  }
}

export const CatalogueEntryConnection = connectionOf(CatalogueEntry, "CatalogueEntry", "entries");
