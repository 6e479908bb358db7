import type { CodeList } from "./codeList";

/** Why a placement ended, recorded on the episode that ends. */
export const reasonPlacementChanged: CodeList = {
  name: "reason_placement_changed",
  title: "Reason for placement change",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item REASON_PLACE_CHANGE",
  codes: [
    { code: "CARPL", label: "Change to/implementation of care plan" },
    { code: "CLOSE", label: "Resignation/closure of provision" },
    { code: "ALLEG", label: "Allegation (s47)" },
    { code: "STAND", label: "Standards of care concern" },
    { code: "APPRR", label: "Approval removed" },
    { code: "CREQB", label: "Carer(s) requests placement end due to child's behaviour" },
    { code: "CREQO", label: "Carer(s) requests placement end other than due to child's behaviour" },
    { code: "CHILD", label: "Child requests placement end" },
    { code: "LAREQ", label: "Responsible/area authority requests placement end" },
    { code: "PLACE", label: "Change in the status of placement only (same carer, no care plan change)" },
    { code: "CUSTOD", label: "Custody arrangement", from: 2019 },
    { code: "OTHER", label: "Other" },
  ],
};
