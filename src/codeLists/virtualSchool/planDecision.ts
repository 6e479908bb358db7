import type { CodeList } from "../codeList";

/** Decision on a request or after an assessment. Kept in lower case. */
export const planDecision: CodeList = {
  name: "plan_decision",
  title: "Decision on an education, health and care plan",
  reference: "DfE, SEN2 person level census: decisions on requests and assessments",
  codes: [
    { code: "AGREED", label: "Agreed", keptAs: "agreed", aliases: ["Y"] },
    { code: "REFUSED", label: "Refused", keptAs: "refused", aliases: ["N"] },
    {
      code: "WITHDRAWN",
      label: "Withdrawn or ceased before a decision",
      keptAs: "withdrawn",
      aliases: ["W"],
    },
  ],
};
