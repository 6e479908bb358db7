import { annexAChildSeen, annexAYesNo } from "../../codeLists/annexA/answers";
import { assessments as records } from "../../records/need/assessments";
import { code, date } from "../columns";
import { assessmentRules, expectedTooLate } from "../needRules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

const SUPPORT = "Was the child assessed as requiring LA children's social care support?";

/** Annex A list 4: one row an assessment. */
export const assessments = defineSource({
  code: "annex_a_assessments",
  title: "Annex A list 4: assessments",
  reference: annexAList(4, "Assessments"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    ...disability,
    "Continuous Assessment Start Date": date({
      doc: "day the assessment started",
      to: "started_on",
      required: true,
      spellings: seenAs("Continuous Assessment Start Date", "Date Continuous Assessment Started"),
    }),
    "Child Seen During Continuous Assessment": code(annexAChildSeen, {
      doc: "whether the child was seen during it",
      to: "child_seen",
      invalid: "blank",
      spellings: seenAs(
        "Child Seen During Continuous Assessment",
        ...[
          "Was the Child Seen During Continuous Assessment?",
          "Child Seen During Continuous Assessment (Y/N)",
        ],
      ),
    }),
    "Continuous Assessment Date of Authorisation": date({
      doc: "day it was authorised; blank while it goes on",
      to: "authorised_on",
      spellings: seenAs(
        "Continuous Assessment Date of Authorisation",
        "Continuous Assessment Authorisation Date",
      ),
    }),
    [SUPPORT]: code(annexAYesNo, {
      doc: "whether the child was found to need social care support",
      to: "support_needed",
      invalid: "blank",
      spellings: seenAs(
        SUPPORT,
        "Was the child assessed as requiring local authority children's social care support?",
        "Was the child assessed as requiring LA children's social care support? (Y/N)",
      ),
    }),
    ...allocated,
  },
  key: ["Continuous Assessment Start Date"],
  rules: [
    expectedTooLate("Date of Birth"),
    ...assessmentRules("Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation"),
  ],
});
