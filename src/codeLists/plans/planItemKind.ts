import type { CodeList } from "../codeList";

/** What a row of a plan is. */
export const planItemKind: CodeList = {
  name: "plan_item_kind",
  title: "Kind of plan item",
  reference: "No published code set: the rows of council plans and trackers",
  codes: [
    { code: "PROGRAMME", label: "Programme", keptAs: "programme" },
    { code: "SECTION", label: "Section", keptAs: "section" },
    { code: "OBJECTIVE", label: "Objective", keptAs: "objective" },
    { code: "RECOMMENDATION", label: "Recommendation", keptAs: "recommendation" },
    { code: "PRIORITY", label: "Priority", keptAs: "priority" },
    { code: "ACTION", label: "Action, or another thing somebody is to do", keptAs: "action" },
    { code: "HEADING", label: "Heading without an action of its own", keptAs: "heading" },
    { code: "FINDING", label: "What a review found", keptAs: "finding" },
    { code: "RISK", label: "Risk", keptAs: "risk" },
  ],
};
