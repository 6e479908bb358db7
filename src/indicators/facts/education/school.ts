import { schoolPhase as phases } from "../../../codeLists/schoolPhase";
import { senProvision as provisions } from "../../../codeLists/senProvision";
import { yearGroup as yearGroups } from "../../../codeLists/yearGroup";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import type { Fact, FactValue } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { codesSql, groupsOfCodes, valuesOfCodes } from "./category";

/** The school a child is on the roll of: the main registration before a subsidiary one or a guest's, then the newest. */
export const school = factPart("school", (base) => ({
  reads: [base, known(schoolEnrolments)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, s.school_urn, s.year_group, s.phase, s.sen_provision,
  s.has_free_school_meals, s.has_pupil_premium, s.is_part_time
FROM ${base.name} p
JOIN known_school_enrolments s ON s.child = p.child AND s.enrolled_on <= p.as_at AND (s.left_on IS NULL OR s.left_on >= p.as_at)
ORDER BY p.as_at, p.child, coalesce(s.enrolment_status IN ('S', 'G'), false), s.enrolled_on DESC, s.school_urn`,
}));

const category = {
  kind: "category",
  from: school,
  populations: inCare,
  needs: ["virtual_school_roll"],
  isBreakdown: true,
} as const;

export const schoolOnRoll: Fact = {
  ...category,
  code: "school",
  title: "School",
  plain: "The school whose roll the child is on, by its unique reference number.",
  sql: "school.school_urn",
  valuesFrom: "schools",
};

export const schoolPhase: Fact = {
  ...category,
  code: "school_phase",
  title: "School phase",
  plain: "The phase of education the child is in at the school whose roll the child is on.",
  sql: codesSql("school.phase", phases.codes),
  values: [...valuesOfCodes(phases.codes), UNKNOWN],
};

const stages = groupsOfCodes("school.year_group", yearGroups.codes);

export const keyStage: Fact = {
  ...category,
  code: "key_stage",
  title: "Key stage",
  plain: "The key stage of the child's national curriculum year.",
  sql: stages.sql,
  values: [...stages.values, UNKNOWN],
};

/** YEAR_7 for 7, YEAR_R for reception: a value's code is a word, not a number. */
const years = yearGroups.codes.map(({ code, label }) => ({ kept: code, code: `YEAR_${code}`, label }));

export const yearGroup: Fact = {
  ...category,
  code: "year_group",
  title: "Year group",
  plain: "The child's national curriculum year, from the first of nursery to Year 13.",
  sql: `CASE school.year_group${years.map(({ kept, code }) => `\n    WHEN '${kept}' THEN '${code}'`).join("")}\n  END`,
  values: [...years.map(({ code, label }) => ({ code, label })), UNKNOWN],
};

export const senProvision: Fact = {
  ...category,
  code: "sen_provision",
  title: "Special educational needs provision",
  plain: "What the school's roll says of special educational needs: none, SEN support, or an EHC plan.",
  sql: codesSql("school.sen_provision", provisions.codes),
  values: [...valuesOfCodes(provisions.codes), UNKNOWN],
};

/** A yes or no of the roll shown as a breakdown. */
const answer = (column: string, yes: FactValue, no: FactValue) => ({
  sql: `CASE school.${column} WHEN true THEN '${yes.code}' WHEN false THEN '${no.code}' END`,
  values: [yes, no, UNKNOWN],
});

export const freeSchoolMeals: Fact = {
  ...category,
  ...answer(
    "has_free_school_meals",
    { code: "ELIGIBLE", label: "Eligible for free school meals" },
    { code: "NOT_ELIGIBLE", label: "Not eligible" },
  ),
  code: "free_school_meals",
  title: "Free school meals",
  plain: "Whether the school's roll has the child as eligible for free school meals.",
};

export const pupilPremium: Fact = {
  ...category,
  ...answer(
    "has_pupil_premium",
    { code: "PAID", label: "Pupil premium plus is paid" },
    { code: "NOT_PAID", label: "Not paid" },
  ),
  code: "pupil_premium",
  title: "Pupil premium plus",
  plain: "Whether the school's roll says that pupil premium plus is paid for the child.",
};
