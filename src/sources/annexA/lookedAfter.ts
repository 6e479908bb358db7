import { annexACeasedReason } from "../../codeLists/annexA/ceasedReason";
import { annexALegalStatus } from "../../codeLists/annexA/legalStatus";
import { annexANeed } from "../../codeLists/annexA/need";
import { annexAUasc, annexAYesNo } from "../../codeLists/annexA/answers";
import { annexAPermanencePlan } from "../../codeLists/annexA/permanencePlan";
import { annexALookedAfter } from "../../records/annexA/lookedAfter";
import { code, date, integer } from "../columns";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { lookedAfterRules } from "./lookedAfterRules";
import { missing } from "./missing";
import { allocated, disability, person } from "./person";
import { placement } from "./placement";
import { annexAList, everyList } from "./reference";

const UASC = "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)";
const AGAIN =
  "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)";

/** Annex A list 8: one row a period of being looked after. */
export const lookedAfter = defineSource({
  code: "annex_a_looked_after",
  title: "Annex A list 8: looked-after children",
  reference: annexAList(8, "Children looked after"),
  ...everyList,
  feeds: annexALookedAfter,
  columns: {
    ...person,
    [UASC]: code(annexAUasc, {
      doc: "whether an unaccompanied asylum-seeking child in the last 12 months",
      to: "unaccompanied",
      spellings: seenAs(UASC, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months"),
    }),
    ...disability,
    "Date Started to be Looked After": date({
      doc: "day the child started to be looked after",
      to: "started_on",
      required: true,
      spellings: seenAs("Date Started to be Looked After", "Date the Child Started to be Looked After"),
    }),
    "Child's Category of Need": code(annexANeed, {
      doc: "category of need",
      to: "need",
      invalid: "blank",
      spellings: seenAs("Child's Category of Need", "Category of Need"),
    }),
    [AGAIN]: code(annexAYesNo, {
      doc: "whether a second or later period of care in the last 12 months",
      to: "again_in_last_year",
      invalid: "blank",
      spellings: seenAs(AGAIN),
    }),
    "Start date of current legal status": date({
      doc: "day the legal status began",
      to: "legal_status_from",
      spellings: seenAs("Start date of current legal status", "Start date of the current legal status"),
    }),
    "Child's Legal Status": code(annexALegalStatus, {
      doc: "legal status",
      to: "legal_status",
      spellings: seenAs("Child's Legal Status", "Legal Status", "Child's current Legal Status"),
    }),
    "Date of Latest Statutory Review": date({
      doc: "day of the latest statutory review",
      to: "last_reviewed_on",
      spellings: seenAs("Date of Latest Statutory Review", "Date of the Latest Statutory Review"),
    }),
    "Date of Last Social Work Visit": date({
      doc: "day of the last social work visit",
      to: "last_visited_on",
      spellings: seenAs("Date of Last Social Work Visit", "Date of the Last Social Work Visit"),
    }),
    "What is the permanence plan for this child?": code(annexAPermanencePlan, {
      doc: "what is planned in the long run",
      to: "permanence_plan",
      invalid: "blank",
      spellings: seenAs("What is the permanence plan for this child?", "Permanence Plan"),
    }),
    "Date of Last IRO Visit / Contact to the Child": date({
      doc: "day of the independent reviewing officer's last visit or contact",
      to: "independent_reviewer_visited_on",
      spellings: seenAs("Date of Last IRO Visit / Contact to the Child", "Date of Last IRO Visit"),
    }),
    "Date of Last Health Assessment": date({
      doc: "day of the last health assessment",
      to: "health_assessed_on",
      spellings: seenAs("Date of Last Health Assessment", "Date of the Last Health Assessment"),
    }),
    "Date of Last Dental Check": date({
      doc: "day of the last dental check",
      to: "dental_checked_on",
      spellings: seenAs("Date of Last Dental Check", "Date of the Last Dental Check"),
    }),
    "Number of Placements in the Last 12 months": integer(0, 366, {
      doc: "placements in the last 12 months",
      to: "placements_in_last_year",
      spellings: ["Number of Placements in Last 12 months"],
    }),
    "Date Ceased to be Looked After": date({
      doc: "day the child ceased to be looked after",
      to: "ended_on",
      spellings: seenAs("Date Ceased to be Looked After", "Date the Child Ceased to be Looked After"),
    }),
    "Reason Ceased to be Looked After": code(annexACeasedReason, {
      doc: "why the child ceased to be looked after",
      to: "reason_ended",
      invalid: "blank",
      spellings: ["Reason the Child Ceased to be Looked After"],
    }),
    ...placement,
    ...missing,
    ...allocated,
  },
  key: ["Date Started to be Looked After"],
  rules: lookedAfterRules,
});
