import { earlyHelpAssessments } from "../../records/need/earlyHelpAssessments";
import { date, text } from "../columns";
import { earlyHelpInFuture, expectedTooLate } from "../needRules";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { person } from "./person";
import { annexAList, everyList } from "./reference";

/** Annex A list 2: one row an early help assessment. */
export const earlyHelp = defineSource({
  code: "annex_a_early_help",
  title: "Annex A list 2: early help assessments",
  reference: annexAList(2, "Early help"),
  ...everyList,
  feeds: earlyHelpAssessments,
  columns: {
    ...person,
    "Assessment start date": date({
      doc: "day the assessment started",
      to: "started_on",
      required: true,
      spellings: seenAs(
        "Assessment start date",
        "Date Assessment Started",
        "Early Help Assessment Start Date",
      ),
    }),
    "Assessment completion date": date({
      doc: "day the assessment was completed; blank while it goes on",
      to: "completed_on",
      spellings: seenAs(
        "Assessment completion date",
        ...["Date Assessment Completed", "Early Help Assessment Completion Date"],
      ),
    }),
    "Organisation completing assessment": text({
      doc: "organisation that completes it",
      to: "organisation",
      invalid: "blank",
      spellings: ["Organisation completing the assessment"],
    }),
  },
  key: ["Assessment start date"],
  rules: [
    expectedTooLate("Date of Birth"),
    earlyHelpInFuture("Assessment start date"),
    inOrder({
      code: "EARLY_HELP_COMPLETED_BEFORE_START",
      severity: "error",
      first: "Assessment start date",
      then: "Assessment completion date",
      says: "the assessment was completed before it started. Correct its start date or its completion date.",
    }),
  ],
});
