import { date, integer, recordTable, text } from "../recordTable";
import { personWithDisability, team } from "./person";

/** Enquiries under section 47 of the Children Act 1989, each with its initial child protection conference. */
export const section47Enquiries = recordTable({
  name: "section47_enquiries",
  doc: "Section 47 enquiries with their initial child protection conference, one row a child and day on which one started.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("day of the strategy discussion that started it"),
    ended_on: date("day the enquiry ended"),
    no_further_action: text("whether it led to no further action: yes or no"),
    outcome: text("what came of it, in the authority's words"),
    conference_unnecessary: text("whether a conference was thought unnecessary: yes or no"),
    conference_due_on: date("day by which the conference was due"),
    conference_held_on: date("day of the initial child protection conference"),
    plan_made: text("whether it made a child protection plan: yes, no or unknown"),
    enquiries_in_last_year: integer("enquiries about the child in the 12 months before the list"),
    conferences_in_last_year: integer("initial conferences about the child in the 12 months before the list"),
    team,
    ...personWithDisability,
  },
});
