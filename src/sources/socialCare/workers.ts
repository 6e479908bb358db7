import { workers as held } from "../../records/socialCare/workers";
import { date, flag, integer, number, text } from "../columns";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { rowId } from "./person";

/** Workers: one row a person who works with children. Names are not taken. */
export const workers = defineSource({
  ...nightly,
  code: "social_care_workers",
  title: "Workers",
  reference: standardDataset("ssd_professionals"),
  feeds: held,
  columns: {
    prof_professional_id: rowId({ doc: "id of the worker", to: "worker" }),
    prof_social_worker_registration_no: text({
      doc: "Social Work England registration",
      to: "registration",
      invalid: "blank",
      longest: 20,
      pattern: /^(SW|XX)[A-Z0-9]+$/,
      looksLike: "SW or XX in capitals, then digits or capitals",
    }),
    prof_professional_job_title: text({ doc: "job title", to: "job_title", longest: 100 }),
    prof_professional_department: text({ doc: "team or department", to: "team", longest: 100 }),
    prof_professional_caseload: integer(0, 999, { doc: "cases held when the file was made", to: "caseload" }),
    prof_full_time_equivalency: number(0, 2, 3, {
      doc: "hours as a share of full time",
      to: "full_time_equivalent",
    }),
    // SSD extracts hold a placeholder here where the system does not record it.
    prof_agency_worker_flag: flag({
      doc: "whether an agency employs the worker",
      to: "agency",
      invalid: "blank",
    }),
    NEWLY_QUALIFIED: flag({
      doc: "whether in the assessed and supported first year",
      to: "newly_qualified",
      mayBeAbsent: true,
    }),
    WORKER_STARTED: date({ doc: "first day with the authority", to: "started_on", mayBeAbsent: true }),
    WORKER_LEFT: date({ doc: "last day; blank while there", to: "left_on", mayBeAbsent: true }),
  },
  key: ["prof_professional_id"],
  rules: [
    inOrder({
      code: "WORKER_LEFT_BEFORE_START",
      severity: "error",
      first: "WORKER_STARTED",
      then: "WORKER_LEFT",
      says: "the worker left before starting. Correct WORKER_LEFT or WORKER_STARTED.",
    }),
  ],
});
