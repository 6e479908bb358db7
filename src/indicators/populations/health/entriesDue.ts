import { healthAssessments } from "../../../records/healthAssessments";
import { healthWellbeingScreens } from "../../../records/health/healthWellbeingScreens";
import { cte } from "../../cte";
import { periodsOfCare } from "../../parts/episodes";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare } from "../visits/events";
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

/** By the 20th working day after the start of care; 28 days are the same where no bank holiday falls into them. */
export const initialDue = flow({
  ...duties,
  code: "iha_due",
  title: "Initial health assessments due",
  plain:
    "Periods of care whose 20th working day after the first (in England) lies in the period, of children still looked after on it.",
  ...eventsInCare({
    events: initialAssessments("iha_clock", "due.day", WORKING_DAYS),
    ...{ day: "due_on", columns, also: inTheSameCare },
  }),
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

const screenClock = cte(
  "screen_clock",
  [periodsOfCare, known(healthWellbeingScreens)],
  `
SELECT c.child, c.care_number, c.care_started_on, c.care_started_on + 42 AS due_on, min(s.screened_on) AS done_on
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
