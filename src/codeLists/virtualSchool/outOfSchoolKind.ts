import type { CodeList } from "../codeList";

/** Why a child of school age is not at a school full time. Kept in lower case. */
export const outOfSchoolKind: CodeList = {
  name: "out_of_school_kind",
  title: "Kind of time out of school",
  reference: "Education Act 1996, sections 7, 19 and 436A",
  codes: [
    {
      code: "ELECTIVE HOME EDUCATION",
      label: "Educated at home by choice of the parents",
      keptAs: "elective home education",
      aliases: ["EHE"],
    },
    {
      code: "MISSING EDUCATION",
      label: "Missing education: on no roll, and not educated otherwise",
      keptAs: "missing education",
      aliases: ["CME"],
    },
    { code: "NO SCHOOL PLACE", label: "Known, waiting for a school place", keptAs: "no school place" },
    {
      code: "EDUCATION OTHERWISE",
      label: "Educated by arrangement of the authority (section 19)",
      keptAs: "education otherwise",
    },
    { code: "NOT FULL TIME", label: "On a roll, without full-time provision", keptAs: "not full time" },
  ],
};
