import { cohorts } from "../../src/indicators/cohorts";
import type { NamedCohort } from "../../src/indicators/cohorts/namedCohort";
import { codeEnum } from "../codeEnum";

export const CohortCode = codeEnum(
  "CohortCode",
  "A group of children that documents speak of, by name.",
  cohorts.map(({ code, title, plain }) => ({ code, words: `${title}. ${plain}` })),
);

const byCode = new Map(cohorts.map((cohort) => [cohort.code, cohort]));

/** The cohort of a code that GraphQL has already checked. */
export const cohortOf = (code: string): NamedCohort => byCode.get(code)!;
