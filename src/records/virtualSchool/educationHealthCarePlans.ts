import { date, recordTable, text, yesNo } from "../recordTable";

/** Requests for an education, health and care plan, and what became of them. */
export const educationHealthCarePlans = recordTable({
  name: "education_health_care_plans",
  doc: "Requests for an education, health and care plan, and what became of them.",
  about: "child",
  key: ["requested_on"],
  columns: {
    requested_on: date("day the assessment was asked for"),
    request_decided_on: date("day it was decided whether to assess"),
    request_decision: text("whether to assess"),
    assessment_decided_on: date("day it was decided whether to make a plan"),
    assessment_decision: text("whether to make a plan"),
    issued_on: date("day the final plan was issued (due within 20 weeks of the request)"),
    is_exception: yesNo("whether an exception to the 20 weeks applies"),
    ceased_on: date("day the plan ceased"),
    ceased_reason: text("why it ceased"),
    reviewed_on: date("day of the last annual review"),
    review_due_on: date("day the next annual review is due"),
  },
});
