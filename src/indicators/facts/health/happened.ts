import { healthNeed } from "../../../codeLists/health/healthNeed";
import { healthPractitioner } from "../../../codeLists/health/healthPractitioner";
import { healthService } from "../../../codeLists/health/healthService";
import { healthAssessmentKind } from "../../../codeLists/healthAssessmentKind";
import type { Fact } from "../../fact";
import { monthsSql } from "../../parts/time";
import { assessed, assessmentsAssured, assessmentsDue } from "../../populations/health/assessments";
import {
  initialDue,
  initialDueIn28Days,
  initialOfEntries,
  screensDue,
} from "../../populations/health/entriesDue";
import { leavingAt16 } from "../../populations/health/leavers";
import { firstSeen, referred, screened, transfers } from "../../populations/health/referrals";
import { care } from "../../populations/placements/lookedAfter";
import { fromCodeList } from "./fromCodeList";

export const assessmentKind: Fact = {
  ...fromCodeList("p.kind", healthAssessmentKind),
  code: "health_assessment_kind",
  title: "Kind of health assessment",
  plain: "Whether the assessment is an initial or a review health assessment.",
  populations: [assessed, assessmentsDue, assessmentsAssured],
  needs: [],
  isBreakdown: true,
};

export const assessmentDoneBy: Fact = {
  ...fromCodeList("p.done_by", healthPractitioner),
  code: "health_assessment_done_by",
  title: "Who did the health assessment",
  plain: "The kind of practitioner who did the assessment.",
  populations: [assessed, assessmentsAssured],
  needs: [],
  isBreakdown: true,
};

export const emotionalHealthAssessed: Fact = {
  code: "emotional_health_assessed",
  title: "Emotional health assessed",
  plain: "The assessment made an assessment of emotional health.",
  kind: "yesNo",
  sql: "p.emotional_health_assessed",
  populations: [assessed],
  needs: [],
};

export const planCopiedToCarer: Fact = {
  code: "health_plan_copied_to_carer",
  title: "Health plan copied to the carer",
  plain: "The carer was given the health plan by the end of the period.",
  kind: "yesNo",
  sql: "(p.plan_copied_to_carer_on <= p.period_end)",
  populations: [assessed],
  needs: [],
};

export const requestLeadMonths: Fact = {
  code: "request_lead_months",
  title: "Months the assessment was asked for ahead",
  plain: "Whole months from the day the assessment was asked for to the day it was due; 0: asked for later.",
  kind: "number",
  sql: `CASE WHEN p.requested_on > p.as_at THEN 0 ELSE ${monthsSql("p.requested_on", "p.as_at")} END`,
  populations: [assessmentsDue],
  needs: [],
};

export const initialAssessmentOnTime: Fact = {
  code: "initial_assessment_on_time",
  title: "Initial health assessment on time",
  plain: "An initial health assessment was completed between the start of care and the day it was due.",
  kind: "yesNo",
  sql: "(p.done_on <= p.as_at)",
  populations: [initialDue, initialDueIn28Days, initialOfEntries],
  needs: ["health_assessments"],
};

export const screenedInSixWeeks: Fact = {
  code: "screened_in_six_weeks",
  title: "Screened within six weeks",
  plain: "A wellbeing screen was done in the first six weeks of care.",
  kind: "yesNo",
  sql: "(p.done_on <= p.as_at)",
  populations: [screensDue],
  needs: ["health_wellbeing_screens"],
};

export const daysToScreen: Fact = {
  code: "days_to_screen",
  title: "Days to the wellbeing screen",
  plain: "Days from the start of care to the wellbeing screen.",
  kind: "number",
  sql: "(p.as_at - care.care_started_on)",
  from: care,
  populations: [screened],
  needs: ["ssda903_episodes"],
};

export const serviceReferredTo: Fact = {
  ...fromCodeList("p.service", healthService),
  code: "health_service",
  title: "Service referred to",
  plain: "The health or wellbeing service the child was referred to.",
  populations: [referred, firstSeen],
  needs: [],
  isBreakdown: true,
};

export const daysToFirstContact: Fact = {
  code: "days_to_first_contact",
  title: "Days to the first contact",
  plain: "Days from the referral to the first contact.",
  kind: "number",
  sql: "(p.as_at - p.referred_on)",
  populations: [firstSeen],
  needs: [],
};

export const transferShared: Fact = {
  code: "transfer_health_shared",
  title: "Health information shared on transfer",
  plain:
    "Fitness to transfer health information reached the nurses for looked after children by the end of the period.",
  kind: "yesNo",
  sql: "(p.shared_on <= p.period_end)",
  populations: [transfers],
  needs: [],
};

export const healthNeedOnArrival: Fact = {
  ...fromCodeList("p.need", healthNeed),
  code: "health_need",
  title: "Health need on arrival",
  plain: "The kind of health need that the information on transfer names first.",
  populations: [transfers],
  needs: [],
  isBreakdown: true,
};

export const healthHistoryGiven: Fact = {
  code: "health_history_given",
  title: "Health history given",
  plain: "The young person was given a health history, in whatever form, by the end of the period.",
  kind: "yesNo",
  sql: "(p.given_on <= p.period_end)",
  populations: [leavingAt16],
  needs: ["health_leaving_histories"],
};
