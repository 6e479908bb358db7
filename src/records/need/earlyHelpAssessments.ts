import { date, recordTable, text } from "../recordTable";
import { person } from "./person";

/** Early help assessments and the help that follows. */
export const earlyHelpAssessments = recordTable({
  name: "early_help_assessments",
  doc: "Early help assessments, one row a child and day on which one started.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("day the assessment started"),
    completed_on: date("day the assessment was completed; blank while it goes on"),
    organisation: text("organisation that completes it"),
    reason: text("why early help was offered, in the authority's words"),
    ended_on: date("day the early help ended"),
    reason_ended: text("why it ended, in the authority's words"),
    ...person,
  },
});
