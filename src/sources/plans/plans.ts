import { strategicPlanKind } from "../../codeLists/plans";
import { plans as kept } from "../../records/plans/plans";
import { code, date, text } from "../columns";
import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";
import { defineSource } from "../source";
import { planCode, REFERENCE } from "./planCode";
import { planReferences as references } from "./references";

type Column = "PLAN" | "PART_OF_PLAN" | "FROM" | "TO" | "APPROVED_ON";

const rules: readonly RowRule<Column>[] = [
  {
    code: "PLAN_PART_OF_ITSELF",
    severity: "warning",
    column: "PART_OF_PLAN",
    says: "the plan is said to be part of itself. Name the plan it is part of, or leave the cell blank.",
    breaks: ({ PLAN, PART_OF_PLAN }) => Boolean(PART_OF_PLAN) && PART_OF_PLAN === PLAN,
  },
  inOrder<Column>({
    code: "PLAN_ENDS_BEFORE_START",
    severity: "error",
    first: "FROM",
    then: "TO",
    says: "the plan ends before it begins. Correct FROM or TO.",
  }),
  notInFuture<Column>({
    code: "PLAN_APPROVED_IN_FUTURE",
    column: "APPROVED_ON",
    says: "the plan was approved after the day the file was received. Correct APPROVED_ON.",
  }),
];

/** Plans: one row a plan, tracker or list of recommendations. */
export const planList = defineSource({
  code: "plan_list",
  title: "Plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    PLAN: text({ doc: "code of the plan", to: "plan", required: true, ...planCode }),
    PLAN_TITLE: text({ doc: "its title", to: "title", required: true }),
    PLAN_KIND: code(strategicPlanKind, { doc: "what sort of document it is", to: "kind", required: true }),
    PART_OF_PLAN: text({ doc: "code of the plan it is part of", to: "part_of", ...planCode }),
    LED_BY: text({ mayBeAbsent: true, doc: "role or body that leads it; no person's name", to: "led_by" }),
    FROM: date({ doc: "first day it is for", to: "from_on" }),
    TO: date({ doc: "last day it is for", to: "to_on" }),
    APPROVED_ON: date({ doc: "day it was approved or published", to: "approved_on" }),
    DOCUMENT: text({ doc: "document it stands in", to: "document", required: true }),
    PLACE_IN_DOCUMENT: text({
      mayBeAbsent: true,
      doc: "page, lines or appendix",
      to: "document_place",
      longest: 60,
    }),
    STATUS_WORDS: text({
      doc: "name of the vocabulary of its statuses (see plan_statuses)",
      to: "status_words",
      longest: 40,
    }),
    NOTE: text({ mayBeAbsent: true, doc: "what there is to say of it", to: "note", longest: 1000 }),
  },
  key: ["PLAN"],
  rules,
  references,
});
