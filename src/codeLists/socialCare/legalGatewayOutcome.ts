import type { CodeList } from "../codeList";

/** What the legal gateway meeting decided. */
export const legalGatewayOutcome: CodeList = {
  name: "legal_gateway_outcome",
  title: "Outcome of the legal gateway",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_pre_proceedings, item prep_legal_gateway_outcome",
  codes: [
    { code: "A", label: "Continue with current plan", aliases: ["Continue with current plan"] },
    { code: "B", label: "Start pre-proceedings", aliases: ["Start pre-proceedings"] },
    { code: "C", label: "Issue care proceedings", aliases: ["Issue care proceedings"] },
    { code: "D", label: "Unknown", aliases: ["Unknown"] },
  ],
};
