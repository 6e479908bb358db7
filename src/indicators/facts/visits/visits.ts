import type { Fact } from "../../fact";
import type { Population } from "../../population";
import { careVisitsDue, clockVisitsDue } from "../../populations/visits/visitsDue";
import { careVisits, needVisits, protectionVisits } from "../../populations/visits/visitsMade";

/** What is so of a visit, as its row tells it. */
const ofVisits = (populations: readonly Population[]) => ({ kind: "yesNo" as const, populations, needs: [] });
const made = ofVisits([careVisits, protectionVisits, needVisits]);

export const visitChildSeen: Fact = {
  ...made,
  code: "visit_child_seen",
  title: "Child seen at the visit",
  plain: "The child was seen at the visit.",
  sql: "p.seen",
};

export const visitSeenAlone: Fact = {
  ...made,
  code: "visit_seen_alone",
  title: "Child seen alone at the visit",
  plain: "The child was seen alone at the visit.",
  sql: "p.seen_alone",
};

export const visitBedroomSeen: Fact = {
  ...ofVisits([protectionVisits, needVisits]),
  code: "visit_bedroom_seen",
  title: "Bedroom seen at the visit",
  plain: "The child's bedroom was seen at the visit.",
  sql: "p.bedroom_seen",
};

export const visitOnTime: Fact = {
  ...made,
  code: "visit_on_time",
  title: "Visit on time",
  plain: "The visit was made by the day it was due; a visit without a due day is not on time.",
  sql: "(p.visited_on <= p.due_on)",
};

export const visitMadeByDueDay: Fact = {
  ...ofVisits([careVisitsDue]),
  code: "visit_made_by_due_day",
  title: "Visit made by its due day",
  plain: "The visit that was due was made by the day the case system gives.",
  sql: "(p.visited_on <= p.as_at)",
};

export const visitMadeByStatutoryDay: Fact = {
  ...ofVisits([clockVisitsDue]),
  code: "visit_made_by_statutory_day",
  title: "Visit made by the statutory day",
  plain: "A visit was made by the day the regulations ask for it.",
  sql: "(p.held_on <= p.as_at)",
};
