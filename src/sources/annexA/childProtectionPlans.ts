import { annexAAbuseCategory } from "../../codeLists/annexA/abuseCategory";
import { annexASeenAlone, annexAYesNo } from "../../codeLists/annexA/answers";
import { childProtectionPlans as records } from "../../records/need/childProtectionPlans";
import { code, date, integer } from "../columns";
import { expectedTooLate, lastSeenInFuture, planRules } from "../needRules";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { allocated, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

const EMERGENCY =
  "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)";

/** Annex A list 7: one row a child protection plan. */
export const childProtectionPlans = defineSource({
  code: "annex_a_child_protection_plans",
  title: "Annex A list 7: child protection plans",
  reference: annexAList(7, "Children subject to child protection plans"),
  ...everyList,
  feeds: records,
  columns: {
    ...person,
    ...disability,
    "Child Protection Plan Start Date": date({
      doc: "day the plan started",
      to: "started_on",
      required: true,
      spellings: seenAs("Child Protection Plan Start Date", "CPP Start Date", "CP Plan Start Date"),
    }),
    "Initial Category of Abuse": code(annexAAbuseCategory, {
      doc: "category of abuse when it started",
      to: "initial_category",
    }),
    "Latest Category of Abuse": code(annexAAbuseCategory, {
      doc: "category of abuse now, or when it ended",
      to: "latest_category",
    }),
    "Date of the Last Statutory Visit": date({
      doc: "day of the last statutory visit",
      to: "last_visited_on",
      spellings: seenAs("Date of the Last Statutory Visit", "Date of Last Statutory Visit"),
    }),
    "Was the Child Seen Alone?": code(annexASeenAlone, {
      doc: "whether the child was seen alone at it",
      to: "seen_alone",
      invalid: "blank",
      spellings: seenAs("Was the Child Seen Alone?", "Was the Child Seen Alone? (Y/N)", "Child Seen Alone"),
    }),
    "Date of latest review conference": date({
      doc: "day of the latest review conference",
      to: "last_reviewed_on",
      spellings: seenAs("Date of latest review conference", "Date of the latest review conference"),
    }),
    "Child Protection Plan End Date": date({
      doc: "day the plan ended; blank while it stands",
      to: "ended_on",
      spellings: seenAs("Child Protection Plan End Date", "CPP End Date", "CP Plan End Date"),
    }),
    [EMERGENCY]: code(annexAYesNo, {
      doc: "whether under emergency or police protection in the last six months",
      to: "emergency_protection",
      invalid: "blank",
      spellings: seenAs(EMERGENCY),
    }),
    "Number of Previous Child Protection Plans": integer(0, 50, {
      doc: "child protection plans the child had before",
      to: "previous_plans",
      spellings: ["Number of Previous CP Plans", "Number of Previous CPPs"],
    }),
    ...allocated,
  },
  key: ["Child Protection Plan Start Date"],
  rules: [
    expectedTooLate("Date of Birth"),
    ...planRules("Child Protection Plan Start Date", "Child Protection Plan End Date"),
    lastSeenInFuture("Date of the Last Statutory Visit"),
    inOrder({
      code: "REVIEW_BEFORE_PROTECTION_PLAN",
      severity: "warning",
      first: "Child Protection Plan Start Date",
      then: "Date of latest review conference",
      says: "the latest review conference was held before the plan started. Correct its date or the start date.",
    }),
  ],
});
