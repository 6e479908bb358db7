import { disabilities } from "../../../records/socialCare/disabilities";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { newestAnswer } from "./answers";
import { ofChildren } from "../../populations";

const newest = newestAnswer("disability", ["unknown"]);

const disabled = factPart("disabled", (base) => ({
  reads: [base, known(disabilities), newest],
  sql: `
SELECT p.as_at, p.child, coalesce(bool_or(d.disability <> 'NONE'), bool_or(n.disability = 'yes')) AS is_so
FROM ${base.name} p
LEFT JOIN known_disabilities d ON d.child = p.child AND (d.identified_on IS NULL OR d.identified_on <= p.as_at)
  AND (d.ended_on IS NULL OR d.ended_on > p.as_at)
LEFT JOIN newest_disability n ON n.child = p.child AND n.disability IN ('yes', 'no')
GROUP BY p.as_at, p.child`,
}));

export const disability: Fact = {
  code: "disability",
  title: "Disability",
  plain:
    "Whether a disability of the child is recorded on the day; where none is listed, what the newest file answers.",
  kind: "category",
  sql: "CASE WHEN disabled.is_so THEN 'DISABLED' WHEN NOT disabled.is_so THEN 'NOT_DISABLED' END",
  from: disabled,
  populations: ofChildren,
  needs: [
    [
      "social_care_disabilities",
      "annex_a_looked_after",
      "annex_a_children_in_need",
      "social_care_children_in_need",
    ],
  ],
  values: [{ code: "DISABLED", label: "Disabled" }, { code: "NOT_DISABLED", label: "Not disabled" }, UNKNOWN],
  isBreakdown: true,
};
