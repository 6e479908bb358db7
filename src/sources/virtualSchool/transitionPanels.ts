import { destinationActivity } from "../../codeLists/virtualSchool/destinationActivity";
import { riskRating } from "../../codeLists/virtualSchool/riskRating";
import { transitionOutcome } from "../../codeLists/virtualSchool/transitionOutcome";
import { yearGroup } from "../../codeLists/yearGroup";
import { transitionPanels as records } from "../../records/virtualSchool/transitionPanels";
import { code, date } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Transition panels: one row a young person looked at by a panel on their next step. */
export const transitionPanels = defineSource({
  code: "virtual_school_transition_panels",
  title: "Transition panels",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    PANEL_ON: date({ doc: "day of the panel", to: "panel_on", required: true }),
    YEAR_GROUP: code(yearGroup, { doc: "year group", to: "year_group" }),
    PANEL_OUTCOME: code(transitionOutcome, { doc: "what it concluded", to: "outcome", required: true }),
    INTENDED_ACTIVITY: code(destinationActivity, {
      doc: "activity intended next",
      to: "intended_activity",
      mayBeAbsent: true,
    }),
    RISK: code(riskRating, {
      doc: "risk of not being in education, employment or training",
      to: "risk",
      mayBeAbsent: true,
    }),
    CAREERS_PLAN_ON: date({
      doc: "day of the careers plan; blank: none",
      to: "careers_plan_on",
      mayBeAbsent: true,
    }),
    NEXT_REVIEW_DUE: date({ doc: "day the panel looks again", to: "review_due_on" }),
  },
  key: ["PANEL_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PANEL_IN_FUTURE",
      column: "PANEL_ON",
      says: "the panel is after the day the file was received. Correct PANEL_ON.",
    }),
    inOrder({
      code: "PANEL_REVIEW_BEFORE",
      severity: "warning",
      first: "PANEL_ON",
      then: "NEXT_REVIEW_DUE",
      says: "the next review is due before the panel. Correct NEXT_REVIEW_DUE or PANEL_ON.",
    }),
  ],
});
