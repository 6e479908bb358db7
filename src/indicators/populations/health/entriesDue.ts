import { healthAssessments } from "../../../records/healthAssessments";
import { healthWellbeingScreens } from "../../../records/health/healthWellbeingScreens";
import { cte } from "../../cte";
import { episodes, periodsOfCare } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { flow } from "../../population";
import { eventsInCare, inCareOn } from "../visits/events";
import { firstDays } from "./firstDays";

const inTheSameCare = " AND e.care_number = v.care_number";

/** Periods of care with the day the first assessment was due, and the day one was completed. */
const initialAssessments = (name: string, dueOn: string, joins: string) =>
  cte(
    name,
    [periodsOfCare, known(healthAssessments), firstDays],
    `
SELECT c.child, c.care_number, c.care_started_on, ${dueOn} AS due_on, min(h.completed_on) AS done_on
FROM periods_of_care c${joins}
LEFT JOIN known_health_assessments h ON h.child = c.child AND h.kind = 'IHA' AND h.completed_on >= c.care_started_on
  AND coalesce(h.outcome, 'completed') = 'completed'
GROUP BY c.child, c.care_number, c.care_started_on, ${dueOn}`,
  );

const WORKING_DAYS = `
JOIN working_days start ON start.day = c.care_started_on
JOIN first_days due ON due.number = start.number + 20`;

const duties = {
  counts: "periods of care" as const,
  isInCare: true,
  needs: ["ssda903_episodes"],
};
const columns = ["care_started_on", "done_on"];

const clock = initialAssessments("iha_clock", "due.day", WORKING_DAYS);

/** By the 20th working day after the start of care; 28 days are the same where no bank holiday falls into them. */
export const initialDue = flow({
  ...duties,
  code: "iha_due",
  title: "Initial health assessments due",
  plain:
    "Periods of care whose 20th working day after the first (in England) lies in the period, of children still looked after on it.",
  ...eventsInCare({
    ...{ events: clock, day: "due_on", columns, also: inTheSameCare },
  }),
});

/**
 * The same by when care began. Facts are told of the day the assessment was due, which may lie after the period. A day
 * that had not come at the moment asked about is left out; without such a moment the last four weeks look late.
 */
export const initialOfEntries = flow({
  ...duties,
  code: "iha_of_entries",
  title: "Initial health assessments of those who entered care",
  plain:
    "Periods of care that began in the period, of children still in them on the 20th working day after the first (in England).",
  reads: [clock, episodes, people],
  sql: (periods) => `
SELECT d.period_end, v.due_on AS as_at, v.child, ${personSql("v.due_on")}, v.care_started_on, v.done_on
FROM ${periods} d
JOIN ${clock.name} v ON v.care_started_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = v.child
WHERE v.due_on <= CAST(:known_at AS timestamptz)::date
  AND ${inCareOn("due_on", inTheSameCare)}`,
});

export const initialDueIn28Days = flow({
  ...duties,
  code: "iha_due_28_days",
  title: "Initial health assessments due by the 28th day",
  plain:
    "Periods of care whose 28th day after the first lies in the period, of children still looked after on it.",
  ...eventsInCare({
    events: initialAssessments("iha_clock_28_days", "(c.care_started_on + 28)", ""),
    ...{ day: "due_on", columns, also: inTheSameCare },
  }),
});

/** Days from the first of care to the day the wellbeing screen is due. */
export const SIX_WEEKS = 42;

const screenClock = cte(
  "screen_clock",
  [periodsOfCare, known(healthWellbeingScreens)],
  `
SELECT c.child, c.care_number, c.care_started_on, c.care_started_on + ${SIX_WEEKS} AS due_on, min(s.screened_on) AS done_on
FROM periods_of_care c
LEFT JOIN known_health_wellbeing_screens s ON s.child = c.child AND s.screened_on >= c.care_started_on
GROUP BY c.child, c.care_number, c.care_started_on`,
);

export const screensDue = flow({
  ...duties,
  code: "screens_due",
  title: "Wellbeing screens due",
  plain: "Periods of care whose sixth week ends in the period, of children still looked after on that day.",
  ...eventsInCare({
    events: screenClock,
    ...{ day: "due_on", columns, also: inTheSameCare },
  }),
});
