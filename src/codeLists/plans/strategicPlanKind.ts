import type { CodeList } from "../codeList";

/** What sort of document a plan is. */
export const strategicPlanKind: CodeList = {
  name: "strategic_plan_kind",
  title: "Kind of plan",
  reference: "No published code set: the plans and trackers of council boards and committees",
  codes: [
    { code: "STRATEGIC PLAN", label: "Plan of several years, with programmes", keptAs: "strategic plan" },
    { code: "ACTION PLAN", label: "Actions with owners and deadlines", keptAs: "action plan" },
    { code: "WORK PLAN", label: "Actions of a task group", keptAs: "work plan" },
    { code: "RECOMMENDATIONS", label: "Recommendations of a report", keptAs: "recommendations" },
    { code: "TRACKER", label: "What a committee asked for, until it is done", keptAs: "tracker" },
    { code: "PRIORITIES", label: "Priorities of a board or council", keptAs: "priorities" },
    { code: "REVIEW", label: "Review of a service", keptAs: "review" },
    { code: "FORWARD PLAN", label: "Meetings and decisions to come", keptAs: "forward plan" },
    { code: "RISK REGISTER", label: "Risks with their scores", keptAs: "risk register" },
  ],
};
