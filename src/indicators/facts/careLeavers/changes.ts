import { careLeaverStates } from "../../../records/socialCare/careLeaverStates";
import { destinations } from "../../../records/virtualSchool/destinations";
import { transitionPanels } from "../../../records/virtualSchool/transitionPanels";
import { cte } from "../../cte";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { leavingCare } from "../../populations/careLeavers/leavingCare";

const states = { populations: [leavingCare], needs: ["social_care_care_leavers"] };

/** Each state with the activity of the one before. */
const succession = cte(
  "care_leaver_succession",
  [known(careLeaverStates)],
  `
SELECT child, from_on, activity, accommodation_left,
  lag(activity) OVER (PARTITION BY child ORDER BY from_on, period, activity) AS activity_before
FROM known_care_leaver_states`,
);

/** A part that finds children with a state begun in the 12 months to the date of which a condition over `s` is so. */
const begun = (name: string, condition: string) =>
  factPart(name, (base) => ({
    reads: [base, succession],
    sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN care_leaver_succession s ON s.child = p.child AND s.from_on <= p.as_at AND s.from_on >= ${twelveMonthsSql("p.as_at")}
WHERE ${condition}`,
  }));

export const backInEducation: Fact = {
  ...states,
  code: "back_in_education",
  title: "Back in education",
  plain: "Went in the 12 months to the date from no education, employment or training into education.",
  kind: "yesNo",
  sql: "(re_engaged.child IS NOT NULL)",
  from: begun(
    "re_engaged",
    "s.activity_before IN ('G4', 'G5', 'G6') AND s.activity IN ('F1', 'P1', 'F2', 'P2')",
  ),
};

export const lostTenancy: Fact = {
  ...states,
  code: "lost_tenancy",
  title: "Lost a tenancy",
  plain:
    "An accommodation was left in the 12 months to the date for the breakdown of the tenancy or an eviction.",
  kind: "yesNo",
  sql: "(lost_home.child IS NOT NULL)",
  from: begun("lost_home", "s.accommodation_left IN ('tenancy breakdown', 'evicted')"),
};

const trainingBegun = factPart("training_begun", (base) => ({
  reads: [base, known(destinations)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_destinations s ON s.child = p.child AND s.activity IN ('apprenticeship', 'training')
  AND s.started_on <= p.as_at AND s.started_on >= ${twelveMonthsSql("p.as_at")}`,
}));

export const beganTraining: Fact = {
  populations: [leavingCare],
  needs: ["virtual_school_destinations"],
  code: "began_training",
  title: "Began an apprenticeship or training",
  plain:
    "Began an apprenticeship or training in the 12 months to the date, as the virtual school follows it.",
  kind: "yesNo",
  sql: "(training_begun.child IS NOT NULL)",
  from: trainingBegun,
};

const lastPanel = factPart("last_panel", (base) => ({
  reads: [base, known(transitionPanels)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, t.intended_activity
FROM ${base.name} p
JOIN known_transition_panels t ON t.child = p.child AND t.panel_on <= p.as_at AND t.panel_on >= ${twelveMonthsSql("p.as_at")}
ORDER BY p.as_at, p.child, t.panel_on DESC, t.intended_activity`,
}));

export const likelyHigherEducation: Fact = {
  populations: [leavingCare],
  needs: ["virtual_school_transition_panels"],
  code: "likely_higher_education",
  title: "Likely to enter higher education",
  plain: "The last transition panel of the 12 months to the date noted higher education as the next step.",
  kind: "yesNo",
  sql: "(last_panel.intended_activity = 'higher education')",
  from: lastPanel,
};
