import type { Records, Subjects } from "../theme";
import type { History } from "./history";

/** Workers are the child's own, so that what is counted of them is counted a history at a time. */
export const recordsOf = (history: History, { local: subject }: Subjects): Records => ({
  children: history.header ? [{ subject, sex: history.header.sex, born_on: history.header.bornOn }] : [],
  care_episodes: history.episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
    ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
    ...{ home_postcode: postcode, placement_postcode: postcode, ended_on: end, reason_ended: ceased },
  })),
  workers: history.workers.map(({ registered, agency, newlyQualified, caseload, from, to }, index) => ({
    ...{ worker: `${subject}-W${index}`, registration: registered ? `SW${index}` : null, agency },
    ...{ newly_qualified: newlyQualified, caseload, started_on: from, left_on: to },
  })),
  worker_involvements: history.involvements.map(({ worker, role, from, to }, index) => ({
    ...{ subject, involvement_id: `I${index}`, worker: worker && `${subject}-${worker}` },
    ...{ role, started_on: from, ended_on: to },
  })),
  case_audits: history.audits.map(({ on, grade, overview, supervised, heard }) => ({
    ...{ subject, audited_on: on, audit: "practice", grade, management_overview: overview },
    ...{ supervision_regular: supervised, child_voice: heard },
  })),
  child_statements: history.statements.map(({ on, purpose }, index) => ({
    ...{ subject, statement_id: `S${index}`, made_on: on, purpose },
  })),
  assessments: history.assessments.map(({ on, hasTeam }) => ({
    ...{ subject, started_on: on, team: hasTeam ? `${subject}-T` : null },
  })),
});
