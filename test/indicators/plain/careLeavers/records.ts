import type { Records, Subjects } from "../theme";
import type { History } from "./history";

/** The records of a young person: social care's under the local id, the virtual school's under the UPN. */
export function recordsOf(history: History, { local: subject, upn }: Subjects): Records {
  const { header } = history;
  return {
    children: header ? [{ subject, born_on: header.bornOn, sex: "M" }] : [],
    care_episodes: history.care.map(({ from, to }) => ({
      ...{ subject, started_on: from, reason_started: "S", legal_status: "C2", placement_type: "U6" },
      ended_on: to,
    })),
    care_leaver_states: history.states.map(({ from, inTouch, shared, left, employs, adviser, ...rest }) => ({
      ...{ subject, ...rest, from_on: from, in_touch: inTouch, shared_house: shared },
      ...{ accommodation_left: left, authority_employs: employs, personal_adviser: adviser },
    })),
    child_plans: history.plans.map(({ kind, from, completed, reviewed, ended }) => ({
      ...{ subject, kind, started_on: from, completed_on: completed, reviewed_on: reviewed, ended_on: ended },
    })),
    care_leaver_contacts: history.contacts.map(({ on, reached }) => ({
      ...{ subject, contacted_on: on, means: "telephone", reached },
    })),
    care_leaver_returns: history.returns.map(({ year, bornOn, inTouch, ...rest }) => ({
      ...{ subject, ...rest, collection_year: year, born_on: bornOn, in_touch: inTouch },
    })),
    destinations: history.destinations.map(({ from, activity }) => ({
      ...{ subject: upn, started_on: from, activity, year_group_left: "13" },
    })),
    transition_panels: history.panels.map(({ on, intended, careersPlan }) => ({
      ...{ subject: upn, panel_on: on, outcome: "on track", intended_activity: intended },
      careers_plan_on: careersPlan,
    })),
  };
}
