import { ethnicity } from "../../codeLists/ethnicity";
import { personSex } from "../../codeLists/socialCare/personSex";
import { socialCarePeople } from "../../records/socialCare/people";
import { code, date, nhsNumber, postcode, upn } from "../columns";
import { expectedTooLate } from "../needRules";
import { nightly, standardDataset } from "./nightly";
import { personId } from "./person";
import { peopleRules } from "./peopleRules";
import { defineSource } from "../source";

/**
 * People: one row a child known to social care, looked after or not. Gender identity, nationality and the ids of earlier
 * systems are left out: no figure is about them.
 */
export const people = defineSource({
  ...nightly,
  code: "social_care_people",
  title: "People known to social care",
  reference: standardDataset("ssd_person, with the home postcode of ssd_address"),
  feeds: socialCarePeople,
  columns: {
    pers_person_id: personId,
    pers_dob: date({
      doc: "date of birth; blank of a child not born yet",
      to: "born_on",
      isDateOfBirth: true,
    }),
    pers_expected_dob: date({
      doc: "expected date of birth of a child not born yet",
      to: "expected_on",
      mayBeAbsent: true,
    }),
    pers_sex: code(personSex, { doc: "sex", to: "sex", invalid: "blank" }),
    pers_ethnicity: code(ethnicity, { doc: "ethnicity", to: "ethnicity", invalid: "blank" }),
    pers_upn: upn({
      doc: "unique pupil number; later editions of the dataset have it among the linked identifiers",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["UPN"],
    }),
    pers_common_child_id: nhsNumber({
      doc: "NHS number",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["NHS_NUMBER"],
    }),
    pers_death_date: date({ doc: "date of death", to: "died_on", mayBeAbsent: true }),
    addr_address_postcode: postcode({
      doc: "postcode of the home address of the day",
      to: "home_postcode",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: [],
  rules: [expectedTooLate("pers_expected_dob"), ...peopleRules],
});
