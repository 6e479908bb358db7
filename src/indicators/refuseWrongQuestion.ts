import { HubError } from "../lib/hubError";
import { isOfAnybody } from "./asked/mark";
import { breakdownsOf } from "./breakdowns";
import { factsOf } from "./condition";
import type { Filter } from "./condition";
import type { Fact } from "./fact";
import type { MeasureRequest } from "./measure";
import type { Population } from "./population";

const MOST_BREAKDOWNS = 3;

/**
 * Refuses what an indicator cannot be asked. Throws HubError BREAKDOWNS, BREAKDOWN_NOT_APPLICABLE, FACT_NOT_APPLICABLE
 * or PERIOD_NOT_APPLICABLE.
 */
export function refuseWrongQuestion(request: MeasureRequest): void {
  refuseWrongBreakdowns(request);
  refuseStrangeFacts(request);
  refuseWrongPeriod(request);
}

function refuseWrongBreakdowns({ indicator, breakdowns }: MeasureRequest): void {
  if (breakdowns.length > MOST_BREAKDOWNS || new Set(breakdowns).size < breakdowns.length)
    throw new HubError(
      "BREAKDOWNS",
      `At most ${MOST_BREAKDOWNS} different breakdowns can be asked at once. Leave some out.`,
    );
  const applicable = breakdownsOf(indicator).map(({ code }) => code);
  const wrong = breakdowns.find(({ code }) => !applicable.includes(code));
  if (wrong)
    throw new HubError(
      "BREAKDOWN_NOT_APPLICABLE",
      `${indicator.title} cannot be broken down by ${wrong.title.toLowerCase()}. It can be by ${applicable.join(", ")}.`,
    );
}

const refuseStrangeFacts = ({ indicator, cohort }: MeasureRequest): void =>
  refuseFactsStrangeTo(indicator.population, cohort);

/** Throws HubError FACT_NOT_APPLICABLE where a filter tests a fact that cannot be told of a population. */
export function refuseFactsStrangeTo(population: Population, filter: Filter | null | undefined): void {
  const strange = (filter ? factsOf(filter) : []).find((fact) => !isToldOf(fact, population));
  if (strange)
    throw new HubError(
      "FACT_NOT_APPLICABLE",
      `${strange.title} is not known of ${population.title.toLowerCase()}. Leave it out of the cohort.`,
    );
}

/** Whether a fact can be told of a population: because it was made for it, or because it is one of any child. */
export const isToldOf = (fact: Fact, population: Population): boolean =>
  fact.populations.includes(population) || (population.isOfChildren && isOfAnybody(fact));

function refuseWrongPeriod({ indicator, period }: MeasureRequest): void {
  const { population, scale } = indicator;
  if (!population.isStock && period === "DATE")
    throw new HubError(
      "PERIOD_NOT_APPLICABLE",
      `${indicator.title} is about what happens over time and has no figure for a date. Ask for a period, such as ROLLING_12_MONTHS.`,
    );
  if (period === "THREE_YEARS" && (population.isStock || scale.kind === "count" || scale.denominatorIsPublic))
    throw new HubError(
      "PERIOD_NOT_APPLICABLE",
      `${indicator.title} has no three-year average: only percentages and averages of what happened over time have one. Ask for a series of years.`,
    );
}
