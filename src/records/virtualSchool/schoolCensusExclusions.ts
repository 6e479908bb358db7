import { date, integer, recordTable, text } from "../recordTable";

/** Exclusions of a school census. */
export const schoolCensusExclusions = recordTable({
  name: "school_census_exclusions",
  doc: "Exclusions of a school census.",
  about: "child",
  key: ["roll", "exclusion_id"],
  columns: {
    roll: text("on: on roll on census day; off: left since the census before"),
    exclusion_id: text("the census's own id of the exclusion"),
    source_row: text("source_row of the pupil"),
    school_code: text("code of the school in the extract"),
    started_on: date("first day"),
    category: text("PERM permanent, SUSP suspension, LNCH lunchtime suspension"),
    sessions: integer("half days of a suspension"),
    reason_1: text("main reason"),
    reason_2: text("second reason"),
    reason_3: text("third reason"),
    sen_provision: text("special educational needs provision then"),
  },
});
