import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { visitMadeByDueDay, visitMadeByStatutoryDay } from "../facts/visits/visits";
import { careVisitsDue, clockVisitsDue } from "../populations/visits/visitsDue";

/** Statutory visits made by the day the case system gives. */
export const visitsOnTimeShare = defineIndicator({
  code: "cla_stat_visits_on_time_pct",
  title: "Statutory visits on time",
  plain:
    "Of the statutory visits whose due day in the case system lies in the 12 months to the date, of children looked after on that day, those made by it.",
  reference:
    "Board dashboard, March 2018, statutory visits on time in the last 12 months; Care Planning Regulations 2010 (SI 2010/959), regulation 28",
  population: careVisitsDue,
  among: [],
  counted: [{ fact: visitMadeByDueDay, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** The same by the clock of the regulations, whatever due days the case system gives. */
export const visitsByStatutoryClock = defineIndicator({
  code: "cla_visits_statutory_clock_pct",
  title: "Visits on time by the statutory clock",
  plain:
    "Of the visits that fell due in the 12 months to the date by the regulations (in the first week of a placement, then within six weeks of the last visit, in long-term foster placements after a year within three months), those made in time; placements for adoption left out.",
  reference:
    "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(2); the clocks of paragraphs (3) to (6) are not told by the records",
  population: clockVisitsDue,
  among: [],
  counted: [{ fact: visitMadeByStatutoryDay, is: true }],
  scale: PERCENT,
  direction: "up",
});
