import { independence, pathway } from "../../duties/childPlans/leavingCare";
import { careLeaverStates } from "../../records/socialCare/careLeaverStates";
import { cte } from "../cte";
import { known } from "../parts/known";
import { people } from "../parts/people";
import { spellsOfCare } from "../parts/spellsOfCare";
import { CHILD_PLANS, ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";

/** Schedule 2 of the Children Act 1989, paragraph 19B: looked after for 13 weeks since the 14th birthday, and at 16 or 17. */
const DAYS = 13 * 7;

const birthday = (years: number) => `(k.born_on + interval '${years} years')::date`;

/** When each became eligible, within each spell of care; not told of who has no date of birth. */
const eligible = cte(
  "eligible_in_care",
  [spellsOfCare, people],
  `
SELECT child, least(until, grown_up_on) AS until,
  greatest(since_16, counted_from + greatest(0, ${DAYS} - days_before::int)) AS since
FROM (
  SELECT s.child, s.ended_on AS until, greatest(s.started_on, ${birthday(14)}) AS counted_from,
    greatest(s.started_on, ${birthday(16)}) AS since_16, ${birthday(18)} AS grown_up_on,
    coalesce(sum(greatest(0, least(s.ended_on, s.next_started_on) - greatest(s.started_on, ${birthday(14)}))) OVER (
      PARTITION BY s.child ORDER BY s.care_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS days_before
  FROM spells_of_care s
  JOIN people k ON k.child = s.child AND k.born_on IS NOT NULL
) s
WHERE greatest(since_16, counted_from + greatest(0, ${DAYS} - days_before::int)) < least(until, grown_up_on)`,
);

/**
 * A state of a care leaver stands until the next; who is only qualifying is advised, and has no pathway plan by law. The
 * duty began when the young person last became eligible in care; where that is not known, or only came later, with the
 * 16th birthday or with the first state told, if that is earlier.
 */
const served = cte(
  "served_as_care_leaver",
  [known(careLeaverStates), people, eligible],
  `
SELECT s.child, coalesce(e.since, least(${birthday(16)}, s.first_on)) AS since, s.from_on, least(s.next_on, ${birthday(25)}) AS until
FROM (
  SELECT r.child, r.from_on, r.eligibility, r.in_touch,
    lead(r.from_on) OVER w AS next_on, min(r.from_on) OVER (PARTITION BY r.child) AS first_on
  FROM known_care_leaver_states r
  WINDOW w AS (PARTITION BY r.child ORDER BY r.from_on, r.period, r.eligibility, r.in_touch)
) s
LEFT JOIN people k ON k.child = s.child
LEFT JOIN LATERAL (SELECT max(e.since) AS since FROM eligible_in_care e WHERE e.child = s.child AND e.since <= s.from_on) e ON true
WHERE coalesce(s.eligibility NOT IN ('no current eligibility', 'qualifying'), true) AND s.in_touch IS DISTINCT FROM 'DIED'`,
);

/** One duty as long as it lasts without a break, be it in care or after it: it began with the first of its spells. */
const entitled = cte(
  "required_pathway",
  [eligible, served],
  `
SELECT child, min(since) AS since, min(from_on) AS from_on, nullif(max(until), 'infinity') AS until
FROM (
  SELECT s.*, count(*) FILTER (WHERE begins) OVER (PARTITION BY child ORDER BY from_on, until) AS stretch
  FROM (
    SELECT s.*, coalesce(max(until) OVER (PARTITION BY child ORDER BY from_on, until
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) < from_on, true) AS begins
    FROM (
      SELECT child, since, since AS from_on, coalesce(until, 'infinity') AS until FROM eligible_in_care
      UNION ALL
      SELECT child, since, from_on, coalesce(until, 'infinity') FROM served_as_care_leaver
    ) s
    WHERE until > from_on
  ) s
) s
GROUP BY child, stretch`,
);

export const pathwayKind = kindOfPlan({
  duty: pathway,
  required: entitled,
  toldIn: [ofKinds("pathway")],
  needs: ["ssda903_episodes", "social_care_care_leavers", "social_care_pathway_plans"],
});

export const independenceKind = kindOfPlan({
  duty: independence,
  toldIn: [ofKinds("independence")],
  needs: [CHILD_PLANS],
});
