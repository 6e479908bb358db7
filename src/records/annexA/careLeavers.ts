import { personWithDisability, team } from "../need/person";
import { date, recordTable, text } from "../recordTable";

/** Care leavers as list 9 of Annex A describes them on the day of the list. */
export const annexACareLeavers = recordTable({
  name: "annex_a_care_leavers",
  doc: "Care leavers as Annex A describes them, one row a young person.",
  about: "child",
  key: [],
  columns: {
    ...personWithDisability,
    unaccompanied: text("whether an unaccompanied asylum-seeking child, or formerly one: yes or no"),
    team,
    eligibility: text("relevant, former relevant, qualifying, eligible or other"),
    plan_reviewed_on: date("day the pathway plan was last reviewed"),
    in_touch: text("whether the authority is in touch"),
    contacted_on: date("day of the latest contact"),
    accommodation: text("letter of the type of accommodation"),
    suitability: text("suitable, unsuitable, not in touch or not recorded, or excluded"),
    activity: text("activity code"),
  },
});
