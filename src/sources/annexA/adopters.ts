import { annexALeavingReason } from "../../codeLists/annexA/adopters";
import { annexADisability, annexAYesNo } from "../../codeLists/annexA/answers";
import { annexAEthnicity } from "../../codeLists/annexA/ethnicity";
import { annexAGender } from "../../codeLists/annexA/gender";
import { annexAAdopters } from "../../records/annexA/adopters";
import { code, date, integer, text } from "../columns";
import { defineSource } from "../source";
import { adopterRules } from "./adopterRules";
import { seenAs } from "./headings";
import { annexAList, everyList } from "./reference";

const FOSTERING = "Is the (prospective) adopter fostering for adoption?";

/** Annex A list 11: one row a prospective adopter. */
export const adopters = defineSource({
  code: "annex_a_adopters",
  title: "Annex A list 11: prospective adopters",
  reference: annexAList(11, "Prospective adopters"),
  ...everyList,
  feeds: annexAAdopters,
  columns: {
    "Individual adopter identifier": text({
      doc: "the authority's identifier of the adopter",
      to: "adopter",
      longest: 40,
      required: true,
      spellings: ["Individual adopter ID", "Adopter Identifier"],
    }),
    "Family identifier": text({
      doc: "the authority's identifier of the family",
      to: "family",
      longest: 40,
      invalid: "blank",
      spellings: ["Family ID"],
    }),
    Gender: code(annexAGender, { doc: "gender", to: "sex", invalid: "blank" }),
    Ethnicity: code(annexAEthnicity, { doc: "ethnicity", to: "ethnicity", invalid: "blank" }),
    Disability: code(annexADisability, {
      doc: "whether the adopter is disabled",
      to: "disability",
      invalid: "blank",
      spellings: seenAs("Does the Adopter have a Disability"),
    }),
    [FOSTERING]: code(annexAYesNo, {
      doc: "whether the adopter fosters for adoption",
      to: "fostering_for_adoption",
      invalid: "blank",
      spellings: seenAs(FOSTERING, "Is the prospective adopter fostering for adoption?"),
    }),
    "Date enquiry received": date({ doc: "day the enquiry was received", to: "enquired_on" }),
    "Date Stage 1 started": date({ doc: "day stage 1 started", to: "stage1_started_on" }),
    "Date Stage 1 ended": date({ doc: "day stage 1 ended", to: "stage1_ended_on" }),
    "Date Stage 2 started": date({ doc: "day stage 2 started", to: "stage2_started_on" }),
    "Date Stage 2 ended": date({ doc: "day stage 2 ended", to: "stage2_ended_on" }),
    "Date application submitted": date({ doc: "day the application was submitted", to: "applied_on" }),
    "Date application approved": date({ doc: "day the application was approved", to: "approved_on" }),
    "Date adopter matched with child(ren)": date({ doc: "day the adopter was matched", to: "matched_on" }),
    "Date child/children placed with adopter(s)": date({
      doc: "day children were placed with the adopter",
      to: "placed_on",
    }),
    "No. of children placed": integer(0, 20, {
      doc: "children placed",
      to: "children_placed",
      spellings: ["Number of children placed", "No of children placed"],
    }),
    "Date of Adoption Order": date({ doc: "day of the adoption order", to: "ordered_on" }),
    "Date of leaving adoption process": date({ doc: "day the adopter left", to: "left_on" }),
    "Reason for leaving adoption process": code(annexALeavingReason, {
      doc: "why the adopter left",
      to: "reason_left",
      invalid: "blank",
    }),
  },
  key: ["Individual adopter identifier"],
  rules: adopterRules,
});
