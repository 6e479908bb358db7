import { annexAReversalReason } from "../../codeLists/annexA/reversalReason";
import { annexAAdoption } from "../../records/annexA/adoption";
import { code, date, text } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { seenAs } from "./headings";
import { born, disability, person } from "./person";
import { annexAList, everyList } from "./reference";

const { "Child Unique ID": child, ...others } = person;
const ENTERED = "Date the Child Entered Care";
const DECIDED = "Date of Decision that Child Should be Placed for Adoption";
const REVERSED = "Date of Decision that Child Should No Longer be Placed for Adoption";
const REASON = "Reason Why Child No Longer Placed for Adoption";
const FOSTERED = "Date the child was placed for fostering in FFA or concurrent planning placement";

/** Annex A list 10: one row a child and decision that the child should be placed for adoption. */
export const adoption = defineSource({
  code: "annex_a_adoption",
  title: "Annex A list 10: children to be adopted",
  reference: annexAList(10, "Adoption"),
  ...everyList,
  feeds: annexAAdoption,
  columns: {
    "Child Unique ID": child,
    "Family identifier": text({
      doc: "the authority's identifier of the adoptive family",
      to: "family",
      longest: 40,
      invalid: "blank",
      spellings: ["Family ID"],
    }),
    ...others,
    ...disability,
    [ENTERED]: date({ doc: "day the child entered care", to: "entered_care_on", spellings: seenAs(ENTERED) }),
    [DECIDED]: date({
      doc: "day it was decided that the child should be placed for adoption",
      to: "decided_on",
      required: true,
      spellings: seenAs(DECIDED, "Date of the Decision that the Child Should be Placed for Adoption"),
    }),
    "Date of Placement Order": date({ doc: "day of the placement order", to: "placement_order_on" }),
    "Date of Matching Child and Prospective Adopters": date({
      doc: "day the child was matched with adopters",
      to: "matched_on",
      spellings: ["Date of Matching Child and Adopters"],
    }),
    "Date Placed for Adoption": date({ doc: "day the child was placed for adoption", to: "placed_on" }),
    "Date of Adoption Order": date({ doc: "day of the adoption order", to: "ordered_on" }),
    [REVERSED]: date({
      doc: "day it was decided that the child should no longer be placed for adoption",
      to: "reversed_on",
      spellings: seenAs(
        REVERSED,
        "Date of the Decision that the Child Should No Longer be Placed for Adoption",
      ),
    }),
    [REASON]: code(annexAReversalReason, {
      doc: "why the child should no longer be placed for adoption",
      to: "reason_reversed",
      invalid: "blank",
      spellings: seenAs(REASON, "Reason Why the Child is No Longer Placed for Adoption"),
    }),
    [FOSTERED]: date({
      doc: "day placed with foster carers who may adopt",
      to: "fostered_for_adoption_on",
      mayBeAbsent: true,
      spellings: seenAs(FOSTERED),
    }),
  },
  key: [DECIDED],
  rules: [
    born,
    notInFuture({
      code: "ADOPTION_DECISION_IN_FUTURE",
      column: DECIDED,
      says: "the decision was made after the day the file was received. Correct the date of the decision.",
    }),
    inOrder({
      code: "ADOPTION_DECISION_BEFORE_CARE",
      severity: "warning",
      first: ENTERED,
      then: DECIDED,
      says: "the decision was made before the child entered care. Correct one of the two dates.",
    }),
    inOrder({
      code: "ADOPTION_REVERSED_BEFORE_DECISION",
      severity: "error",
      first: DECIDED,
      then: REVERSED,
      says: "the decision was reversed before it was made. Correct one of the two dates.",
    }),
    inOrder({
      code: "ADOPTED_BEFORE_PLACED",
      severity: "warning",
      first: "Date Placed for Adoption",
      then: "Date of Adoption Order",
      says: "the adoption order was made before the child was placed for adoption. Correct one of the two dates.",
    }),
    {
      code: "ADOPTION_REVERSAL_REASON_WITHOUT_DATE",
      severity: "warning",
      column: REVERSED,
      says: "a reason for reversing the decision is given and no date. Give the date, or leave the reason blank.",
      breaks: (row) => Boolean(row[REASON]) && !row[REVERSED],
    },
  ],
});
