import { contactMeans } from "../../codeLists/socialCare/contactMeans";
import { workerRole } from "../../codeLists/socialCare/workerRole";
import { careLeaverContacts as held } from "../../records/socialCare/careLeaverContacts";
import { code, date, flag } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Contacts with care leavers: one row a day and means of contact, reached or not. */
export const careLeaverContacts = defineSource({
  ...nightly,
  code: "social_care_care_leaver_contacts",
  title: "Care leaver contacts",
  reference: ownFormat("In touch as in the guide to the SSDA903 collection, item IN_TOUCH"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    CONTACT_ON: date({ doc: "day of the contact", to: "contacted_on", required: true }),
    CONTACT_MEANS: code(contactMeans, { doc: "how they were in touch", to: "means", required: true }),
    REACHED: flag({ doc: "whether the young person was reached", to: "reached", required: true }),
    CONTACT_BY: code(workerRole, { doc: "role of who made it", to: "made_by", invalid: "blank" }),
  },
  key: ["CONTACT_ON", "CONTACT_MEANS"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "CARE_LEAVER_CONTACTED_IN_FUTURE",
      column: "CONTACT_ON",
      says: "the contact was after the day the file was received. Correct CONTACT_ON.",
    }),
  ],
});
