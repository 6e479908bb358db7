import { text } from "../columns";
import type { RowRule } from "../source";

/** The school year a row is of, a key wherever it stands. */
export const academicYear = text({
  doc: "school year, from September to August",
  to: "academic_year",
  required: true,
  pattern: /^20\d\d\/\d\d$/,
  looksLike: "a school year such as 2024/25",
});

/** 2024/26 has the form of a school year and is none. */
export const yearsNotConsecutive: RowRule<"ACADEMIC_YEAR"> = {
  code: "YEARS_NOT_CONSECUTIVE",
  severity: "error",
  column: "ACADEMIC_YEAR",
  says: "the second year does not follow the first. Correct ACADEMIC_YEAR.",
  breaks: ({ ACADEMIC_YEAR: year }) =>
    Boolean(year) && (Number(year!.slice(2, 4)) + 1) % 100 !== Number(year!.slice(5)),
};

/** Nothing is known yet of a school year that has not begun. */
export const yearInFuture: RowRule<"ACADEMIC_YEAR"> = {
  code: "SCHOOL_YEAR_IN_FUTURE",
  severity: "error",
  column: "ACADEMIC_YEAR",
  says: "the school year begins after the day the file was received. Correct ACADEMIC_YEAR.",
  breaks: ({ ACADEMIC_YEAR: year }, { today }) => Boolean(year) && `${year!.slice(0, 4)}-09-01` > today,
};
