import { emergency, youngCarer } from "../../duties/childPlans/youngCarers";
import { youngCarers } from "../../records/socialCare/youngCarers";
import { cte } from "../cte";
import { known } from "../parts/known";
import { ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";

const needs = ["social_care_young_carers"];

const referred = cte(
  "required_carer",
  [known(youngCarers)],
  `SELECT child, referred_on AS since, referred_on AS from_on, supported_to AS until
FROM known_young_carers`,
);

export const youngCarerKind = kindOfPlan({
  duty: youngCarer,
  required: referred,
  toldIn: [
    {
      from: youngCarers,
      isNewestReview: true,
      columns: {
        started_on: "r.referred_on",
        completed_on: "r.assessed_on",
        reviews: "CASE WHEN r.reviewed_on IS NOT NULL THEN ARRAY[r.reviewed_on] END",
        ended_on: "r.supported_to",
        assessed_on: "r.assessed_on",
      },
    },
  ],
  needs,
});

const supported = cte(
  "required_emergency",
  [known(youngCarers)],
  `SELECT child, supported_from AS since, supported_from AS from_on, supported_to AS until
FROM known_young_carers
WHERE supported_from IS NOT NULL`,
);

/** The register of young carers says that there is a plan and not since when: it is taken to be there from the start. */
export const emergencyKind = kindOfPlan({
  duty: emergency,
  required: supported,
  toldIn: [
    {
      from: youngCarers,
      only: "r.emergency_plan",
      columns: {
        started_on: "r.supported_from",
        completed_on: "r.supported_from",
        ended_on: "r.supported_to",
      },
    },
    ofKinds("in case of emergency"),
  ],
  needs,
});
