import { healthAssessments } from "../../../records/healthAssessments";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare, eventsOf, inCareOn } from "../visits/events";

const events = known(healthAssessments);
const needs = ["health_assessments"];
const isCompleted = "coalesce(v.outcome, 'completed') = 'completed'";

export const assessed = flow({
  code: "health_assessed",
  title: "Health assessments completed",
  plain: "Health assessments completed in the period, of children looked after on the day.",
  counts: "assessments",
  isInCare: true,
  needs: ["ssda903_episodes", ...needs],
  ...eventsInCare({
    ...{ events, day: "completed_on", where: isCompleted },
    columns: ["kind", "done_by", "emotional_health_assessed", "plan_copied_to_carer_on"],
  }),
});

export const assessmentsDue = flow({
  code: "health_due",
  title: "Health assessments due",
  plain:
    "Health assessments whose due day, as the provider gives it, lies in the period, of children looked after on that day; those cancelled left out.",
  counts: "assessments",
  isInCare: true,
  needs: ["ssda903_episodes", ...needs],
  ...eventsInCare({
    ...{ events, day: "due_on", columns: ["kind", "requested_on"] },
    where: "v.outcome IS DISTINCT FROM 'cancelled'",
  }),
});

/** The child may have left care since: it is the nurses' work that is counted, by the day they did it. */
export const assessmentsAssured = flow({
  code: "health_assured",
  title: "Health assessments whose quality was assured",
  plain:
    "Health assessments whose quality was checked in the period, of children looked after on the day of the assessment.",
  counts: "assessments",
  needs: ["ssda903_episodes", ...needs],
  ...eventsOf({
    ...{ events, day: "quality_assured_on", columns: ["kind", "done_by"], reads: [episodes] },
    where: `${isCompleted}\n  AND ${inCareOn("completed_on")}`,
  }),
});
