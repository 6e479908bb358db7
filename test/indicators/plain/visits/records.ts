import { recordsOf as careRecords } from "../care/records";
import type { Records, Row, Subjects } from "../theme";
import { careOf } from "./careOn";
import type { History, Spell, Visit } from "./history";

/** The records of the case system and of the annual return, all filed under the local id. */
export function recordsOf(history: History, subjects: Subjects): Records {
  const { children, care_episodes } = careRecords(careOf(history), subjects);
  const subject = subjects.local;
  const visits = (kind: string, list: readonly Visit[]): Row[] =>
    list.map(({ due, on, seen, alone, bedroom }, index) => ({
      ...{ subject, kind, visit_id: `V${index}`, due_on: due, visited_on: on },
      ...{ seen, seen_alone: alone, bedroom_seen: bedroom },
    }));
  const spells = (list: readonly Spell[]): Row[] =>
    list.map(({ from, to }) => ({ subject, started_on: from, ended_on: to }));
  return {
    ...{ children: children!, care_episodes: care_episodes! },
    statutory_visits: [
      ...visits("looked after", history.visits),
      ...visits("child protection", history.planVisits),
      ...visits("child in need", history.needVisits),
    ],
    child_protection_plans: spells(history.plans),
    children_in_need: spells(history.needs),
    looked_after_reviews: history.reviewsDue.map(({ due, held, cancelled }, index) => ({
      ...{ subject, review_id: `R${index}`, due_on: due, held_on: held, cancelled },
    })),
    reviews: history.reviewsHeld.map(({ on, part }) => ({ subject, held_on: on, participation: part })),
  };
}
