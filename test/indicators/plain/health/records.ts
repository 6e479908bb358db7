import { randomUUID } from "node:crypto";
import { recordsOf as careRecords } from "../care/records";
import type { Records, Subjects } from "../theme";
import { careOf } from "../visits/careOn";
import type { History } from "./history";

/** The only postcode in the directory: it lies in a district of no authority. */
export const OUTSIDE = "EF5 6GH";

/** The records of health services, each under the identifier it was filed under, and the care the child is in. */
export function recordsOf(history: History, of: Subjects): Records {
  return {
    ...inCare(history, of),
    ...assessments(history, of),
    ...checks(history, of),
    ...services(history, of),
  };
}

/** Places are shared by everybody, so each child has postcodes of its own. */
function inCare(history: History, of: Subjects): Records {
  const { children, care_episodes } = careRecords(careOf(history), of);
  const mark = randomUUID();
  return {
    children: children!,
    care_episodes: care_episodes!.map((row) => {
      const postcode = row["placement_postcode"] as string | null;
      return { ...row, placement_postcode: postcode && `${postcode} ${mark}` };
    }),
    postcodes: [{ postcode: `${OUTSIDE} ${mark}`, district: "E07000099" }],
    asylum_statuses: history.asylum.map(({ until }) => ({ subject: of.local, ended_on: until })),
  };
}

const assessments = (history: History, of: Subjects): Records => ({
  health_assessments: history.assessments.map((one) => ({
    ...{
      subject: of[one.by],
      kind: one.kind,
      due_on: one.due,
      requested_on: one.requested,
      completed_on: one.done,
    },
    ...{
      outcome: one.outcome,
      emotional_health_assessed: one.emotional,
      plan_copied_to_carer_on: one.copied,
    },
    ...{ quality_assured_on: one.assured, sdq_used: one.usedSdq, late_reason: one.delay },
  })),
  sdq_scores: history.questionnaires.map(({ on, score, reviewed, by }) => ({
    ...{ subject: of[by], completed_on: on, score, reviewed_on: reviewed },
  })),
  reviews: history.careReviews.map((on) => ({ subject: of.local, held_on: on, participation: "PN1" })),
  health_wellbeing_screens: history.screens.map(({ due, done, there: [sdq, assessment, file], by }) => ({
    ...{ subject: of[by], due_on: due, screened_on: done, sdq_present: sdq },
    ...{ health_assessment_present: assessment, social_care_file_present: file },
  })),
});

const checks = (history: History, of: Subjects): Records => ({
  health_dental_checks: history.dental.map(({ on, outcome, by }) => ({
    subject: of[by],
    checked_on: on,
    outcome,
  })),
  health_immunisations: history.immunisations.map(({ on, upToDate, by }) => ({
    ...{ subject: of[by], status_on: on, up_to_date: upToDate },
  })),
  health_development_checks: history.development.map(({ review, due, done, outcome, by }) => ({
    ...{ subject: of[by], review, due_on: due, checked_on: done, outcome },
  })),
  health_substance_misuse: history.misuses.map(({ on, received, by }) => ({
    ...{ subject: of[by], identified_on: on, substance: "cannabis", intervention_received: received },
  })),
  health_registrations: history.registrations.map((one) => ({
    ...{ subject: of[one.by], registered_with: one.with, registered_on: one.from, ended_on: one.to },
  })),
});

const services = (history: History, of: Subjects): Records => ({
  health_referrals: history.referrals.map((one) => ({
    ...{ subject: of[one.by], service: one.service, referred_on: one.on, decision: one.decision },
    ...{ decided_on: one.decided, first_contact_on: one.first, discharged_on: one.discharged },
  })),
  health_leaving_histories: history.histories.map(({ form, given, by }) => ({
    ...{ subject: of[by], form, given_on: given },
  })),
  health_transfers: history.transfers.map(({ on, shared, by }) => ({
    ...{ subject: of[by], transferred_on: on, shared_on: shared },
  })),
});
