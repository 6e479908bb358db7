import { advocacyOffers } from "../../../records/socialCare/advocacyOffers";
import { childProtectionConferences } from "../../../records/socialCare/childProtectionConferences";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { ageSql } from "../../parts/time";
import { flow } from "../../population";
import { persons } from "./persons";
import { happenings } from "./rows";
import { CONFERENCES } from "./sources";

const common = { needs: CONFERENCES, of: childProtectionConferences, counts: "conferences" as const };

export const conferencesHeld = happenings({
  ...common,
  code: "conferences_held",
  title: "Child protection conferences held",
  plain: "Initial and review child protection conferences held in the period, a row for each child.",
  on: "held_on",
  columns: ["kind", "participation", "quorate"],
});

export const conferencesDue = happenings({
  ...common,
  code: "conferences_due",
  title: "Child protection conferences due",
  plain: "Initial and review child protection conferences that were due in the period, held or not.",
  on: "due_on",
  columns: ["kind", "coalesce(e.held_on <= e.due_on, false) AS is_on_time"],
});

const offers = cte(
  "conference_advocacy",
  [known(advocacyOffers)],
  `SELECT child, kind, offered_on, used_on
FROM known_advocacy_offers
WHERE kind IN ('initial conference', 'review conference')`,
);

/** The child took part in person or through somebody, or had views conveyed. */
export const TOOK_PART = "IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')";

/** One row a child, told of the day of the last conference in the period. */
export const conferencedChildren = flow({
  code: "children_in_conference",
  title: "Children in the child protection process",
  plain: "Children about whom a child protection conference was held in the period, each counted once.",
  needs: CONFERENCES,
  reads: [known(childProtectionConferences), offers, persons],
  sql: (periods) => `
SELECT c.as_at, c.period_end, c.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "c.as_at")} AS age,
  o.child IS NOT NULL AS is_offered, coalesce(o.is_used, false) AS is_represented, c.took_part
FROM (
  SELECT max(e.held_on) AS as_at, d.period_end, e.child,
    coalesce(bool_or(e.participation ${TOOK_PART}), false) AS took_part
  FROM ${periods} d
  JOIN known_child_protection_conferences e ON e.held_on BETWEEN d.from_on AND d.period_end
  GROUP BY d.period_end, e.child
) c
LEFT JOIN (
  SELECT d.period_end, e.child, bool_or(e.used_on <= d.period_end) AS is_used
  FROM ${periods} d
  JOIN conference_advocacy e ON e.offered_on BETWEEN d.from_on AND d.period_end
  GROUP BY d.period_end, e.child
) o ON o.period_end = c.period_end AND o.child = c.child
LEFT JOIN persons k ON k.child = c.child`,
});

/** One row a child and kind of conference, told of the first day in the period on which an advocate was used. */
export const advocacyUsed = flow({
  code: "conference_advocates",
  title: "Children supported by an advocate at child protection conferences",
  plain:
    "Children for whom an advocate was first used for a child protection conference in the period; a child supported for both kinds of conference is counted for each.",
  needs: ["social_care_advocacy"],
  reads: [offers, persons],
  sql: (periods) => `
SELECT c.as_at, c.period_end, c.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "c.as_at")} AS age, c.kind
FROM (
  SELECT min(e.used_on) AS as_at, d.period_end, e.child, replace(e.kind, ' conference', '') AS kind
  FROM ${periods} d
  JOIN conference_advocacy e ON e.used_on BETWEEN d.from_on AND d.period_end
  GROUP BY d.period_end, e.child, e.kind
) c
LEFT JOIN persons k ON k.child = c.child`,
});
