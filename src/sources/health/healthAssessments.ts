import { healthDelayReason } from "../../codeLists/health/healthDelayReason";
import { healthPractitioner } from "../../codeLists/health/healthPractitioner";
import { healthAssessmentKind } from "../../codeLists/healthAssessmentKind";
import { healthAssessmentOutcome } from "../../codeLists/healthAssessmentOutcome";
import { pupilSex } from "../../codeLists/pupilSex";
import { healthAssessments as assessments } from "../../records/healthAssessments";
import { code, date, flag, localId, nhsNumber, postcode, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { assessmentRules } from "./assessmentRules";
import { noIdentifier } from "./rules";

/** Health assessments: one row an initial or review assessment that was due. */
export const healthAssessments = defineSource({
  code: "health_assessments",
  title: "Health assessments",
  system: "health",
  reference:
    "Hub format: no public standard exists; duties in the Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: assessments,
  columns: {
    NHS_NUMBER: nhsNumber({ doc: "NHS number, where known" }),
    CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth as the provider holds it", to: "born_on", required: true }),
    ASSESSMENT_TYPE: code(healthAssessmentKind, {
      doc: "initial (IHA) or review (RHA)",
      to: "kind",
      required: true,
    }),
    REQUESTED_ON: date({ doc: "day it was asked for", to: "requested_on", invalid: "blank" }),
    DUE_ON: date({ doc: "day it was due", to: "due_on", required: true }),
    COMPLETED_ON: date({ doc: "day it was done; blank while it is not", to: "completed_on" }),
    OUTCOME: code(healthAssessmentOutcome, { doc: "what became of it", to: "outcome" }),
    WHY_LATE: code(healthDelayReason, {
      doc: "why it was not done by the day it was due",
      to: "late_reason",
      mayBeAbsent: true,
    }),
    PLACED_IN_AREA: flag({
      doc: "whether the child was placed in the area of the commissioning authority when it was due",
      to: "placed_in_area",
      mayBeAbsent: true,
    }),
    HOST_AREA: text({
      doc: "area the child is placed in, by name or code, where not that of the commissioning authority",
      to: "host_area",
      longest: 80,
      mayBeAbsent: true,
    }),
    PROVIDER: text({
      doc: "organisation asked to do it",
      to: "provider",
      longest: 80,
      invalid: "blank",
      mayBeAbsent: true,
    }),
    CONSENT_RECEIVED_ON: date({
      doc: "day consent was received",
      to: "consent_received_on",
      mayBeAbsent: true,
    }),
    DONE_BY: code(healthPractitioner, {
      doc: "kind of practitioner who did it",
      to: "done_by",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    EMOTIONAL_HEALTH_ASSESSED: flag({
      doc: "whether it assessed emotional health",
      to: "emotional_health_assessed",
      mayBeAbsent: true,
    }),
    SDQ_USED: flag({ doc: "whether an SDQ score was there and used", to: "sdq_used", mayBeAbsent: true }),
    QUALITY_ASSURED_ON: date({
      doc: "day its quality was checked",
      to: "quality_assured_on",
      mayBeAbsent: true,
    }),
    PLAN_COPIED_TO_CARER_ON: date({
      doc: "day the carer was given the health plan",
      to: "plan_copied_to_carer_on",
      mayBeAbsent: true,
    }),
    SEX: code(pupilSex, {
      doc: "sex as the provider holds it",
      to: "sex",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    POSTCODE: postcode({
      doc: "postcode the child lives at, as the provider holds it",
      to: "home_postcode",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["ASSESSMENT_TYPE", "DUE_ON"],
  rules: [noIdentifier, bornInFuture, ...assessmentRules],
});
