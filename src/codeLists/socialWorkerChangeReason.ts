import type { CodeList } from "./codeList";

/** Why a social worker took over the case. */
export const socialWorkerChangeReason: CodeList = {
  name: "social_worker_change_reason",
  title: "Reason for social worker change",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item SW_REASON",
  codes: [
    { code: "MANAGE", label: "Managing caseloads" },
    { code: "FCONTA", label: "First contact or re-referral" },
    { code: "LEFTRL", label: "Previous social worker left role" },
    { code: "ORGRST", label: "Organisational restructure" },
    { code: "TSPROC", label: "Child transfer due to standard process" },
    { code: "ABSENC", label: "Absence cover or return from absence" },
    { code: "CHCHAN", label: "Child requested change" },
    { code: "PCCHAN", label: "Parent/carer requested change" },
    { code: "SWDIED", label: "Previous social worker died" },
    { code: "OTHERS", label: "Other reason" },
  ],
};
