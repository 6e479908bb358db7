import type { Records, Row, Subjects } from "../plain/theme";
import type { Life } from "./life";

/** The rows of a life, each under the identifier that its system knows. */
export const recordsOf = (life: Life, subjects: Subjects): Records => ({
  ...people(life, subjects.local),
  ...care(life, subjects.local),
  ...plans(life, subjects),
  ...need(life, subjects.local),
  ...school(life, subjects.upn),
});

function people({ person }: Life, subject: string): Records {
  const row = person && { subject, born_on: person.bornOn, sex: "F" };
  return {
    children: person?.by === "return" ? [row!] : [],
    social_care_people: person?.by === "people" ? [row!] : [],
  };
}

function care({ episodes, reviews, caseReviews, states, adoptions }: Life, subject: string): Records {
  return {
    care_episodes: episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
      ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
      ...{ placement_postcode: postcode, ended_on: end, reason_ended: ceased },
    })),
    reviews: reviews.map((held_on) => ({ subject, held_on })),
    looked_after_reviews: caseReviews.map(({ held }, index) => ({
      ...{ subject, review_id: `R${index}`, held_on: held },
    })),
    care_leaver_states: states.map(({ from, eligibility, inTouch }) => ({
      ...{ subject, from_on: from, eligibility, in_touch: inTouch },
    })),
    permanence_milestones: adoptions.map(({ decided, placed, order, reversed }, index) => ({
      ...{ subject, permanence_id: `P${index}`, decided_on: decided, placed_on: placed },
      ...{ order_on: order, reversed_on: reversed },
    })),
  };
}

function plans(life: Life, { local: subject, nhs }: Subjects): Records {
  return {
    looked_after_care_plans: life.carePlans.map(({ from, to, aim }) => ({
      ...{ subject, started_on: from, ended_on: to, ...(aim === null ? {} : { [aim]: true }) },
      ...{ supported_living: aim === "supported_living" },
    })),
    child_plans: life.childPlans.map(({ kind, from, to, due, completed, reviewed, reviewDue }) => ({
      ...{ subject, kind, started_on: from, ended_on: to, due_on: due, completed_on: completed },
      ...{ reviewed_on: reviewed, review_due_on: reviewDue },
    })),
    health_assessments: life.assessments.map(({ kind, due, requested, completed, outcome, by }) => ({
      ...{ subject: by === "nhs" ? nhs : subject, kind, due_on: due, requested_on: requested },
      ...{ completed_on: completed, outcome },
    })),
    health_leaving_histories: life.healthHistories.map(({ form, offered, given }) => ({
      ...{ subject: nhs, form, offered_on: offered, given_on: given },
    })),
  };
}

function need(life: Life, subject: string): Records {
  const stretch = ({ from, to }: { from: string; to: string | null }): Row => ({
    ...{ subject, started_on: from, ended_on: to },
  });
  return {
    child_protection_plans: life.protection.map(({ other, reviewed, ...days }) => ({
      ...{ ...stretch(days), other_authority: other, last_reviewed_on: reviewed },
    })),
    child_protection_conferences: life.conferences.map(({ kind, held }, index) => ({
      ...{ subject, kind, conference_id: `C${index}`, held_on: held },
    })),
    children_in_need: life.need.map(({ status, ...days }) => ({ ...stretch(days), case_status: status })),
    early_help_assessments: life.earlyHelp.map(({ completed, ...days }) => ({
      ...{ ...stretch(days), completed_on: completed },
    })),
    pre_proceedings: life.proceedings.map(({ from, to, letter }) => ({
      ...{ subject, decided_on: from, ended_on: to, letter_sent_on: letter },
    })),
    homeless_young_people: life.homeless.map(({ from, to, assessed }) => ({
      ...{ subject, presented_on: from, closed_on: to, assessed_on: assessed },
    })),
    young_carers: life.carers.map(({ from, to, ...told }) => ({
      ...{ subject, referred_on: from, supported_to: to, assessed_on: told.assessed },
      ...{ supported_from: told.supported, reviewed_on: told.reviewed, emergency_plan: told.emergency },
      ...{ transition_assessed_on: told.transition },
    })),
  };
}

function school({ educationPlans, specialNeeds, panels }: Life, subject: string): Records {
  return {
    personal_education_plans: educationPlans.map(({ due, held, completed, reviewDue }) => ({
      ...{ subject, due_on: due, held_on: held, completed_on: completed, review_due_on: reviewDue },
    })),
    education_health_care_plans: specialNeeds.map(({ from, to, issued, reviewDue, ...told }) => ({
      ...{ subject, requested_on: from, ceased_on: to, issued_on: issued, review_due_on: reviewDue },
      ...{ request_decision: told.request, request_decided_on: told.requestOn },
      ...{ assessment_decision: told.assessment, assessment_decided_on: told.assessmentOn },
    })),
    transition_panels: panels.map(({ on, careers }) => ({
      ...{ subject, panel_on: on, outcome: "on track", careers_plan_on: careers },
    })),
  };
}
