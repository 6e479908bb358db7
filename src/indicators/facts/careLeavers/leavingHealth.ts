import { healthLeavingHistories } from "../../../records/health/healthLeavingHistories";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { leavingAt16 } from "../../populations/health/leavers";

const leavingRecords = factPart("leaving_records", (base) => ({
  reads: [base, known(healthLeavingHistories)],
  sql: `
SELECT p.as_at, p.child, min(h.given_on) AS given_on
FROM ${base.name} p
JOIN known_health_leaving_histories h ON h.child = p.child AND h.immunisations_included
GROUP BY p.as_at, p.child`,
}));

export const immunisationHistoryGiven: Fact = {
  code: "immunisation_history_given",
  title: "Immunisation history given",
  plain:
    "The young person was given a health history that holds the immunisations, in whatever form, by the end of the period.",
  kind: "yesNo",
  sql: "coalesce(leaving_records.given_on <= p.period_end, false)",
  from: leavingRecords,
  populations: [leavingAt16],
  needs: ["health_leaving_histories"],
};
