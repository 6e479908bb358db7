import type { CodeList } from "../codeList";

/** The normal form of a status: what the words of different plans come to. */
export const planStatusForm: CodeList = {
  name: "plan_status_form",
  title: "Normal form of a status",
  reference: "Hub format: what the colours and words of council plans come to",
  codes: [
    { code: "NOT STARTED", label: "Nothing has been done yet", keptAs: "not started" },
    { code: "ON TRACK", label: "Under way and expected in time", keptAs: "on track" },
    { code: "AT RISK", label: "Under way and may be late or fall short", keptAs: "at risk" },
    { code: "OFF TRACK", label: "Late or falling short", keptAs: "off track" },
    { code: "COMPLETE", label: "Done", keptAs: "complete" },
    {
      code: "BUSINESS AS USUAL",
      label: "Done, and kept up by the service",
      keptAs: "business as usual",
      aliases: ["BAU"],
    },
    { code: "CLOSED", label: "Given up or taken over by another", keptAs: "closed" },
    { code: "UNKNOWN", label: "Not told", keptAs: "unknown" },
  ],
};
