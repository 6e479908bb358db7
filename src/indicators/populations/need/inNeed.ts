import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { monthsSql } from "../../parts/time";
import { happenings, openOn } from "./rows";
import { IN_NEED } from "./sources";

const spells = known(childrenInNeed);
const common = { needs: [IN_NEED], of: spells };

export const inNeed = openOn({
  ...common,
  code: "in_need",
  title: "Children in need on the date",
  plain:
    "Children whose case as a child in need is open on the date (started on or before it, not closed or closed after it), those looked after or on a plan among them, each counted once.",
  from: "started_on",
  to: "ended_on",
  columns: ["primary_need", `${monthsSql("e.started_on", "(d.period_end + 1)")} AS months_open`],
});

/** Days on which a case started after another of the child had been closed less than 12 months before. */
const reopened = cte(
  "reopened_cases",
  [spells],
  `
SELECT DISTINCT e.child, e.started_on
FROM known_children_in_need e
JOIN known_children_in_need r ON r.child = e.child AND r.started_on < e.started_on
  AND r.ended_on <= e.started_on AND r.ended_on + interval '12 months' > e.started_on`,
);

/** is_reopened: another case of the same child had been closed on or before the day, less than 12 months before. */
export const casesStarted = happenings({
  ...common,
  code: "need_started",
  title: "Cases of children in need started",
  plain: "Cases of children in need that started in the period.",
  counts: "times",
  on: "started_on",
  columns: ["primary_need", "w.child IS NOT NULL AS is_reopened"],
  joins: "LEFT JOIN reopened_cases w ON w.child = e.child AND w.started_on = e.started_on",
  reads: [reopened],
});

export const casesClosed = happenings({
  ...common,
  code: "need_closed",
  title: "Cases of children in need closed",
  plain: "Cases of children in need that were closed in the period.",
  counts: "times",
  on: "ended_on",
  columns: [
    "primary_need",
    "e.ended_on - e.started_on AS days_open",
    `${monthsSql("e.started_on", "e.ended_on")} AS months_open`,
  ],
});
