import { lookedAfterCarePlans } from "../../records/socialCare/lookedAfterCarePlans";
import { date, flag } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Care plans of looked after children: one row a plan, with the flags of its permanence aims each in a column. */
export const carePlans = defineSource({
  ...nightly,
  code: "social_care_care_plans",
  title: "Care plans of looked after children",
  reference: standardDataset("ssd_cla_care_plan, the flags of lacp_cla_care_plan_json each in a column"),
  feeds: lookedAfterCarePlans,
  columns: {
    lacp_person_id: personId,
    DOB: dateOfBirth,
    lacp_cla_care_plan_start_date: date({ doc: "first day of the plan", to: "started_on", required: true }),
    lacp_cla_care_plan_end_date: date({ doc: "last day; blank while it stands", to: "ended_on" }),
    REMAINSUP: flag({
      doc: "remaining with the birth family, supported by short breaks",
      to: "remain_with_family",
    }),
    RETURN1M: flag({ doc: "return to the birth family within one month", to: "return_in_month" }),
    RETURN6M: flag({ doc: "return to the birth family within six months", to: "return_in_six_months" }),
    RETURNEV: flag({ doc: "eventual return to the birth family", to: "return_eventually" }),
    LTRELFR: flag({ doc: "long-term placement with relatives or friends", to: "long_term_with_relatives" }),
    LTFOST18: flag({ doc: "long-term fostering until 18", to: "long_term_fostering" }),
    RESPLMT: flag({ doc: "residential placement until independence", to: "residential_until_independence" }),
    SUPPLIV: flag({ doc: "supported living in the community", to: "supported_living" }),
    ADOPTION: flag({ doc: "adoption", to: "adoption" }),
    OTHERPLN: flag({ doc: "another plan", to: "other_plan" }),
  },
  key: ["lacp_cla_care_plan_start_date"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "CARE_PLAN_IN_FUTURE",
      column: "lacp_cla_care_plan_start_date",
      says: "the care plan starts after the day the file was received. Correct its first day.",
    }),
    inOrder({
      code: "CARE_PLAN_ENDS_BEFORE_START",
      severity: "error",
      first: "lacp_cla_care_plan_start_date",
      then: "lacp_cla_care_plan_end_date",
      says: "the care plan ended before it started. Correct one of the dates.",
    }),
  ],
});
