import { date, integer, recordTable, text } from "../recordTable";
import { person, team } from "./person";

/** Referrals to children's social care. */
export const referrals = recordTable({
  name: "referrals",
  doc: "Referrals to children's social care, one row a child and day.",
  about: "child",
  key: ["referred_on"],
  columns: {
    referred_on: date("day of the referral"),
    source: text("who made it: children in need census code, or the group where no more is said"),
    no_further_action: text("whether it led to no further action: yes or no"),
    outcome: text("what was decided, in the authority's words"),
    decided_on: date("day it was decided"),
    referrals_in_last_year: integer(
      "referrals of the child in the 12 months before the list, this one included",
    ),
    team,
    ...person,
  },
});
