import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";
import { inCareProceedings, proceedingsConcluded } from "../../populations/need/courts";
import { casesClosed, inNeed } from "../../populations/need/inNeed";
import { onPlan, plansEnded } from "../../populations/need/plans";

const BANDS = [
  { code: "UNDER_3_MONTHS", label: "Less than 3 months", months: 3 },
  { code: "FROM_3_MONTHS", label: "3 months, less than 6", months: 6 },
  { code: "FROM_6_MONTHS", label: "6 months, less than a year", months: 12 },
  { code: "FROM_1_YEAR", label: "1 year, less than 2", months: 24 },
] as const;
const LONGEST = { code: "FROM_2_YEARS", label: "2 years or more" };

export const timeOpen: Fact = {
  code: "time_open",
  title: "Length of the case or plan",
  plain:
    "How long the case or plan has been open, the date itself included, or how long it was open when it ended, in bands.",
  kind: "category",
  sql: `CASE ${BANDS.map(({ code, months }) => `WHEN p.months_open < ${months} THEN '${code}'`).join(" ")} ELSE '${LONGEST.code}' END`,
  populations: [inNeed, casesClosed, onPlan, plansEnded],
  needs: [],
  values: [...BANDS.map(({ code, label }) => ({ code, label })), LONGEST, UNKNOWN],
  isBreakdown: true,
};

export const monthsOpen: Fact = {
  code: "months_open",
  title: "Months open",
  plain: "Whole months the case or plan has been open, the date itself included, or was open when it ended.",
  kind: "number",
  sql: "p.months_open",
  populations: [inNeed, casesClosed, onPlan, plansEnded],
  needs: [],
};

export const daysOpen: Fact = {
  code: "days_open",
  title: "Days open",
  plain: "Days from the first day of the case, plan or proceedings to the day they ended, or to the date.",
  kind: "number",
  sql: "p.days_open",
  populations: [casesClosed, plansEnded, inCareProceedings, proceedingsConcluded],
  needs: [],
};
