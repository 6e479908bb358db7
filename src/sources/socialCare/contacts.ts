import { annexASource } from "../../codeLists/annexA/source";
import { contacts as records } from "../../records/need/contacts";
import { code, date, text } from "../columns";
import { expectedTooLate, contactInFuture } from "../needRules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Contacts with children's social care: one row a contact. */
export const contacts = defineSource({
  ...nightly,
  code: "social_care_contacts",
  title: "Contacts",
  reference: standardDataset("ssd_contacts"),
  feeds: records,
  columns: {
    cont_person_id: personId,
    DOB: dateOfBirth,
    cont_contact_date: date({ doc: "day of the contact", to: "contacted_on", required: true }),
    cont_contact_source_code: code(annexASource, { doc: "who made it", to: "source", required: true }),
    contact_outcome: text({
      doc: "what came of it, in the authority's words; the hub's column",
      to: "outcome",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["cont_contact_date", "cont_contact_source_code"],
  rules: [expectedTooLate("DOB"), contactInFuture("cont_contact_date")],
});
