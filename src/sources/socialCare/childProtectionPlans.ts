import { annexAAbuseCategory } from "../../codeLists/annexA/abuseCategory";
import { annexAYesNo } from "../../codeLists/annexA/answers";
import { childProtectionPlans as records } from "../../records/need/childProtectionPlans";
import { code, date, integer } from "../columns";
import { expectedTooLate, planRules } from "../needRules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Child protection plans: one row a plan. */
export const childProtectionPlans = defineSource({
  ...nightly,
  code: "social_care_child_protection_plans",
  title: "Child protection plans",
  reference: standardDataset("ssd_cp_plans"),
  feeds: records,
  columns: {
    cppl_person_id: personId,
    DOB: dateOfBirth,
    cppl_cp_plan_start_date: date({ doc: "day the plan started", to: "started_on", required: true }),
    cppl_cp_plan_end_date: date({ doc: "day it ended; blank while it stands", to: "ended_on" }),
    cppl_cp_plan_ola: code(annexAYesNo, {
      doc: "whether another authority is responsible for the plan",
      to: "other_authority",
      mayBeAbsent: true,
    }),
    cppl_cp_plan_initial_category: code(annexAAbuseCategory, {
      doc: "category of abuse when it started",
      to: "initial_category",
    }),
    cppl_cp_plan_latest_category: code(annexAAbuseCategory, {
      doc: "category of abuse now, or when it ended",
      to: "latest_category",
    }),
    previous_plans: integer(0, 50, {
      doc: "child protection plans the child had before; the hub's column",
      to: "previous_plans",
      mayBeAbsent: true,
    }),
  },
  key: ["cppl_cp_plan_start_date"],
  rules: [expectedTooLate("DOB"), ...planRules("cppl_cp_plan_start_date", "cppl_cp_plan_end_date")],
});
