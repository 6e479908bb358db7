import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { healthAssessmentUpToDate, initialAssessmentFallenDue } from "../facts/health/assessments";
import { initialAssessmentOnTime } from "../facts/health/happened";
import { initialDue, initialDueIn28Days, initialOfEntries } from "../populations/health/entriesDue";
import { lookedAfter } from "../populations/placements/lookedAfter";

const common = { among: [], scale: PERCENT, direction: "up" } as const;
const regulation =
  "Care Planning Regulations 2010 (SI 2010/959), regulation 7; Promoting the health and well-being of looked-after children (DfE and DoH, 2015): 20 working days";

/** Initial health assessments within 20 working days of the start of care. */
export const initialOnTime = defineIndicator({
  ...common,
  code: "cla_iha_on_time_pct",
  title: "Initial health assessments on time",
  plain:
    "Of the periods of care whose 20th working day after the first lies in the 12 months to the date, of children still looked after on it, those with an initial health assessment completed by it.",
  reference: regulation,
  population: initialDue,
  counted: [{ fact: initialAssessmentOnTime, is: true }],
});

/** The same within 28 calendar days. */
export const initialIn28Days = defineIndicator({
  ...common,
  code: "cla_iha_28_days_pct",
  title: "Initial health assessments within 28 days",
  plain:
    "Of the periods of care whose 28th day after the first lies in the 12 months to the date, of children still looked after on it, those with an initial health assessment completed by it.",
  reference:
    "Board dashboard, March 2018: the threshold of 28 days is relative to the period of care start date",
  population: initialDueIn28Days,
  counted: [{ fact: initialAssessmentOnTime, is: true }],
});

/** By the month of entry. */
export const initialOfEntriesOnTime = defineIndicator({
  ...common,
  code: "cla_iha_on_time_of_entries_pct",
  title: "Initial health assessments on time, by entry",
  plain:
    "Of the periods of care that began in the month, of children still in them on the 20th working day after the first, those with an initial health assessment completed by it.",
  reference: `${regulation}; Corporate parenting board report, 2018: deep dive into missed timescales`,
  population: initialOfEntries,
  counted: [{ fact: initialAssessmentOnTime, is: true }],
  period: "MONTH",
});

/** Initial and review health assessments together. */
export const assessmentsCombined = defineIndicator({
  ...common,
  code: "cla_ha_combined_up_to_date_pct",
  title: "Health assessments up to date",
  plain:
    "Of the children looked after on the date whose initial health assessment has fallen due (20 working days), those with an initial or review health assessment in the last 12 months (6 months under the age of 5).",
  reference: `Inspection report, 2015: initial and review health assessments combined; ${regulation}`,
  population: lookedAfter,
  among: [{ fact: initialAssessmentFallenDue, is: true }],
  counted: [{ fact: healthAssessmentUpToDate, is: true }],
});
