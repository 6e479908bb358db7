import { attainmentMeasure } from "../../codeLists/virtualSchool/attainmentMeasure";
import { attainmentStage } from "../../codeLists/virtualSchool/attainmentStage";
import { attainmentSubject } from "../../codeLists/virtualSchool/attainmentSubject";
import { attainmentResults } from "../../records/virtualSchool/attainmentResults";
import { code, flag, number, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { academicYear, yearInFuture, yearsNotConsecutive } from "./academicYear";
import { resultRules } from "./attainmentRules";
import { gradeForm } from "./gradeForm";
import { pupil, schoolUrn } from "./pupil";

/**
 * Attainment: one row a result, from the early years foundation stage to the end of 16 to 18 study. A row has its
 * result in SCORE, GRADE or MET, as its measure says.
 */
export const attainment = defineSource({
  code: "virtual_school_attainment",
  title: "Attainment",
  system: "virtual school",
  reference:
    "Hub format: no public standard exists for results of single children; measures as in DfE key stage 2 and key stage 4 performance",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: attainmentResults,
  columns: {
    ...pupil,
    ACADEMIC_YEAR: academicYear,
    STAGE: code(attainmentStage, { doc: "assessment the result is of", to: "stage", required: true }),
    SUBJECT: code(attainmentSubject, {
      doc: "subject; ALL for all together",
      to: "school_subject",
      required: true,
    }),
    MEASURE: code(attainmentMeasure, { doc: "what the result says", to: "measure", required: true }),
    SCORE: number(-60, 300, 2, { doc: "the result, where the measure is a number", to: "score" }),
    GRADE: text({ doc: "the result, where the measure is a grade", to: "grade", ...gradeForm }),
    MET: flag({ doc: "the result, where the measure is a standard: whether it was met", to: "is_met" }),
    SCHOOL_URN: schoolUrn,
  },
  key: ["ACADEMIC_YEAR", "STAGE", "SUBJECT", "MEASURE"],
  rules: [bornInFuture, yearsNotConsecutive, yearInFuture, ...resultRules],
});
