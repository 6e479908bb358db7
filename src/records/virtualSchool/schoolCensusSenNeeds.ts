import { integer, recordTable, text } from "../recordTable";

/** Special educational needs of pupils, ranked, from a school census. */
export const schoolCensusSenNeeds = recordTable({
  name: "school_census_sen_needs",
  doc: "Special educational needs of pupils, ranked, from a school census.",
  about: "child",
  key: ["need_id"],
  columns: {
    need_id: text("the census's own id of the need"),
    source_row: text("source_row of the pupil"),
    school_code: text("code of the school in the extract"),
    rank: integer("1 for the main need"),
    sen_type: text("kind of need"),
  },
});
