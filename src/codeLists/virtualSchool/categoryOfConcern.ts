import type { CodeList } from "../codeList";

/** What an inspection that found a school failing requires. Kept in lower case. */
export const categoryOfConcern: CodeList = {
  name: "category_of_concern",
  title: "Ofsted category of concern",
  reference: "Education Act 2005, section 44; Ofsted management information",
  codes: [
    { code: "SPECIAL MEASURES", label: "Special measures", keptAs: "special measures", aliases: ["SM"] },
    {
      code: "SERIOUS WEAKNESSES",
      label: "Serious weaknesses",
      keptAs: "serious weaknesses",
      aliases: ["SWK"],
    },
    {
      code: "REQUIRES SIGNIFICANT IMPROVEMENT",
      label: "Requires significant improvement",
      keptAs: "requires significant improvement",
      aliases: ["RSI"],
    },
  ],
};
