import { planColour, planItemKind } from "../../codeLists/plans";
import { planItems as kept } from "../../records/plans/planItems";
import { code, date, integer, text } from "../columns";
import { defineSource } from "../source";
import { itemRules } from "./itemRules";
import { planCode, planPlace, REFERENCE } from "./planCode";
import { itemReferences } from "./references";

const [SENTENCE, CELL] = [2000, 6000];

/** Rows of plans as they are printed: one row an action, a recommendation, a heading. */
export const planItems = defineSource({
  code: "plan_items",
  title: "Rows of plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    PLAN: text({ doc: "code of the plan", to: "plan", required: true, ...planCode }),
    ITEM: text({ doc: "code of the row within its plan", to: "item", required: true, ...planCode }),
    KIND: code(planItemKind, { doc: "what the row is", to: "kind", required: true }),
    PART_OF: text({ doc: "code of the row it stands under", to: "part_of", ...planCode }),
    POSITION: integer(1, 9999, { doc: "where it stands in its plan", to: "place", required: true }),
    NUMBER: text({ doc: "number as printed", to: "number", longest: 40 }),
    WORDS: text({ doc: "what it says", to: "words", required: true, longest: SENTENCE }),
    REPORT: text({ doc: "report that makes the recommendation", to: "report", longest: 80 }),
    PARAGRAPHS: text({
      mayBeAbsent: true,
      doc: "paragraphs of the report that lead to it, separated by blanks",
      to: "paragraphs",
    }),
    THEME: text({
      mayBeAbsent: true,
      doc: "theme under which recommendations recur",
      to: "theme",
      longest: 80,
    }),
    AGREED_ON: date({ doc: "day it was agreed", to: "agreed_on" }),
    DEADLINE: text({ doc: "deadline as printed", to: "deadline_printed", longest: 400 }),
    STATUS: text({ doc: "status as printed", to: "status_printed", longest: 120 }),
    COLOUR: code(planColour, { doc: "colour, where it has a cell of its own", to: "colour_printed" }),
    STATUS_ON: date({ doc: "day the status is of", to: "status_on" }),
    PROGRESS: text({
      doc: "progress as printed: the whole cell, however many updates it holds",
      to: "progress_printed",
      longest: CELL,
    }),
    OWNERS: text({
      doc: "owners as printed: roles, no person's name",
      to: "owners_printed",
      longest: 400,
    }),
    OUTCOME: text({ mayBeAbsent: true, doc: "outcome as printed", to: "outcome_printed", longest: SENTENCE }),
    MEASURES: text({
      mayBeAbsent: true,
      doc: "measures as printed",
      to: "measures_printed",
      longest: SENTENCE,
      blanks: ["n/a"],
    }),
    PLACE_IN_DOCUMENT: text({
      mayBeAbsent: true,
      doc: "page, line or row",
      to: "document_place",
      longest: 60,
    }),
    ROLLED_OVER_FROM: text({
      mayBeAbsent: true,
      doc: "row of an earlier plan that it carries on: plan/item",
      to: "rolled_over_from",
      ...planPlace,
    }),
  },
  key: ["PLAN", "ITEM"],
  rules: itemRules,
  references: itemReferences,
});
