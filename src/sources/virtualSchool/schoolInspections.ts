import { categoryOfConcern } from "../../codeLists/virtualSchool/categoryOfConcern";
import { inspectionGrade } from "../../codeLists/virtualSchool/inspectionGrade";
import { reportCardGrade } from "../../codeLists/virtualSchool/reportCardGrade";
import { schoolInspections as records } from "../../records/virtualSchool/schoolInspections";
import { code, date, flag, text } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { urn } from "./pupil";

/** Inspections of schools: one row an inspection, so that the grade of a school on any day can be told. */
export const schoolInspections = defineSource({
  code: "virtual_school_inspections",
  title: "School inspections",
  system: "virtual school",
  reference:
    "Ofsted, state-funded schools inspections and outcomes: management information; columns are the hub's",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    URN: text({ doc: "URN of the school", to: "school_urn", required: true, ...urn }),
    INSPECTED_ON: date({ doc: "first day of the inspection", to: "inspected_on", required: true }),
    PUBLISHED_ON: date({
      doc: "day the report was published",
      to: "published_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    OVERALL_EFFECTIVENESS: code(inspectionGrade, {
      doc: "overall effectiveness; blank where none is given",
      to: "overall_grade",
    }),
    QUALITY_OF_EDUCATION: code(inspectionGrade, {
      doc: "quality of education",
      to: "quality_of_education",
      mayBeAbsent: true,
    }),
    BEHAVIOUR_AND_ATTITUDES: code(inspectionGrade, {
      doc: "behaviour and attitudes",
      to: "behaviour",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    PERSONAL_DEVELOPMENT: code(inspectionGrade, {
      doc: "personal development",
      to: "personal_development",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    LEADERSHIP_AND_MANAGEMENT: code(inspectionGrade, {
      doc: "leadership and management",
      to: "leadership",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    SAFEGUARDING_EFFECTIVE: flag({
      doc: "whether safeguarding was found effective",
      to: "is_safeguarding_effective",
      mayBeAbsent: true,
    }),
    CATEGORY_OF_CONCERN: code(categoryOfConcern, {
      doc: "what the inspection requires of a school that fails",
      to: "category_of_concern",
      mayBeAbsent: true,
    }),
    INCLUSION: code(reportCardGrade, {
      doc: "report card: inclusion",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    CURRICULUM_AND_TEACHING: code(reportCardGrade, {
      doc: "report card: curriculum and teaching",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    ACHIEVEMENT: code(reportCardGrade, {
      doc: "report card: achievement",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    ATTENDANCE_AND_BEHAVIOUR: code(reportCardGrade, {
      doc: "report card: attendance and behaviour",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    PERSONAL_DEVELOPMENT_AND_WELLBEING: code(reportCardGrade, {
      doc: "report card: personal development and wellbeing",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    LEADERSHIP_AND_GOVERNANCE: code(reportCardGrade, {
      doc: "report card: leadership and governance",
      packedIn: "report_card",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["URN", "INSPECTED_ON"],
  rules: [
    notInFuture({
      code: "INSPECTED_IN_FUTURE",
      column: "INSPECTED_ON",
      says: "the inspection is after the day the file was received. Correct INSPECTED_ON.",
    }),
    inOrder({
      code: "INSPECTION_PUBLISHED_BEFORE",
      severity: "warning",
      first: "INSPECTED_ON",
      then: "PUBLISHED_ON",
      says: "the report was published before the inspection. Correct PUBLISHED_ON or INSPECTED_ON.",
    }),
  ],
});
