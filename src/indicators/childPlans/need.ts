import {
  childInNeed,
  childProtection,
  earlyHelp,
  housing,
  missingPrevention,
  preProceedings,
  returnHome,
  safety,
} from "../../duties/childPlans/need";
import { childProtectionPlans } from "../../records/need/childProtectionPlans";
import { childrenInNeed } from "../../records/need/childrenInNeed";
import { earlyHelpAssessments } from "../../records/need/earlyHelpAssessments";
import { childProtectionConferences } from "../../records/socialCare/childProtectionConferences";
import { homelessYoungPeople } from "../../records/socialCare/homelessYoungPeople";
import { preProceedings as preProceedingsTold } from "../../records/socialCare/preProceedings";
import { cte } from "../cte";
import { known } from "../parts/known";
import { spellsOfCare } from "../parts/spellsOfCare";
import { EARLY_HELP, IN_NEED, PLANS } from "../populations/need/sources";
import { CHILD_PLANS, ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";

const OURS = "r.other_authority IS DISTINCT FROM 'yes'";

const onPlan = cte(
  "required_on_plan",
  [known(childProtectionPlans)],
  `SELECT child, started_on AS since, started_on AS from_on, ended_on AS until
FROM known_child_protection_plans r
WHERE ${OURS}`,
);

/** The days of the review conferences of each child, the first first. */
const conferences = cte(
  "review_conferences",
  [known(childProtectionConferences)],
  `
SELECT child, array_agg(held_on ORDER BY held_on) AS days
FROM known_child_protection_conferences
WHERE kind = 'review' AND held_on IS NOT NULL
GROUP BY child`,
);

/** Reviews are the conferences since the plan started, and the last one that the plan itself tells of. */
export const childProtectionKind = kindOfPlan({
  duty: childProtection,
  required: onPlan,
  toldIn: [
    {
      from: childProtectionPlans,
      only: OURS,
      joins: "LEFT JOIN review_conferences v ON v.child = r.child",
      reads: [conferences],
      columns: {
        started_on: "r.started_on",
        completed_on: "r.started_on",
        reviews: `CASE WHEN r.last_reviewed_on IS NULL OR r.last_reviewed_on = ANY (v.days) THEN v.days
          ELSE coalesce(v.days, '{}') || r.last_reviewed_on END`,
        ended_on: "r.ended_on",
        team: "r.team",
      },
    },
  ],
  needs: [PLANS],
});

/** Open cases, without the days on which the child was looked after or on a plan, which have plans of their own. */
const inNeedAlone = cte(
  "required_in_need",
  [known(childrenInNeed), known(childProtectionPlans), spellsOfCare],
  `
SELECT child, lower(days) AS since, lower(days) AS from_on, upper(days) AS until
FROM (
  SELECT n.child, unnest(n.days - coalesce(e.days, '{}')) AS days
  FROM (
    SELECT child, range_agg(daterange(started_on, ended_on)) AS days
    FROM known_children_in_need
    WHERE (ended_on IS NULL OR ended_on > started_on)
      AND coalesce(case_status, 'child in need plan') NOT IN ('open assessment', 'closed episode')
    GROUP BY child
  ) n
  LEFT JOIN (
    SELECT child, range_agg(daterange(started_on, ended_on)) AS days
    FROM (
      SELECT child, started_on, ended_on FROM spells_of_care
      UNION ALL
      SELECT child, started_on, ended_on FROM known_child_protection_plans
    ) s
    WHERE ended_on IS NULL OR ended_on > started_on
    GROUP BY child
  ) e ON e.child = n.child
) n`,
);

const ofInNeed = ofKinds("child in need");

/** The case system's list holds the plans that were made: one without any day but its first was completed on it. */
const inNeedPlans = {
  ...ofInNeed,
  columns: {
    ...ofInNeed.columns,
    completed_on: "coalesce(r.completed_on, CASE WHEN r.due_on IS NULL THEN r.started_on END)",
  },
};

export const childInNeedKind = kindOfPlan({
  duty: childInNeed,
  required: inNeedAlone,
  toldIn: [inNeedPlans],
  needs: [IN_NEED, PLANS, "ssda903_episodes", ["social_care_child_in_need_plans", CHILD_PLANS]],
});

export const earlyHelpKind = kindOfPlan({
  duty: earlyHelp,
  toldIn: [
    {
      from: earlyHelpAssessments,
      columns: {
        started_on: "r.started_on",
        completed_on: "r.completed_on",
        ended_on: "r.ended_on",
        assessed_on: "r.completed_on",
        team: "r.organisation",
      },
    },
  ],
  needs: [EARLY_HELP],
});

const ofChildPlans = { needs: [CHILD_PLANS] };

export const missingPreventionKind = kindOfPlan({
  ...ofChildPlans,
  duty: missingPrevention,
  toldIn: [ofKinds("missing prevention")],
});

export const safetyKind = kindOfPlan({
  ...ofChildPlans,
  duty: safety,
  toldIn: [ofKinds("safety", "exploitation")],
});

export const returnHomeKind = kindOfPlan({
  ...ofChildPlans,
  duty: returnHome,
  toldIn: [ofKinds("return home")],
});

const inPreProceedings = cte(
  "required_proceedings",
  [known(preProceedingsTold)],
  `SELECT child, decided_on AS since, decided_on AS from_on, ended_on AS until
FROM known_pre_proceedings`,
);

export const preProceedingsKind = kindOfPlan({
  duty: preProceedings,
  required: inPreProceedings,
  toldIn: [
    {
      from: preProceedingsTold,
      columns: { started_on: "r.decided_on", completed_on: "r.letter_sent_on", ended_on: "r.ended_on" },
    },
  ],
  needs: ["social_care_pre_proceedings"],
});

const homeless = cte(
  "required_homeless",
  [known(homelessYoungPeople)],
  `SELECT child, presented_on AS since, presented_on AS from_on, closed_on AS until
FROM known_homeless_young_people`,
);

export const housingKind = kindOfPlan({
  duty: housing,
  required: homeless,
  toldIn: [
    {
      from: homelessYoungPeople,
      columns: {
        started_on: "r.presented_on",
        completed_on: "r.assessed_on",
        ended_on: "r.closed_on",
        assessed_on: "r.assessed_on",
      },
    },
  ],
  needs: ["social_care_homeless_young_people"],
});
