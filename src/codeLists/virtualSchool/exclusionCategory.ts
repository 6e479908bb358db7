import type { CodeList } from "../codeList";

/** Suspension or permanent exclusion. FIXD was the census code of a suspension, and stands in earlier files. */
export const exclusionCategory: CodeList = {
  name: "exclusion_category",
  title: "Kind of exclusion",
  reference: "School census code set Exclusion category",
  codes: [
    { code: "PERM", label: "Permanent exclusion", aliases: ["PERMANENT"] },
    { code: "SUSP", label: "Suspension", aliases: ["SUSPENSION", "FIXED TERM"] },
    { code: "FIXD", label: "Suspension", keptAs: "SUSP" },
    { code: "LNCH", label: "Lunchtime suspension", aliases: ["LUNCHTIME"] },
  ],
};
