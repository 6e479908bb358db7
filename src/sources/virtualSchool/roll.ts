import { pupilSex } from "../../codeLists/pupilSex";
import { schoolPhase } from "../../codeLists/schoolPhase";
import { senProvision } from "../../codeLists/senProvision";
import { yearGroup } from "../../codeLists/yearGroup";
import { schoolEnrolments } from "../../records/schoolEnrolments";
import { code, date, localId, text, upn } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
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
    UPN: upn({ doc: "unique pupil number", required: true }),
    CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth as the school holds it", to: "born_on", required: true }),
    SEX: code(pupilSex, { doc: "sex", to: "sex", invalid: "blank" }),
    SCHOOL_URN: text({
      doc: "URN of the school",
      to: "school_urn",
      required: true,
      pattern: /^\d{6}$/,
      looksLike: "6 digits",
    }),
    ENROLLED_ON: date({ doc: "first day on roll", to: "enrolled_on", required: true }),
    LEFT_ON: date({ doc: "last day on roll; blank while there", to: "left_on" }),
    YEAR_GROUP: code(yearGroup, { doc: "national curriculum year", to: "year_group" }),
    PHASE: code(schoolPhase, { doc: "phase of education", to: "phase" }),
    SEN_PROVISION: code(senProvision, {
      doc: "special educational needs provision",
      to: "sen_provision",
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
  ],
});
