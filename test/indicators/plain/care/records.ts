import type { Records, Subjects } from "../theme";
import type { History } from "./history";

/** The records three systems hold of a child, each filed under the identifier its system knows. */
export const recordsOf = (history: History, subjects: Subjects): Records => ({
  ...socialCare(history, subjects.local),
  ...elsewhere(history, subjects),
});

function socialCare({ header, episodes, reviews, asylum, returns }: History, subject: string): Records {
  return {
    children: header ? [{ subject, sex: header.sex, born_on: header.bornOn }] : [],
    care_episodes: episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
      ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
      ...{ home_postcode: postcode, placement_postcode: postcode, ended_on: end, reason_ended: ceased },
    })),
    reviews: reviews.map((held_on) => ({ subject, held_on })),
    asylum_statuses: asylum.map(({ until }) => ({ subject, ended_on: until })),
    care_leaver_returns: returns.map(({ year, bornOn, inTouch, activity }) => ({
      ...{ subject, collection_year: year, born_on: bornOn, in_touch: inTouch, activity },
    })),
  };
}

function elsewhere(history: History, of: Subjects): Records {
  const { upn } = of;
  return {
    health_assessments: history.assessments.map(({ kind, due, done, by }) => ({
      ...{ subject: of[by], kind, due_on: due, completed_on: done, outcome: done ? "completed" : "waiting" },
    })),
    sdq_scores: history.questionnaires.map(({ on, score, by }) => ({
      subject: of[by],
      completed_on: on,
      score,
    })),
    school_enrolments: history.enrolments.map(({ from, to }) => ({
      ...{ subject: upn, school_urn: "100001", enrolled_on: from, left_on: to },
    })),
    school_attendance: history.attendance.map(({ from, to, possible, authorised, unauthorised }) => ({
      ...{ subject: upn, from_on: from, to_on: to, sessions_possible: possible },
      ...{ sessions_authorised: authorised, sessions_unauthorised: unauthorised },
    })),
    personal_education_plans: history.plans.map(({ due, completed, reviewDue }) => ({
      ...{ subject: upn, due_on: due, completed_on: completed, review_due_on: reviewDue },
    })),
  };
}
