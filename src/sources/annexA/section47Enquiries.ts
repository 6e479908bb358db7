import { annexAYesNo, annexAYesNoUnknown } from "../../codeLists/annexA/answers";
import { section47Enquiries as records } from "../../records/need/section47Enquiries";
import { code, date, integer } from "../columns";
import { expectedTooLate, section47Rules } from "../needRules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

const STARTED = "Strategy discussion initiating Section 47 Enquiry Start Date";
const UNNECESSARY = "Was an Initial Child Protection Conference deemed unnecessary?";
const HELD = "Date of Initial Child Protection Conference";
const PLAN_MADE = "Did the Initial Child Protection Conference Result in a Child Protection Plan";

/** Annex A list 5: one row a section 47 enquiry, with its initial child protection conference. */
export const section47Enquiries = defineSource({
  code: "annex_a_section47_enquiries",
  title: "Annex A list 5: section 47 enquiries and initial conferences",
  reference: annexAList(5, "Section 47 enquiries and initial child protection conferences"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    ...disability,
    [STARTED]: date({
      doc: "day of the strategy discussion that started the enquiry",
      to: "started_on",
      required: true,
      spellings: seenAs(STARTED, "Section 47 Enquiry Start Date", "Strategy discussion start date"),
    }),
    [UNNECESSARY]: code(annexAYesNo, {
      doc: "whether a conference was thought unnecessary",
      to: "conference_unnecessary",
      spellings: seenAs(UNNECESSARY, `${UNNECESSARY} (Y/N)`, "Was an ICPC deemed unnecessary?"),
    }),
    [HELD]: date({
      doc: "day of the initial child protection conference",
      to: "conference_held_on",
      spellings: seenAs(HELD, "Date of ICPC", "Initial Child Protection Conference Date"),
    }),
    [PLAN_MADE]: code(annexAYesNoUnknown, {
      doc: "whether the conference made a child protection plan",
      to: "plan_made",
      spellings: seenAs(PLAN_MADE, `${PLAN_MADE} (Y/N)`, "Did the ICPC Result in a Child Protection Plan"),
    }),
    "Number of Section 47 Enquiries in the last 12 months": integer(0, 365, {
      doc: "enquiries about the child in the last 12 months",
      to: "enquiries_in_last_year",
      invalid: "blank",
      spellings: ["Number of S47 Enquiries in the last 12 months"],
    }),
    "Number of ICPCs in the last 12 months": integer(0, 365, {
      doc: "initial conferences about the child in the last 12 months",
      to: "conferences_in_last_year",
      invalid: "blank",
      spellings: ["Number of Initial Child Protection Conferences in the last 12 months"],
    }),
    ...allocated,
  },
  key: [STARTED],
  rules: [
    expectedTooLate("Date of Birth"),
    ...section47Rules({ started: STARTED, held: HELD, planMade: PLAN_MADE }),
  ],
});
