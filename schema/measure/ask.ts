import { profileOf } from "../../src/access";
import type { Filter } from "../../src/indicators/condition";
import { measure } from "../../src/indicators/measure";
import type { PeriodKind } from "../../src/indicators/period";
import type { IsoDate } from "../../src/lib/dates";
import type { Context } from "../context";
import { factOf } from "../fact/factCodes";
import { indicatorOf } from "../indicator/indicatorCodes";
import { Measure } from "./measure.type";

/** A question as GraphQL asks it: codes, and the cohort already read. */
export interface Question {
  readonly indicator: string;
  readonly asAt: readonly IsoDate[];
  readonly period?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly breakdowns?: readonly string[] | null | undefined;
  readonly cohort?: Filter | undefined;
}

/** Measures, for the viewer's authority and as exactly as the viewer's role may see, one for each date. */
export async function ask({ answers, viewer }: Context, question: Question): Promise<Measure[]> {
  const breakdowns = (question.breakdowns ?? []).map(factOf);
  const request = {
    authority: viewer.authority,
    indicator: indicatorOf(question.indicator),
    asAt: question.asAt,
    period: (question.period ?? undefined) as PeriodKind | undefined,
    knownAt: question.knownAt ?? null,
    breakdowns,
    cohort: question.cohort,
  };
  const measures = await measure(answers, request, profileOf(viewer));
  return measures.map((one) => Measure.of(question, one));
}
