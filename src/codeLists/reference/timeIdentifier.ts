import type { CodeList } from "../codeList";

/** What kind of year the time period of a published statistic is; kept as it is published. */
export const timeIdentifier: CodeList = {
  name: "time_identifier",
  title: "Time identifier",
  reference: "DfE explore education statistics, time identifiers of yearly figures",
  codes: [
    { code: "ACADEMIC YEAR", label: "1 September to 31 August", keptAs: "Academic year" },
    { code: "CALENDAR YEAR", label: "1 January to 31 December", keptAs: "Calendar year" },
    { code: "FINANCIAL YEAR", label: "1 April to 31 March", keptAs: "Financial year" },
    { code: "REPORTING YEAR", label: "The year a return or an estimate is for", keptAs: "Reporting year" },
    { code: "TAX YEAR", label: "6 April to 5 April", keptAs: "Tax year" },
  ],
};
