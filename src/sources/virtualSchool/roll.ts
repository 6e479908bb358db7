import { pupilSex } from "../../codeLists/pupilSex";
import { schoolPhase } from "../../codeLists/schoolPhase";
import { senProvision } from "../../codeLists/senProvision";
import { enrolmentStatus } from "../../codeLists/virtualSchool/enrolmentStatus";
import { reasonLeftSchool } from "../../codeLists/virtualSchool/reasonLeftSchool";
import { senType } from "../../codeLists/virtualSchool/senType";
import { yearGroup } from "../../codeLists/yearGroup";
import { schoolEnrolments } from "../../records/schoolEnrolments";
import { code, date, flag, postcode, text } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { language } from "./language";
import { otherNumbers, pupil, urn } from "./pupil";
import { ownFormat } from "./reference";

/** Virtual school roll: one row a child and stay at a school. */
export const roll = defineSource({
  code: "virtual_school_roll",
  title: "Virtual school roll",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: schoolEnrolments,
  columns: {
    ...pupil,
    ...otherNumbers,
    DOB: date({ doc: "date of birth as the school holds it", to: "born_on", required: true }),
    SEX: code(pupilSex, { doc: "sex", to: "sex", invalid: "blank" }),
    SCHOOL_URN: text({
      doc: "URN of the school",
      to: "school_urn",
      required: true,
      ...urn,
    }),
    ENROLLED_ON: date({ doc: "first day on roll", to: "enrolled_on", required: true }),
    LEFT_ON: date({ doc: "last day on roll; blank while there", to: "left_on" }),
    YEAR_GROUP: code(yearGroup, { doc: "national curriculum year", to: "year_group" }),
    PHASE: code(schoolPhase, { doc: "phase of education", to: "phase" }),
    SEN_PROVISION: code(senProvision, {
      doc: "special educational needs provision",
      to: "sen_provision",
    }),
    SEN_NEED: code(senType, { doc: "main special educational need", to: "sen_need", mayBeAbsent: true }),
    ENROLMENT_STATUS: code(enrolmentStatus, {
      doc: "registered at one school or more",
      to: "enrolment_status",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    PART_TIME: flag({ doc: "whether on roll part time", to: "is_part_time", mayBeAbsent: true }),
    FREE_SCHOOL_MEALS: flag({
      doc: "whether eligible for free school meals",
      to: "has_free_school_meals",
      mayBeAbsent: true,
    }),
    PUPIL_PREMIUM: flag({
      doc: "whether pupil premium plus is paid",
      to: "has_pupil_premium",
      mayBeAbsent: true,
    }),
    FIRST_LANGUAGE: text({
      doc: "first language, as the school census codes it",
      to: "first_language",
      invalid: "blank",
      mayBeAbsent: true,
      ...language,
    }),
    REASON_LEFT: code(reasonLeftSchool, {
      doc: "why the child left the school",
      to: "reason_left",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    POSTCODE: postcode({
      doc: "postcode the child lives at, as the school holds it",
      to: "home_postcode",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["SCHOOL_URN", "ENROLLED_ON"],
  rules: [
    bornInFuture,
    inOrder({
      code: "LEFT_BEFORE_ENROLLED",
      severity: "error",
      first: "ENROLLED_ON",
      then: "LEFT_ON",
      says: "the child left the school before the first day on roll. Correct LEFT_ON or ENROLLED_ON.",
    }),
    {
      code: "REASON_LEFT_WITHOUT_DAY",
      severity: "warning",
      column: "REASON_LEFT",
      says: "the row says why the child left but not when. Give LEFT_ON, or take the reason out.",
      breaks: ({ LEFT_ON, REASON_LEFT }) => Boolean(REASON_LEFT) && !LEFT_ON,
    },
  ],
});
