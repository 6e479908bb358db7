import { missingIncidents } from "../../../records/socialCare/missingIncidents";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { ofChildren } from "../../populations";

const timesMissing = factPart("missing_in_year", (base) => ({
  reads: [base, known(missingIncidents)],
  sql: `
SELECT p.as_at, p.child, count(*) AS times
FROM ${base.name} p
JOIN known_missing_incidents m ON m.child = p.child AND m.kind = 'M'
  AND m.started_on <= p.as_at AND m.started_on >= ${twelveMonthsSql("p.as_at")}
GROUP BY p.as_at, p.child`,
}));

export const timesMissingIn12Months: Fact = {
  code: "times_missing_in_12_months",
  title: "Times missing in 12 months",
  plain:
    "Missing incidents that started in the 12 months to the date; away from placement without authorisation is left out.",
  kind: "number",
  sql: "coalesce(missing_in_year.times, 0)",
  from: timesMissing,
  populations: ofChildren,
  needs: ["social_care_missing_incidents"],
};
