import { date, recordTable, text, yesNo } from "./recordTable";

/** Children on the virtual school roll. */
export const schoolEnrolments = recordTable({
  name: "school_enrolments",
  doc: "Children on the virtual school roll.",
  about: "child",
  key: ["school_urn", "enrolled_on"],
  columns: {
    school_urn: text("URN of the school, 6 digits"),
    enrolled_on: date("first day on roll"),
    left_on: date("last day on roll; null: still there"),
    year_group: text("national curriculum year: N1, N2, R, 1 to 13"),
    phase: text("phase of education"),
    sen_provision: text("N none, K SEN support, E education, health and care plan"),
    enrolment_status: text("registered at one school or more"),
    sen_need: text("kind of special educational need"),
    has_free_school_meals: yesNo("whether eligible for free school meals"),
    has_pupil_premium: yesNo("whether pupil premium plus is paid"),
    is_part_time: yesNo("whether on roll part time"),
    first_language: text("first language, as the school census codes it"),
    reason_left: text("why the child left the school"),
    born_on: date("date of birth as the school holds it"),
    sex: text("M, F or U"),
    home_postcode: text("postcode the child lives at, as the school holds it"),
  },
});
