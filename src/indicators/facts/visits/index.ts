import type { Fact } from "../../fact";
import { daysSinceSeen, daysSinceSeenAlone, daysSinceVisit, visitRecorded } from "./lastVisits";
import { daysWithoutVisit } from "./planVisits";
import {
  visitBedroomSeen,
  visitChildSeen,
  visitMadeByDueDay,
  visitMadeByStatutoryDay,
  visitOnTime,
  visitSeenAlone,
} from "./visits";

export const visitsFacts: readonly Fact[] = [
  daysSinceVisit,
  daysSinceSeen,
  daysSinceSeenAlone,
  visitRecorded,
  visitChildSeen,
  visitSeenAlone,
  visitBedroomSeen,
  visitOnTime,
  visitMadeByDueDay,
  visitMadeByStatutoryDay,
  daysWithoutVisit,
];
