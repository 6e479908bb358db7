import { annexAAccommodation } from "../../codeLists/annexA/accommodation";
import { annexAActivity } from "../../codeLists/annexA/activity";
import { annexAUasc } from "../../codeLists/annexA/answers";
import { annexAEligibility, annexASuitability } from "../../codeLists/annexA/careLeaver";
import { annexAInTouch } from "../../codeLists/annexA/inTouch";
import { annexACareLeavers } from "../../records/annexA/careLeavers";
import { code, date, text } from "../columns";
import { notInFuture } from "../rules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, born, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

const UASC = "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)";

/** Annex A list 9: one row a care leaver. */
export const careLeavers = defineSource({
  code: "annex_a_care_leavers",
  title: "Annex A list 9: care leavers",
  reference: annexAList(9, "Care leavers"),
  ...everyList,
  feeds: annexACareLeavers,
  columns: {
    ...person,
    [UASC]: code(annexAUasc, {
      doc: "whether an unaccompanied asylum-seeking child, or formerly one",
      to: "unaccompanied",
      spellings: seenAs(
        UASC,
        "Unaccompanied Asylum Seeking Child (UASC) or formerly UASC if 18 or over (Y/N)",
      ),
    }),
    ...disability,
    ...allocated,
    "Allocated Personal Advisor": text({
      doc: "the young person's personal adviser; checked and not kept",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["Allocated Personal Adviser"],
    }),
    "Eligibility Category": code(annexAEligibility, {
      doc: "what the young person is entitled to",
      to: "eligibility",
    }),
    "Latest Pathway Plan Review Date": date({
      doc: "day the pathway plan was last reviewed",
      to: "plan_reviewed_on",
      spellings: seenAs("Latest Pathway Plan Review Date", "Date of Latest Pathway Plan Review"),
    }),
    "LA in Touch": code(annexAInTouch, {
      doc: "whether the authority is in touch",
      to: "in_touch",
      spellings: seenAs("LA in Touch", "LA in Touch (Y/N)", "Is the LA in Touch"),
    }),
    "Latest Date of Contact": date({
      doc: "day of the latest contact",
      to: "contacted_on",
      spellings: seenAs("Latest Date of Contact", "Date of Latest Contact"),
    }),
    "Type of Accommodation": code(annexAAccommodation, {
      doc: "where the young person lives",
      to: "accommodation",
      spellings: ["Accommodation Type"],
    }),
    "Suitability of Accommodation": code(annexASuitability, {
      doc: "whether that is suitable",
      to: "suitability",
      spellings: ["Accommodation Suitability"],
    }),
    "Activity Status": code(annexAActivity, { doc: "what the young person does", to: "activity" }),
  },
  key: [],
  rules: [
    born,
    notInFuture({
      code: "PATHWAY_PLAN_REVIEW_IN_FUTURE",
      column: "Latest Pathway Plan Review Date",
      says: "the pathway plan was last reviewed after the day the file was received. Correct the date of the review.",
    }),
    notInFuture({
      code: "LATEST_CONTACT_IN_FUTURE",
      column: "Latest Date of Contact",
      says: "the latest contact was after the day the file was received. Correct its date.",
    }),
  ],
});
