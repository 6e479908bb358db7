import { planCeasedReason } from "../../codeLists/virtualSchool/planCeasedReason";
import { planDecision } from "../../codeLists/virtualSchool/planDecision";
import { educationHealthCarePlans as records } from "../../records/virtualSchool/educationHealthCarePlans";
import { code, date, flag } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { pupil } from "./pupil";

/** Education, health and care plans: one row a request, with what became of it. */
export const educationHealthCarePlans = defineSource({
  code: "virtual_school_ehc_plans",
  title: "Education, health and care plans",
  system: "virtual school",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_ehcp_requests, ssd_ehcp_assessment and ssd_ehcp_named_plan in one row; reviews are the hub's",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    REQUESTED_ON: date({
      doc: "day the assessment was asked for",
      to: "requested_on",
      required: true,
      spellings: ["ehcr_ehcp_req_date"],
    }),
    REQUEST_DECIDED_ON: date({
      doc: "day it was decided whether to assess",
      to: "request_decided_on",
      spellings: ["ehcr_ehcp_req_outcome_date"],
    }),
    REQUEST_DECISION: code(planDecision, {
      doc: "whether to assess",
      to: "request_decision",
      spellings: ["ehcr_ehcp_req_outcome"],
    }),
    ASSESSMENT_DECIDED_ON: date({
      doc: "day it was decided whether to make a plan",
      to: "assessment_decided_on",
      spellings: ["ehca_ehcp_assessment_outcome_date"],
    }),
    ASSESSMENT_DECISION: code(planDecision, {
      doc: "whether to make a plan",
      to: "assessment_decision",
      spellings: ["ehca_ehcp_assessment_outcome"],
    }),
    ISSUED_ON: date({
      doc: "day the final plan was issued",
      to: "issued_on",
      spellings: ["ehcn_named_plan_start_date"],
    }),
    EXCEPTION: flag({
      doc: "whether an exception to the 20 weeks applies",
      to: "is_exception",
      mayBeAbsent: true,
    }),
    CEASED_ON: date({
      doc: "day the plan ceased",
      to: "ceased_on",
      mayBeAbsent: true,
      spellings: ["ehcn_named_plan_ceased_date"],
    }),
    CEASED_REASON: code(planCeasedReason, {
      doc: "why it ceased",
      to: "ceased_reason",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["ehcn_named_plan_ceased_reason"],
    }),
    REVIEWED_ON: date({ doc: "day of the last annual review", to: "reviewed_on", mayBeAbsent: true }),
    REVIEW_DUE: date({ doc: "day the next annual review is due", to: "review_due_on", mayBeAbsent: true }),
  },
  key: ["REQUESTED_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "EHCP_ISSUED_IN_FUTURE",
      column: "ISSUED_ON",
      says: "the plan was issued after the day the file was received. Correct ISSUED_ON.",
    }),
    inOrder({
      code: "EHCP_DECIDED_BEFORE_REQUEST",
      severity: "error",
      first: "REQUESTED_ON",
      then: "REQUEST_DECIDED_ON",
      says: "the request was decided before it was made. Correct REQUEST_DECIDED_ON or REQUESTED_ON.",
    }),
    inOrder({
      code: "EHCP_ASSESSED_BEFORE_REQUEST",
      severity: "error",
      first: "REQUESTED_ON",
      then: "ASSESSMENT_DECIDED_ON",
      says: "the assessment was decided before it was asked for. Correct ASSESSMENT_DECIDED_ON or REQUESTED_ON.",
    }),
    inOrder({
      code: "EHCP_ISSUED_BEFORE_REQUEST",
      severity: "error",
      first: "REQUESTED_ON",
      then: "ISSUED_ON",
      says: "the plan was issued before it was asked for. Correct ISSUED_ON or REQUESTED_ON.",
    }),
    inOrder({
      code: "EHCP_CEASED_BEFORE_ISSUED",
      severity: "error",
      first: "ISSUED_ON",
      then: "CEASED_ON",
      says: "the plan ceased before it was issued. Correct CEASED_ON or ISSUED_ON.",
    }),
    notInFuture({
      code: "EHCP_REVIEWED_IN_FUTURE",
      column: "REVIEWED_ON",
      says: "the plan was reviewed after the day the file was received. Correct REVIEWED_ON.",
    }),
  ],
});
