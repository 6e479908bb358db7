import { date, integer, recordTable, text } from "../recordTable";
import { personWithDisability, team } from "./person";

/** Child protection plans. */
export const childProtectionPlans = recordTable({
  name: "child_protection_plans",
  doc: "Child protection plans, one row a child and day on which one started.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("day the plan started"),
    initial_category: text("category of abuse when it started: NEG, PHY, SAB, EMO or MUL"),
    latest_category: text("category of abuse now, or when it ended"),
    last_visited_on: date("day of the last statutory visit"),
    seen_alone: text("whether the child was seen alone at it: yes, no or unknown"),
    last_reviewed_on: date("day of the latest review conference"),
    ended_on: date("day the plan ended; blank while it stands"),
    emergency_protection: text(
      "whether under emergency or police protection in the last six months: yes or no",
    ),
    previous_plans: integer("child protection plans the child had before"),
    other_authority: text("whether another authority is responsible for the plan: yes or no"),
    team,
    ...personWithDisability,
  },
});
