import { healthDelayReason } from "../../../codeLists/health/healthDelayReason";
import { healthAssessments } from "../../../records/healthAssessments";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { initialDue, initialDueIn28Days, initialOfEntries } from "../../populations/health/entriesDue";
import { care } from "../../populations/placements/lookedAfter";
import { fromCodeList } from "./fromCodeList";

/**
 * The initial assessment of the current period of care, as the provider has it due: at most 28 days after the clock
 * runs out, before which that of another period cannot be due.
 */
const initialDelays = factPart("initial_delays", (base) => ({
  reads: [care.of(base), known(healthAssessments)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, h.late_reason
FROM ${care.of(base).name} p
JOIN known_health_assessments h ON h.child = p.child AND h.kind = 'IHA' AND h.due_on BETWEEN p.care_started_on AND p.as_at + 28
ORDER BY p.as_at, p.child, h.due_on, h.late_reason`,
}));

const reasons = fromCodeList("initial_delays.late_reason", healthDelayReason);

export const initialDelay: Fact = {
  code: "initial_assessment_delay",
  title: "Why the initial health assessment was late",
  plain:
    "Whether an initial health assessment was completed by the day it was due, and if not, the reason the provider gives.",
  kind: "category",
  sql: `CASE WHEN p.done_on <= p.as_at THEN 'ON_TIME' ELSE ${reasons.sql} END`,
  from: initialDelays,
  populations: [initialDue, initialDueIn28Days, initialOfEntries],
  needs: ["ssda903_episodes", "health_assessments"],
  values: [{ code: "ON_TIME", label: "On time" }, ...reasons.values!],
  isBreakdown: true,
};
