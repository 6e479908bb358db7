import { date, recordTable, text, yesNo } from "./recordTable";

/** Children as the social care system describes them, one row a child and local identifier. */
export const children = recordTable({
  name: "children",
  doc: "Children as the social care system describes them, one row a child and local identifier.",
  about: "child",
  key: [],
  columns: {
    sex: text("M, F or U"),
    born_on: date("date of birth; an unknown day is the 15th"),
    ethnicity: text("ethnicity code"),
    upn_unknown: text("why the UPN is not known (UN1 to UN5)"),
    is_mother: yesNo("whether the young person has a child of her own"),
    own_child_born_on: date("date of birth of her child"),
  },
});
