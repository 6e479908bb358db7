import type { CodeList } from "../codeList";

/** The reviews of the Healthy Child Programme, by the age at which they fall. */
export const developmentCheck: CodeList = {
  name: "development_check",
  title: "Development check",
  reference: "Healthy Child Programme, health visiting and school nursing service reviews",
  codes: [
    { code: "NEW BIRTH", label: "New birth visit, 10 to 14 days", keptAs: "new birth" },
    { code: "6-8 WEEKS", label: "Review at 6 to 8 weeks", keptAs: "6-8 weeks" },
    { code: "1 YEAR", label: "Review at 1 year", keptAs: "1 year", aliases: ["12 MONTHS"] },
    { code: "2 YEARS", label: "Review at 2 to 2½ years", keptAs: "2 years", aliases: ["2-2.5 YEARS"] },
    { code: "SCHOOL ENTRY", label: "Review at school entry", keptAs: "school entry" },
    { code: "OTHER", label: "Another check of development", keptAs: "other" },
  ],
};
