import { ethnicity as list } from "../../../codeLists/ethnicity";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { newestAnswer } from "./answers";
import { ofChildren } from "../../populations";

const groups = [
  { code: "WHITE", label: "White" },
  { code: "MIXED", label: "Mixed" },
  { code: "ASIAN", label: "Asian or Asian British" },
  { code: "BLACK", label: "Black or Black British" },
  { code: "OTHER", label: "Other" },
  { code: "NOT_STATED", label: "Not stated" },
];

/** The codes of a group of the code list, for SQL. */
const codesIn = (label: string) =>
  list.codes
    .filter(({ group }) => group === label)
    .map(({ code }) => `'${code}'`)
    .join(", ");

const newest = newestAnswer(
  "ethnicity",
  list.codes.filter(({ group }) => group === "Not stated").map(({ code }) => code),
);

const background = factPart("background", (base) => ({
  reads: [base, newest],
  sql: `
SELECT p.as_at, p.child, CASE${groups
    .map(({ code, label }) => `\n    WHEN n.ethnicity IN (${codesIn(label)}) THEN '${code}'`)
    .join("")}
  END AS ethnic_group
FROM ${base.name} p
JOIN newest_ethnicity n ON n.child = p.child`,
}));

const told = {
  kind: "category" as const,
  from: background,
  populations: ofChildren,
  needs: [
    [
      ...["ssda903_header", "social_care_people"],
      ...["annex_a_looked_after", "annex_a_children_in_need", "social_care_children_in_need"],
    ],
  ],
  isBreakdown: true,
};

export const ethnicGroup: Fact = {
  ...told,
  code: "ethnicity",
  title: "Ethnicity",
  plain:
    "The child's ethnicity in the groups of the published tables, as the newest file that states it has it.",
  sql: "background.ethnic_group",
  values: [...groups, UNKNOWN],
};

export const minorityEthnic: Fact = {
  ...told,
  code: "minority_ethnic",
  title: "Minority ethnic",
  plain:
    "Whether the child is of an ethnic group other than White (White minorities are not told apart here).",
  sql: "CASE WHEN background.ethnic_group = 'WHITE' THEN 'WHITE' WHEN background.ethnic_group <> 'NOT_STATED' THEN 'MINORITY' END",
  values: [{ code: "MINORITY", label: "Minority ethnic" }, { code: "WHITE", label: "White" }, UNKNOWN],
};
