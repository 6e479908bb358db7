import { annexASource } from "../../codeLists/annexA/source";
import { contacts as records } from "../../records/need/contacts";
import { code, date } from "../columns";
import { contactInFuture, expectedTooLate } from "../needRules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { person } from "./person";
import { annexAList, everyList } from "./reference";

/** Annex A list 1: one row a contact. */
export const contacts = defineSource({
  code: "annex_a_contacts",
  title: "Annex A list 1: contacts",
  reference: annexAList(1, "Contacts"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    "Date of Contact": date({
      doc: "day of the contact",
      to: "contacted_on",
      required: true,
      spellings: seenAs("Date of Contact", "Contact Date"),
    }),
    "Contact Source": code(annexASource, {
      doc: "who made the contact",
      to: "source",
      required: true,
      spellings: ["Source of Contact"],
    }),
  },
  key: ["Date of Contact", "Contact Source"],
  rules: [expectedTooLate("Date of Birth"), contactInFuture("Date of Contact")],
});
