import { linkedRows } from "../../codeLists/plans";
import { targets } from "../../records/performance/targets";
import { planItems } from "../../records/plans/planItems";
import { plans } from "../../records/plans/plans";
import { planStatuses } from "../../records/plans/planStatuses";
import type { Known, Reference } from "../references";

const warning = { severity: "warning" } as const;

const ROWS = { is: "rows", table: planItems, named: ["plan", "item"] } as const satisfies Known;

/** What a plan names. */
export const planReferences: readonly Reference<"PART_OF_PLAN" | "STATUS_WORDS">[] = [
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_PLAN", column: "PART_OF_PLAN" },
    says: "the plan is said to be part of one that is not known; it is kept, and stands by itself until that is. Correct PART_OF_PLAN, or send that plan.",
    known: { is: "rows", table: plans, named: ["plan"] },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_VOCABULARY", column: "STATUS_WORDS" },
    says: "no words are known of the vocabulary of statuses; the plan is kept, and its statuses are read once they are. Correct STATUS_WORDS, or send the words.",
    known: { is: "rows", table: planStatuses, named: ["vocabulary"] },
  },
];

/** What a row of a plan names, besides what its links do. */
export const itemReferences: readonly Reference<
  "PLAN" | "ITEM" | "PART_OF" | "STATUS" | "COLOUR" | "ROLLED_OVER_FROM"
>[] = [
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_PLAN", column: "PLAN" },
    says: "the row is of a plan that is not known; it is kept, and shown once that is. Correct PLAN, or send that plan.",
    known: { is: "rows", table: plans, named: ["plan"] },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_PARENT", column: "PART_OF", named: ["PLAN", "PART_OF"] },
    says: "the row stands under one that its plan does not have; it is kept, and stands under none until that is sent. Correct PART_OF, or send that row.",
    known: { ...ROWS, isWithin: true },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_ACTION", column: "ROLLED_OVER_FROM" },
    says: "the row carries on one that is not known; it is kept, and linked once that is. Correct ROLLED_OVER_FROM, or send that row.",
    known: { ...ROWS, likely: { kind: "action" } },
  },
  statusOf({ plan: "PLAN", colour: "COLOUR" }),
];

/** What a link leads from and to. */
export const linkReferences: readonly Reference<"PLAN" | "ITEM" | "LINKED_KIND" | "LINKED_TO">[] = [
  rowOf("link"),
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_RECOMMENDATION", column: "LINKED_TO" },
    says: "the link leads to a recommendation that is not known; it is kept, and followed once that is. Correct LINKED_TO (the code of the plan, a stroke, the code of the row), or send that recommendation.",
    where: { LINKED_KIND: "recommendation" },
    known: { ...ROWS, likely: { kind: "recommendation" } },
  },
  {
    ...{ ...warning, code: "PLAN_LINK_NOT_A_RECOMMENDATION", column: "LINKED_TO" },
    says: "the link is to a recommendation, and the row it leads to is none; it is kept and followed, and no recommendation counts as answered by it. Correct LINKED_TO or LINKED_KIND.",
    where: { LINKED_KIND: "recommendation" },
    known: { ...ROWS, mustHold: { column: "kind", oneOf: linkedRows.recommendation! } },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_PROGRAMME", column: "LINKED_TO" },
    says: "the link leads to a programme or objective that is not known; it is kept, and followed once that is. Correct LINKED_TO (the code of the plan, a stroke, the code of the row), or send that row.",
    where: { LINKED_KIND: "programme" },
    known: { ...ROWS, likely: { kind: "programme" } },
  },
  {
    ...{ ...warning, code: "PLAN_LINK_NOT_A_PROGRAMME", column: "LINKED_TO" },
    says: "the link is to a programme or objective, and the row it leads to is neither; it is kept and followed. Correct LINKED_TO or LINKED_KIND.",
    where: { LINKED_KIND: "programme" },
    known: { ...ROWS, mustHold: { column: "kind", oneOf: linkedRows.programme! } },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_ACTION", column: "LINKED_TO" },
    says: "the link leads to an action that is not known; it is kept, and followed once that is. Correct LINKED_TO (the code of the plan, a stroke, the code of the row), or send that action.",
    where: { LINKED_KIND: "action" },
    known: { ...ROWS, likely: { kind: "action" } },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_INDICATOR", column: "LINKED_TO" },
    says: "the link leads to an indicator that the catalogue does not have; it is kept, and measures nothing. Correct LINKED_TO.",
    where: { LINKED_KIND: "indicator" },
    known: { is: "indicators" },
  },
  {
    ...{ ...warning, code: "PLAN_UNKNOWN_TARGET", column: "LINKED_TO" },
    says: "the link leads to a target that is not known; it is kept, and followed once that is. Correct LINKED_TO, or send that target.",
    where: { LINKED_KIND: "target" },
    known: { is: "rows", table: targets, named: ["reference"] },
  },
];

export const ownerReferences: readonly Reference<"PLAN" | "ITEM">[] = [rowOf("owner")];

export const updateReferences: readonly Reference<"PLAN" | "ITEM" | "STATUS">[] = [
  rowOf("update"),
  statusOf({ plan: "PLAN" }),
];

function rowOf(what: "link" | "owner" | "update"): Reference<"PLAN" | "ITEM"> {
  return {
    ...{ ...warning, code: "PLAN_UNKNOWN_ROW", column: "ITEM", named: ["PLAN", "ITEM"] },
    says: `the ${what} is of a row that no plan has; it is kept, and joined to the row once that is known. Correct PLAN or ITEM, or send that row.`,
    known: ROWS,
  };
}

function statusOf<C extends string>({ plan, colour }: { plan: C; colour?: C }): Reference<C | "STATUS"> {
  return {
    ...{ ...warning, code: "PLAN_UNKNOWN_STATUS", column: "STATUS" },
    says: "the status is no word of the vocabulary of its plan; it is kept as printed, and counted as unknown. Correct STATUS, or send the word with what it means.",
    known: { is: "statusWords", plan, ...(colour && { colour }) },
  };
}
