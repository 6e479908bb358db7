import type { Records, Row, Subjects } from "../theme";
import type { History, Referral } from "./history";

/** What the service, the case system, the return and the virtual school hold, by table. */
export const recordsOf = (history: History, { local: subject, upn }: Subjects): Records => ({
  children: history.header ? [{ subject, sex: history.header.sex, born_on: history.header.bornOn }] : [],
  young_carers: history.referrals.map((referral) => ({ subject, ...rowOf(referral) })),
  young_carer_breaks: history.breaks.map(({ on, event }) => ({ subject, taken_on: on, event })),
  children_in_need: history.inNeed.map(({ from, to }) => ({ subject, started_on: from, ended_on: to })),
  child_protection_plans: history.onPlan.map(({ from, to }) => ({ subject, started_on: from, ended_on: to })),
  worker_involvements: history.workers.map(({ role, isNamed, from, to }, index) => ({
    ...{ subject, involvement_id: `Y${index}`, worker: isNamed ? `${subject}-Y` : null },
    ...{ role, started_on: from, ended_on: to },
  })),
  care_episodes: history.episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
    ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
    ...{ home_postcode: postcode, placement_postcode: postcode, ended_on: end, reason_ended: ceased },
  })),
  school_enrolments: history.enrolments.map(({ from, to }) => ({
    ...{ subject: upn, school_urn: "100001", enrolled_on: from, left_on: to },
  })),
  school_attendance: history.attendance.map(({ from, to, possible, authorised, unauthorised }) => ({
    ...{ subject: upn, from_on: from, to_on: to, sessions_possible: possible },
    ...{ sessions_authorised: authorised, sessions_unauthorised: unauthorised },
  })),
});

const rowOf = (referral: Referral): Row => ({
  ...{ referred_on: referral.on, referred_by: referral.by, assessed_on: referral.assessed },
  ...{ supported_from: referral.from, supported_to: referral.to, reviewed_on: referral.reviewed },
  ...{ transition_assessed_on: referral.transition, counselling_referred_on: referral.counselling },
  ...{ cared_for_need: referral.need, parent_mental_health: referral.parentIsIll },
});
