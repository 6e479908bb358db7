import { date, recordTable, text } from "../recordTable";
import { personWithDisability, team } from "./person";

/** Spells of being in need, from the referral to the day the case was closed. */
export const childrenInNeed = recordTable({
  name: "children_in_need",
  doc: "Spells of being a child in need, one row a child and day on which one started.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("day from which the child is in need"),
    primary_need: text("main category of need: N0 to N9"),
    last_seen_on: date("day the child was last seen"),
    ended_on: date("day the case was closed; blank while it is open"),
    reason_ended: text("why it was closed: RC1 to RC9, or the group where no more is said"),
    case_status: text(
      "what the child has on the day of the list: a plan, an open assessment, nothing any more",
    ),
    team,
    ...personWithDisability,
  },
});
