import { permanenceMilestones } from "../../../records/socialCare/permanenceMilestones";
import { cte } from "../../cte";
import type { Cte } from "../../cte";
import { periodsOfCare } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";
import { flow, stock } from "../../population";
import type { Population } from "../../population";

/**
 * Why the case system's permanence milestones and no other record: they alone tell every day of a plan (decision,
 * placement order, fostering for adoption, match, placement, order, reversal) for children still waiting as well as
 * those adopted. Return AD1 knows the adopted alone, Annex A is sent for inspections only.
 */
const needs = ["social_care_permanence"];

const MILESTONES = [
  ...["decided_on", "placement_order_on", "foster_to_adopt_placed_on", "matched_on", "placed_on", "order_on"],
  ...["order_kind", "reversed_on", "reversed_reason", "adopted_by_carer", "fostered_by_adopters_on"],
  ...["in_sibling_group", "siblings_apart"],
];
const milestones = MILESTONES.map((column) => `m.${column}`).join(", ");

interface Happening extends Pick<Population, "code" | "title" | "plain" | "needs"> {
  /** The day it happened, as SQL over the milestones m. */
  readonly on: string;
  readonly counts?: Population["counts"];
  readonly only?: string;
  /** The day the child entered care, as SQL over `entered`, a part by child and permanence_id. */
  readonly entered?: Cte;
}

/** A milestone as what happened in a period: a row a plan. */
const happening = ({ on, only, entered, ...written }: Happening): Population =>
  flow({
    ...written,
    reads: [known(permanenceMilestones), people, ...(entered ? [entered] : [])],
    sql: (periods) => `
SELECT d.period_end, ${on} AS as_at, m.child, k.born_on, ${ageSql("k.born_on", on)} AS age, k.sex,
  ${milestones}${entered ? ", e.entered_care_on" : ""}
FROM ${periods} d
JOIN known_permanence_milestones m ON ${on} BETWEEN d.from_on AND d.period_end${only ? ` AND ${only}` : ""}
LEFT JOIN people k ON k.child = m.child${entered ? `\nLEFT JOIN ${entered.name} e ON e.child = m.child AND e.permanence_id = m.permanence_id AND e.placed_on = m.placed_on` : ""}`,
  });

/** The day a child entered the care in which it moved in with its adoptive family. */
const entries = cte(
  "entries_before_placing",
  [known(permanenceMilestones), periodsOfCare],
  `
SELECT m.child, m.permanence_id, m.placed_on, max(c.care_started_on) AS entered_care_on
FROM known_permanence_milestones m
JOIN periods_of_care c ON c.child = m.child AND c.care_started_on <= m.placed_on
GROUP BY m.child, m.permanence_id, m.placed_on`,
);

export const permanenceOrders = happening({
  code: "permanence_orders",
  title: "Permanence orders made",
  plain:
    "Adoption, special guardianship and child arrangements orders made in the period, by the day of the order.",
  counts: "orders",
  needs: [...needs, "ssda903_episodes"],
  on: "m.order_on",
  entered: entries,
});

export const movesToAdopters = happening({
  code: "moves_to_adopters",
  title: "Children moved in with their adoptive family",
  plain: "Children placed for adoption in the period, by the day they were placed.",
  needs,
  on: "m.placed_on",
});

export const adoptionDecisionsMade = happening({
  code: "adoption_decided",
  title: "Decisions for adoption",
  plain: "Decisions of the agency in the period that a child should be placed for adoption.",
  needs,
  on: "m.decided_on",
});

export const placementOrdersMade = happening({
  code: "placement_orders",
  title: "Placement orders granted",
  plain: "Placement (or freeing) orders granted in the period.",
  counts: "orders",
  needs,
  on: "m.placement_order_on",
});

export const adoptionReversals = happening({
  code: "adoption_reversed",
  title: "Decisions for adoption reversed",
  plain: "Decisions in the period that a child should no longer be placed for adoption.",
  needs,
  on: "m.reversed_on",
});

/** An anniversary, so that whether a child was placed within the year is settled for everyone in it. */
export const adoptionTwelveMonths = happening({
  code: "adoption_12_months",
  title: "Decisions for adoption, 12 months on",
  plain:
    "Decisions that a child should be placed for adoption whose 12 months were over in the period, those reversed by then left out.",
  needs,
  on: "(m.decided_on + interval '12 months')::date",
  only: "(m.reversed_on IS NULL OR m.reversed_on > (m.decided_on + interval '12 months')::date)",
});

export const inAdoption = stock({
  code: "in_adoption",
  title: "Children in the adoption process on the date",
  plain:
    "Children whose last decision for adoption by the date was neither reversed nor followed by an order by then.",
  needs,
  reads: [known(permanenceMilestones), people],
  sql: (periods) => `
SELECT m.as_at, m.child, k.born_on, ${ageSql("k.born_on", "m.as_at")} AS age, k.sex, ${milestones}
FROM (
  SELECT DISTINCT ON (d.period_end, m.child) d.period_end AS as_at, m.*
  FROM ${periods} d
  JOIN known_permanence_milestones m ON m.decided_on <= d.period_end
  ORDER BY d.period_end, m.child, m.decided_on DESC, m.permanence_id DESC
) m
LEFT JOIN people k ON k.child = m.child
WHERE (m.reversed_on IS NULL OR m.reversed_on > m.as_at) AND (m.order_on IS NULL OR m.order_on > m.as_at)`,
});
