import { date, recordTable, text, yesNo } from "../recordTable";

/** 16 and 17 year olds who presented as homeless. */
export const homelessYoungPeople = recordTable({
  name: "homeless_young_people",
  doc: "16 and 17 year olds who presented as homeless",
  about: "child",
  key: ["presented_on"],
  columns: {
    presented_on: date("day they presented"),
    presented_to: text("who they came to first"),
    assessed_on: date("day of the assessment"),
    assessed_jointly: yesNo("whether housing and social care assessed together"),
    told_of_rights: yesNo("whether they were told of the right to become looked after"),
    considered_in_need: yesNo("whether they were considered to be a child in need"),
    outcome: text("what came of it"),
    looked_after_on: date("day accommodated under section 20; null: not"),
    unsuitable_accommodation: yesNo("whether placed in bed and breakfast or other unsuitable accommodation"),
    closed_on: date("day closed; null: open"),
  },
});
