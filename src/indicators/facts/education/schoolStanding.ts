import { establishmentGroup } from "../../../codeLists/virtualSchool/establishmentGroup";
import { inspectionGrade } from "../../../codeLists/virtualSchool/inspectionGrade";
import { designatedTeacherTrainings } from "../../../records/virtualSchool/designatedTeacherTrainings";
import { schoolInspections } from "../../../records/virtualSchool/schoolInspections";
import { schools } from "../../../records/virtualSchool/schools";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { codesIn, codesSql, valuesOfCodes } from "./category";
import { school } from "./school";

/** The last overall grade of the child's school. State schools have had none since September 2024: the one before stands. */
const inspected = factPart("inspected", (base) => ({
  reads: [school.of(base), known(schoolInspections)],
  sql: `
SELECT DISTINCT ON (s.as_at, s.child) s.as_at, s.child, i.overall_grade
FROM ${school.of(base).name} s
JOIN known_school_inspections i ON i.school_urn = s.school_urn AND i.inspected_on <= s.as_at AND i.overall_grade IS NOT NULL
ORDER BY s.as_at, s.child, i.inspected_on DESC`,
}));

const graded = {
  from: inspected,
  populations: inCare,
  needs: ["virtual_school_roll", "virtual_school_inspections"],
};

export const schoolGrade: Fact = {
  ...graded,
  code: "school_grade",
  title: "Ofsted grade of the school",
  plain:
    "The last overall grade that an inspection begun by the date gave the school whose roll the child is on.",
  kind: "category",
  sql: codesSql("inspected.overall_grade", inspectionGrade.codes),
  values: [...valuesOfCodes(inspectionGrade.codes), UNKNOWN],
  isBreakdown: true,
};

export const inSchoolBelowGood: Fact = {
  ...graded,
  code: "in_school_below_good",
  title: "In a school below good",
  plain: "On the roll of a school whose last overall grade is requires improvement or inadequate.",
  kind: "yesNo",
  sql: `(inspected.overall_grade IN (${codesIn(inspectionGrade.codes, "Below good")}))`,
};

const kindOfSchool = factPart("kind_of_school", (base) => ({
  reads: [school.of(base), known(schools)],
  sql: `
SELECT s.as_at, s.child, g.type_group
FROM ${school.of(base).name} s
JOIN known_schools g ON g.school_urn = s.school_urn`,
}));

export const schoolType: Fact = {
  code: "school_type",
  title: "Type of school",
  plain: "The group of kinds that the school whose roll the child is on belongs to in the national register.",
  kind: "category",
  sql: codesSql("kind_of_school.type_group", establishmentGroup.codes),
  from: kindOfSchool,
  populations: inCare,
  needs: ["virtual_school_roll", "virtual_school_schools"],
  values: [...valuesOfCodes(establishmentGroup.codes), UNKNOWN],
  isBreakdown: true,
};

const teacherTraining = factPart("teacher_training", (base) => ({
  reads: [school.of(base), known(designatedTeacherTrainings)],
  sql: `
SELECT DISTINCT s.as_at, s.child
FROM ${school.of(base).name} s
JOIN known_designated_teacher_training t ON t.school_urn = s.school_urn
  AND t.trained_on <= s.as_at AND t.trained_on >= ${twelveMonthsSql("s.as_at")}`,
}));

export const designatedTeacherTrained: Fact = {
  code: "designated_teacher_trained",
  title: "Designated teacher trained",
  plain:
    "The designated teacher of the school whose roll the child is on had training in the 12 months to the date.",
  kind: "yesNo",
  sql: "(teacher_training.child IS NOT NULL)",
  from: teacherTraining,
  populations: inCare,
  needs: ["virtual_school_roll", "virtual_school_designated_teachers"],
};
