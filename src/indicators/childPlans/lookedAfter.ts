import {
  care,
  childPermanenceReport,
  permanence,
  placement,
  placementSupport,
  supportAfterOrder,
} from "../../duties/childPlans/lookedAfter";
import { reviews } from "../../records/reviews";
import { lookedAfterCarePlans } from "../../records/socialCare/lookedAfterCarePlans";
import { lookedAfterReviews } from "../../records/socialCare/lookedAfterReviews";
import { permanenceMilestones } from "../../records/socialCare/permanenceMilestones";
import { cte } from "../cte";
import { placements } from "../parts/episodes";
import { known } from "../parts/known";
import { spellsOfCare } from "../parts/spellsOfCare";
import { CHILD_PLANS, ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";

const EPISODES = "ssda903_episodes";

/** From the start of care to its end. */
export const inCareSpells = cte(
  "required_in_care",
  [spellsOfCare],
  "SELECT child, started_on AS since, started_on AS from_on, ended_on AS until\nFROM spells_of_care",
);

/** Days within which the return and the case system tell of one review: no two are asked for so soon after one another. */
const ONE_REVIEW = 7;

/**
 * The days on which a looked after child's care was reviewed, the first first: by the return, and those of the case system
 * that the return has on none of the days about.
 */
const careReviews = cte(
  "care_reviews",
  [known(reviews), known(lookedAfterReviews)],
  `
SELECT child, array_agg(held_on ORDER BY held_on) AS days
FROM (
  SELECT child, held_on FROM known_reviews
  UNION
  SELECT c.child, c.held_on
  FROM known_looked_after_reviews c
  WHERE c.held_on IS NOT NULL AND NOT EXISTS (SELECT FROM known_reviews r
    WHERE r.child = c.child AND r.held_on BETWEEN c.held_on - ${ONE_REVIEW} AND c.held_on + ${ONE_REVIEW})
) held
GROUP BY child`,
);

/** A plan in the case system is one that was made, and stands on its last day too; its aims stand in columns. */
const carePlans = {
  from: lookedAfterCarePlans,
  columns: { started_on: "r.started_on", completed_on: "r.started_on", ended_on: "r.ended_on + 1" },
} as const;

/** The reviews of all the child's care: which of them are reviews of this plan is told by when it was required. */
const reviewed = { joins: "LEFT JOIN care_reviews v ON v.child = r.child", reads: [careReviews] };

/** Aims that say where the child is to grow up: `other_plan` does not. */
const AIMS = Object.keys(lookedAfterCarePlans.columns).filter(
  (name) => name !== "started_on" && name !== "ended_on" && name !== "other_plan",
);

const ofCare = ofKinds("care");

export const carePlanKind = kindOfPlan({
  duty: care,
  required: inCareSpells,
  toldIn: [
    { ...carePlans, ...reviewed, columns: { ...carePlans.columns, reviews: "v.days" } },
    { ...ofCare, ...reviewed, isNewestReview: undefined, columns: { ...ofCare.columns, reviews: "v.days" } },
  ],
  needs: [EPISODES, ["social_care_care_plans", CHILD_PLANS]],
});

export const permanenceKind = kindOfPlan({
  duty: permanence,
  required: inCareSpells,
  toldIn: [{ ...carePlans, only: `(${AIMS.map((aim) => `r.${aim}`).join(" OR ")})` }, ofKinds("permanence")],
  needs: [EPISODES, ["social_care_care_plans", CHILD_PLANS]],
});

const inPlacement = cte(
  "required_in_placement",
  [placements],
  `SELECT child, started_on AS since, started_on AS from_on, ended_on AS until
FROM placements
WHERE NOT only_temporary AND NOT began_adoptive`,
);

export const placementKind = kindOfPlan({
  duty: placement,
  required: inPlacement,
  toldIn: [ofKinds("placement")],
  needs: [EPISODES, CHILD_PLANS],
});

export const placementSupportKind = kindOfPlan({
  duty: placementSupport,
  toldIn: [ofKinds("placement support")],
  needs: [CHILD_PLANS],
});

const adoptionPlanned = cte(
  "required_adoption",
  [known(permanenceMilestones)],
  `SELECT child, decided_on AS since, decided_on AS from_on, least(order_on, reversed_on) AS until
FROM known_permanence_milestones
WHERE decided_on IS NOT NULL`,
);

export const childPermanenceReportKind = kindOfPlan({
  duty: childPermanenceReport,
  required: adoptionPlanned,
  toldIn: [ofKinds("child permanence report")],
  needs: ["social_care_permanence", CHILD_PLANS],
});

export const supportAfterOrderKind = kindOfPlan({
  duty: supportAfterOrder,
  toldIn: [ofKinds("special guardianship support", "adoption support")],
  needs: [CHILD_PLANS],
});
