import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { monthsLookedAfter, placementsIn12Months } from "./placement";

const TIMES = [
  { code: "UNDER_6_MONTHS", label: "Under 6 months", under: 6 },
  { code: "MONTHS_6_TO_12", label: "6 months to under a year", under: 12 },
  { code: "YEARS_1_TO_2", label: "1 year to under 2", under: 24 },
  { code: "YEARS_2_TO_5", label: "2 years to under 5", under: 60 },
  { code: "YEARS_5_PLUS", label: "5 years and over", under: 12 * 150 },
];

export const timeInCare: Fact = {
  ...monthsLookedAfter,
  code: "time_in_care",
  title: "Time in care",
  plain: "How long the current period of care has lasted, the date itself included.",
  kind: "category",
  sql: `CASE ${TIMES.map(({ code, under }) => `WHEN ${monthsLookedAfter.sql} < ${under} THEN '${code}'`).join(" ")} END`,
  values: [...TIMES.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

export const numberOfPlacements: Fact = {
  ...placementsIn12Months,
  code: "number_of_placements",
  title: "Number of placements in 12 months",
  plain:
    "Placements in the 12 months to the date: one, two, three or more; none where only temporary ones were.",
  kind: "category",
  sql: `CASE WHEN ${placementsIn12Months.sql} >= 3 THEN 'THREE_OR_MORE' WHEN ${placementsIn12Months.sql} = 2 THEN 'TWO' WHEN ${placementsIn12Months.sql} = 1 THEN 'ONE' ELSE 'NONE' END`,
  values: [
    { code: "NONE", label: "None but temporary ones" },
    { code: "ONE", label: "1" },
    { code: "TWO", label: "2" },
    { code: "THREE_OR_MORE", label: "3 or more" },
  ],
  isBreakdown: true,
};
