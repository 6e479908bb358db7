import { date, recordTable, text } from "../recordTable";
import { personWithDisability, team } from "./person";

/** Assessments under section 17 of the Children Act 1989. */
export const assessments = recordTable({
  name: "assessments",
  doc: "Assessments of children in need, one row a child and day on which one started.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("day the assessment started"),
    authorised_on: date("day it was authorised; blank while it goes on"),
    child_seen: text("whether the child was seen during it: yes, no or unknown"),
    support_needed: text("whether it found that the child needs social care support: yes or no"),
    no_further_action: text("whether it led to no further action: yes or no"),
    outcome: text("what came of it, in the authority's words"),
    team,
    ...personWithDisability,
  },
});
