import { asylumStatuses } from "../../../records/asylumStatuses";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { academicYearSql, ageSql } from "../../parts/time";
import { inCare, populations as everybody } from "../../populations";

export const age: Fact = {
  code: "age",
  title: "Age in years",
  plain: "Age on the date in whole calendar years.",
  kind: "number",
  sql: "p.age",
  populations: everybody,
  needs: [],
};

/** The bands of the board's visits table, and care leavers above them. */
export const AGE_BANDS = [
  { code: "AGE_0_4", label: "0 to 4", from: 0, to: 4 },
  { code: "AGE_5_9", label: "5 to 9", from: 5, to: 9 },
  { code: "AGE_10_15", label: "10 to 15", from: 10, to: 15 },
  { code: "AGE_16_17", label: "16 and 17", from: 16, to: 17 },
  { code: "AGE_18_PLUS", label: "18 and over", from: 18, to: 150 },
] as const;

export const ageGroup: Fact = {
  code: "age_group",
  title: "Age group",
  plain: "Age on the date in the bands 0-4, 5-9, 10-15, 16-17, and 18 and over.",
  kind: "category",
  sql: `CASE ${AGE_BANDS.map(({ code, from, to }) => `WHEN p.age BETWEEN ${from} AND ${to} THEN '${code}'`).join(" ")} END`,
  populations: everybody,
  needs: [],
  values: [...AGE_BANDS.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

const schoolYearAges = factPart("school_year_ages", (base) => ({
  reads: [base],
  sql: `
SELECT p.as_at, p.child, ${ageSql("p.born_on", `(${academicYearSql("p.as_at")} - 1)`)} AS age
FROM ${base.name} p`,
}));

export const ageAtStartOfSchoolYear: Fact = {
  code: "age_at_start_of_school_year",
  title: "Age on the 31 August before the school year",
  plain: "Age in whole years on the last 31 August before the date: the day before the academic year began.",
  kind: "number",
  sql: "school_year_ages.age",
  from: schoolYearAges,
  populations: inCare,
  needs: [],
};

export const sex: Fact = {
  code: "sex",
  title: "Sex",
  plain: "Sex as the social care system records it.",
  kind: "category",
  sql: "CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END",
  populations: everybody,
  needs: [],
  values: [{ code: "FEMALE", label: "Female" }, { code: "MALE", label: "Male" }, UNKNOWN],
  isBreakdown: true,
};

const asylum = factPart("seeking_asylum", (base) => ({
  reads: [base, known(asylumStatuses)],
  sql: `
SELECT p.as_at, p.child, bool_or(a.ended_on IS NULL OR a.ended_on > p.as_at) AS is_so
FROM ${base.name} p
JOIN known_asylum_statuses a ON a.child = p.child
GROUP BY p.as_at, p.child`,
}));

export const seekingAsylum: Fact = {
  code: "seeking_asylum",
  title: "Unaccompanied and seeking asylum",
  plain: "An unaccompanied asylum-seeking child whose status has no end date, or one after the date.",
  kind: "yesNo",
  sql: "coalesce(seeking_asylum.is_so, false)",
  from: asylum,
  populations: inCare,
  needs: ["ssda903_uasc"],
};

export const asylumGroup: Fact = {
  code: "asylum",
  title: "Unaccompanied and seeking asylum, or not",
  plain: "Unaccompanied children seeking asylum on the date, and all others.",
  kind: "category",
  sql: `CASE WHEN ${seekingAsylum.sql} THEN 'SEEKING_ASYLUM' ELSE 'NOT_SEEKING_ASYLUM' END`,
  from: asylum,
  populations: inCare,
  needs: ["ssda903_uasc"],
  values: [
    { code: "SEEKING_ASYLUM", label: "Unaccompanied and seeking asylum" },
    { code: "NOT_SEEKING_ASYLUM", label: "Others" },
  ],
  isBreakdown: true,
};
