import type { CodeList } from "../codeList";

/** How far a published figure may be trusted, or why there is none. */
export const figureStatus: CodeList = {
  name: "figure_status",
  title: "Status of the figure",
  reference: "explore education statistics, data symbols and release status; words of council reports",
  codes: [
    { code: "FINAL", label: "Final", keptAs: "final" },
    {
      code: "PROVISIONAL",
      label: "Provisional or not validated",
      keptAs: "provisional",
      aliases: ["UNVALIDATED"],
    },
    { code: "REVISED", label: "Revised", keptAs: "revised" },
    { code: "ESTIMATED", label: "Estimated or approximate", keptAs: "estimated", aliases: ["APPROXIMATE"] },
    { code: "SUPPRESSED", label: "Suppressed to protect confidentiality", keptAs: "suppressed" },
    { code: "NOT COLLECTED", label: "Not collected", keptAs: "not collected" },
  ],
};
