import type { CodeList } from "../codeList";

/** What a row of a plan is linked to. */
export const planLinkKind: CodeList = {
  name: "plan_link_kind",
  title: "Kind of plan link",
  reference: "Hub format: what a row of a plan can serve or be measured by",
  codes: [
    { code: "RECOMMENDATION", label: "Recommendation it answers", keptAs: "recommendation" },
    { code: "PROGRAMME", label: "Programme or objective of another plan it serves", keptAs: "programme" },
    { code: "ACTION", label: "Action of another plan", keptAs: "action" },
    {
      code: "INDICATOR",
      label: "Indicator that should move",
      keptAs: "indicator",
      aliases: ["KPI", "MEASURE"],
    },
    { code: "TARGET", label: "Target of an indicator, by its reference", keptAs: "target" },
  ],
};

/**
 * By the kind of a link, the kinds of rows it may lead to; of those that are left out, any: what another plan is to do may
 * stand there as a recommendation or a priority.
 */
export const linkedRows: Readonly<Record<string, readonly string[]>> = {
  recommendation: ["recommendation", "finding"],
  programme: ["programme", "objective", "section", "priority", "heading"],
};
