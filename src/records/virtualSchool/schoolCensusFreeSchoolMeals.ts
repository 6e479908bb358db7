import { date, recordTable, text } from "../recordTable";

/** Stretches in which a pupil was eligible for free school meals, from a school census. */
export const schoolCensusFreeSchoolMeals = recordTable({
  name: "school_census_free_school_meals",
  doc: "Stretches in which a pupil was eligible for free school meals, from a school census.",
  about: "child",
  key: ["period_id"],
  columns: {
    period_id: text("the census's own id of the stretch"),
    source_row: text("source_row of the pupil"),
    school_code: text("code of the school in the extract"),
    started_on: date("first day"),
    ended_on: date("last day; null: still eligible"),
    country: text("country of the United Kingdom in which it was claimed"),
  },
});
