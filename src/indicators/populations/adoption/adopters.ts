import { annexAAdopters } from "../../../records/annexA/adopters";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow, stock } from "../../population";

/** Adoptive families, which are one row an adopter: a family has left when all of it has. */
const families = cte(
  "adopting_families",
  [known(annexAAdopters)],
  `
SELECT coalesce(family, adopter) AS family, min(stage1_started_on) AS stage1_started_on,
  max(stage1_ended_on) AS stage1_ended_on, min(stage2_started_on) AS stage2_started_on,
  max(stage2_ended_on) AS stage2_ended_on, max(approved_on) AS approved_on, min(matched_on) AS matched_on,
  min(ordered_on) AS ordered_on, bool_or(fostering_for_adoption = 'yes') AS fosters_for_adoption,
  CASE WHEN bool_or(left_on IS NULL) THEN NULL ELSE max(left_on) END AS left_on
FROM known_annex_a_adopters
GROUP BY coalesce(family, adopter)`,
);

const nobody = "NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex";
const common = {
  counts: "adopters" as const,
  isOfChildren: false,
  needs: ["annex_a_adopters"],
  reads: [families],
};

export const adoptiveFamilies = stock({
  ...common,
  code: "adoptive_families",
  title: "Approved adoptive families on the date",
  plain: "Families approved to adopt by the date who have neither adopted nor left by then; a couple is one.",
  sql: (periods) => `
SELECT d.period_end AS as_at, ${nobody}, f.matched_on, f.fosters_for_adoption
FROM ${periods} d
JOIN adopting_families f ON f.approved_on <= d.period_end
  AND (f.ordered_on IS NULL OR f.ordered_on > d.period_end) AND (f.left_on IS NULL OR f.left_on > d.period_end)`,
});

export const familiesAssessed = flow({
  ...common,
  code: "families_assessed",
  title: "Adoptive families who completed both stages",
  plain:
    "Families whose second stage of assessment ended in the period and whose first stage is complete too.",
  sql: (periods) => `
SELECT d.period_end, f.stage2_ended_on AS as_at, ${nobody},
  f.stage1_started_on, f.stage1_ended_on, f.stage2_started_on, f.stage2_ended_on
FROM ${periods} d
JOIN adopting_families f ON f.stage2_ended_on BETWEEN d.from_on AND d.period_end
WHERE f.stage1_started_on IS NOT NULL AND f.stage1_ended_on IS NOT NULL AND f.stage2_started_on IS NOT NULL`,
});

export const familiesMatched = flow({
  ...common,
  code: "families_matched",
  title: "Adoptive families matched",
  plain: "Approved families matched with a child in the period.",
  sql: (periods) => `
SELECT d.period_end, f.matched_on AS as_at, ${nobody}, f.approved_on, f.matched_on
FROM ${periods} d
JOIN adopting_families f ON f.matched_on BETWEEN d.from_on AND d.period_end
WHERE f.approved_on IS NOT NULL`,
});
