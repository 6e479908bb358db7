import type { CodeList } from "../codeList";

/** What kind of area a published statistic is of; kept as it is published. */
export const geographicLevel: CodeList = {
  name: "geographic_level",
  title: "Geographic level",
  reference: "DfE explore education statistics, geographic levels down to the local authority",
  codes: [
    { code: "NATIONAL", label: "England", keptAs: "National" },
    { code: "REGIONAL", label: "A region, or Inner or Outer London", keptAs: "Regional" },
    { code: "LOCAL AUTHORITY", label: "An upper-tier or single-tier authority", keptAs: "Local authority" },
  ],
};
