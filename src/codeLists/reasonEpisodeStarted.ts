import type { CodeList } from "./codeList";

/** Why a new episode of care began. */
export const reasonEpisodeStarted: CodeList = {
  name: "reason_episode_started",
  title: "Reason for new episode",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item RNE",
  codes: [
    { code: "S", label: "Started to be looked after" },
    { code: "L", label: "Change of legal status only" },
    { code: "P", label: "Change of placement and carer(s) only" },
    { code: "T", label: "Change of placement (same carer(s)) only" },
    { code: "B", label: "Change of legal status and placement and carer(s) at the same time" },
    { code: "U", label: "Change of legal status and change of placement (same carer(s)) at the same time" },
  ],
};
