import { date, recordTable, text, yesNo } from "../recordTable";

/** Contacts between the authority and a care leaver. */
export const careLeaverContacts = recordTable({
  name: "care_leaver_contacts",
  doc: "Contacts between the authority and a care leaver",
  about: "child",
  key: ["contacted_on", "means"],
  columns: {
    contacted_on: date("day of the contact"),
    means: text("how they were in touch"),
    reached: yesNo("whether the young person was reached"),
    made_by: text("role of who made it"),
  },
});
