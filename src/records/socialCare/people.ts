import { date, recordTable, text } from "../recordTable";

/** Who the children known to social care are, looked after or not. */
export const socialCarePeople = recordTable({
  name: "social_care_people",
  doc: "Children known to social care as the case system describes them, one row a child and local identifier.",
  about: "child",
  key: [],
  columns: {
    born_on: date("date of birth"),
    expected_on: date("expected date of birth of a child not born yet"),
    sex: text("M, F or U"),
    ethnicity: text("ethnicity code"),
    died_on: date("date of death"),
    home_postcode: text("postcode of the home address"),
  },
});
