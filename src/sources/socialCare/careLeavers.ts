import { careLeaverActivity } from "../../codeLists/careLeaverActivity";
import { inTouch } from "../../codeLists/inTouch";
import { accommodationLeft } from "../../codeLists/socialCare/accommodationLeft";
import { accommodationSuitable } from "../../codeLists/socialCare/accommodationSuitable";
import { careLeaverAccommodationKind } from "../../codeLists/socialCare/careLeaverAccommodationKind";
import { careLeaverEligibility } from "../../codeLists/socialCare/careLeaverEligibility";
import { careLeaverStates } from "../../records/socialCare/careLeaverStates";
import { code, date, flag, postcode, text } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Care leavers: one row a young person and day from which something was so. The state on a day is the last row that starts by then. */
export const careLeavers = defineSource({
  ...nightly,
  code: "social_care_care_leavers",
  title: "Care leavers",
  reference: standardDataset("ssd_care_leavers, with the day from which each row holds"),
  feeds: careLeaverStates,
  columns: {
    clea_person_id: personId,
    DOB: dateOfBirth,
    STATE_FROM: date({ doc: "first day this was so", to: "from_on", required: true }),
    clea_care_leaver_eligibility: code(careLeaverEligibility, {
      doc: "what the young person is entitled to",
      to: "eligibility",
    }),
    clea_care_leaver_in_touch: code(inTouch, { doc: "whether the authority is in touch", to: "in_touch" }),
    clea_care_leaver_latest_contact: date({
      doc: "latest contact; blank where not in touch",
      to: "last_contact_on",
    }),
    clea_care_leaver_accommodation: code(careLeaverAccommodationKind, {
      doc: "kind of accommodation",
      to: "accommodation",
    }),
    clea_care_leaver_accom_suitable: code(accommodationSuitable, {
      doc: "whether it is suitable",
      to: "suitable",
    }),
    SHARED_HOUSE: flag({
      doc: "whether it is a house in multiple occupation",
      to: "shared_house",
      mayBeAbsent: true,
    }),
    ACCOMMODATION_POSTCODE: postcode({
      doc: "postcode lived at",
      to: "accommodation_postcode",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    ACCOMMODATION_LEFT: code(accommodationLeft, {
      doc: "why the accommodation before it ended",
      to: "accommodation_left",
      mayBeAbsent: true,
    }),
    clea_care_leaver_activity: code(careLeaverActivity, { doc: "main activity", to: "activity" }),
    AUTHORITY_EMPLOYS: flag({
      doc: "whether the work or apprenticeship is with the authority",
      to: "authority_employs",
      mayBeAbsent: true,
    }),
    clea_pathway_plan_review_date: date({
      doc: "day the pathway plan started or was last reviewed",
      to: "pathway_plan_on",
    }),
    clea_care_leaver_personal_advisor: text({
      doc: "id of the personal adviser",
      to: "personal_adviser",
      invalid: "blank",
      longest: 48,
    }),
    clea_care_leaver_worker_id: text({
      doc: "id of the allocated worker",
      to: "worker",
      invalid: "blank",
      longest: 48,
    }),
    clea_care_leaver_allocated_team: text({
      doc: "team responsible",
      to: "team",
      invalid: "blank",
      longest: 100,
    }),
  },
  key: ["STATE_FROM"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "CARE_LEAVER_STATE_IN_FUTURE",
      column: "STATE_FROM",
      says: "the row holds from a day after the file was received. Correct STATE_FROM.",
    }),
    notInFuture({
      code: "CARE_LEAVER_CONTACT_IN_FUTURE",
      column: "clea_care_leaver_latest_contact",
      says: "the contact was after the day the file was received. Correct the date of the contact.",
    }),
    notInFuture({
      code: "PATHWAY_REVIEW_IN_FUTURE",
      column: "clea_pathway_plan_review_date",
      says: "the pathway plan was reviewed after the day the file was received. Correct the date of the review.",
    }),
    {
      code: "IN_TOUCH_WITHOUT_CONTACT",
      severity: "warning",
      column: "clea_care_leaver_latest_contact",
      says: "the authority is in touch and the latest contact is blank. Give the date of the contact.",
      breaks: ({ clea_care_leaver_in_touch: inTouch, clea_care_leaver_latest_contact: contact }) =>
        inTouch === "YES" && !contact,
    },
  ],
  amendments: [
    {
      from: 2022,
      because: "Apprenticeships are told apart: F3 and P3 are divided into F4, F5, P4 and P5.",
      codeLists: [careLeaverActivity],
    },
  ],
});
