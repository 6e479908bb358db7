import {
  careers,
  educationHealthCare,
  personalEducation,
  transition,
} from "../../duties/childPlans/education";
import { personalEducationPlans } from "../../records/personalEducationPlans";
import { youngCarers } from "../../records/socialCare/youngCarers";
import { educationHealthCarePlans } from "../../records/virtualSchool/educationHealthCarePlans";
import { transitionPanels } from "../../records/virtualSchool/transitionPanels";
import { cte } from "../cte";
import { known } from "../parts/known";
import { people } from "../parts/people";
import { spellsOfCare } from "../parts/spellsOfCare";
import { academicYearSql } from "../parts/time";
import { CHILD_PLANS, ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";

const birthday = (years: number) => `(k.born_on + interval '${years} years')::date`;

/** The first 1 September after a day: who has a birthday on 1 September starts the year after. */
const september = (day: string) => `(${academicYearSql(day)} + interval '1 year')::date`;

const inCareAtSchool = cte(
  "required_at_school",
  [spellsOfCare, people],
  `
SELECT child, since, since AS from_on, least(ended_on, grown_up_on) AS until
FROM (
  SELECT s.child, s.ended_on, ${birthday(18)} AS grown_up_on, greatest(s.started_on, ${september(birthday(4))}) AS since
  FROM spells_of_care s
  JOIN people k ON k.child = s.child AND k.born_on IS NOT NULL
) s
WHERE since < least(ended_on, grown_up_on)`,
);

export const personalEducationKind = kindOfPlan({
  duty: personalEducation,
  required: inCareAtSchool,
  toldIn: [
    {
      from: personalEducationPlans,
      columns: {
        started_on: "least(r.held_on, r.completed_on, r.due_on)",
        due_on: "r.due_on",
        completed_on: "r.completed_on",
        review_due_on: "r.review_due_on",
        quality: "r.quality",
        graded_by: "r.graded_by",
        graded_on: "r.graded_on",
        child_took_part: "r.child_took_part",
        has_smart_targets: "r.has_smart_targets",
      },
    },
  ],
  needs: ["ssda903_episodes", "virtual_school_peps"],
});

/** A request is over when it is refused; one that was refused on no day that is told, from the start. */
const asked = cte(
  "required_ehc_plan",
  [known(educationHealthCarePlans)],
  `
SELECT child, requested_on AS since, requested_on AS from_on, until
FROM (
  SELECT child, requested_on, least(ceased_on,
    CASE WHEN request_decision <> 'agreed' THEN coalesce(request_decided_on, requested_on) END,
    CASE WHEN assessment_decision <> 'agreed' THEN coalesce(assessment_decided_on, requested_on) END) AS until
  FROM known_education_health_care_plans
) r
WHERE until IS NULL OR until > requested_on`,
);

export const educationHealthCareKind = kindOfPlan({
  duty: educationHealthCare,
  required: asked,
  toldIn: [
    {
      from: educationHealthCarePlans,
      isNewestReview: true,
      columns: {
        started_on: "r.requested_on",
        completed_on: "r.issued_on",
        reviews: "CASE WHEN r.reviewed_on IS NOT NULL THEN ARRAY[r.reviewed_on] END",
        review_due_on: "r.review_due_on",
        ended_on: "r.ceased_on",
        assessed_on: "r.assessment_decided_on",
      },
    },
  ],
  needs: ["virtual_school_ehc_plans"],
});

/**
 * The September of year 9 is the one after the 13th birthday. Before the plan was issued nobody could plan from it. What
 * is asked of young carers is due by the 18th birthday however late support starts.
 */
const towardsAdultLife = cte(
  "required_transition",
  [known(educationHealthCarePlans), known(youngCarers), people],
  `
SELECT r.child, greatest(r.issued_on, ${september(birthday(13))}) AS since,
  greatest(r.issued_on, ${september(birthday(13))}) AS from_on, least(r.ceased_on, ${birthday(25)}) AS until
FROM known_education_health_care_plans r
JOIN people k ON k.child = r.child AND k.born_on IS NOT NULL
WHERE r.issued_on IS NOT NULL
UNION ALL
SELECT r.child, ${birthday(17)} AS since, greatest(r.supported_from, ${birthday(17)}) AS from_on, r.supported_to AS until
FROM known_young_carers r
JOIN people k ON k.child = r.child AND k.born_on IS NOT NULL
WHERE r.supported_from < ${birthday(18)}`,
);

export const transitionKind = kindOfPlan({
  duty: transition,
  required: towardsAdultLife,
  toldIn: [
    ofKinds("transition"),
    {
      from: youngCarers,
      columns: {
        started_on: "r.transition_assessed_on",
        completed_on: "r.transition_assessed_on",
        assessed_on: "r.transition_assessed_on",
        ended_on: "r.supported_to",
      },
    },
  ],
  needs: [["virtual_school_ehc_plans", "social_care_young_carers"], CHILD_PLANS],
});

/** Each careers plan that transition panels noted, by the first panel that did. */
const firstNoted = cte(
  "careers_plans_noted",
  [known(transitionPanels)],
  `SELECT child, careers_plan_on, min(panel_on) AS panel_on
FROM known_transition_panels
GROUP BY child, careers_plan_on`,
);

export const careersKind = kindOfPlan({
  duty: careers,
  toldIn: [
    ofKinds("careers"),
    {
      from: transitionPanels,
      joins: `JOIN careers_plans_noted f ON f.child = r.child AND f.panel_on = r.panel_on
  AND f.careers_plan_on = r.careers_plan_on`,
      reads: [firstNoted],
      columns: { started_on: "r.careers_plan_on", completed_on: "r.careers_plan_on" },
    },
  ],
  needs: [["virtual_school_transition_panels", CHILD_PLANS]],
});
