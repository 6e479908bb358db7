import { establishmentGroup } from "../../codeLists/virtualSchool/establishmentGroup";
import { establishmentPhase } from "../../codeLists/virtualSchool/establishmentPhase";
import { schools as records } from "../../records/virtualSchool/schools";
import { code, date, postcode, text } from "../columns";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { urn } from "./pupil";

/** Schools and colleges: one row a school. The register of schools can be sent as it is published. */
export const schools = defineSource({
  code: "virtual_school_schools",
  title: "Schools",
  system: "virtual school",
  reference: "DfE, Get Information about Schools: all establishment fields",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "dd-mm-yyyy",
  feeds: records,
  columns: {
    URN: text({ doc: "URN of the school", to: "school_urn", required: true, ...urn }),
    SCHOOL_NAME: text({ doc: "its name", to: "name", required: true, spellings: ["EstablishmentName"] }),
    SCHOOL_PHASE: code(establishmentPhase, {
      doc: "phase of education of the school",
      to: "phase",
      spellings: ["PhaseOfEducation (name)"],
    }),
    SCHOOL_GROUP: code(establishmentGroup, {
      doc: "group of kinds of school",
      to: "type_group",
      spellings: ["EstablishmentTypeGroup (name)"],
    }),
    SCHOOL_TYPE: text({
      doc: "kind of school, in the words of the register",
      to: "type",
      invalid: "blank",
      spellings: ["TypeOfEstablishment (name)"],
    }),
    LA: text({
      doc: "DfE number of the authority it lies in",
      to: "local_authority",
      invalid: "blank",
      spellings: ["LA (code)"],
      pattern: /^\d{3}$/,
      looksLike: "3 digits",
    }),
    SCHOOL_POSTCODE: postcode({
      doc: "postcode of the school",
      to: "postcode",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["Postcode"],
    }),
    OPEN_DATE: date({
      doc: "day it opened, where known",
      to: "opened_on",
      invalid: "blank",
      mayBeAbsent: true,
      spellings: ["OpenDate"],
    }),
    CLOSE_DATE: date({
      doc: "day it closed; blank while it is open",
      to: "closed_on",
      mayBeAbsent: true,
      spellings: ["CloseDate"],
    }),
  },
  key: ["URN"],
  rules: [
    inOrder({
      code: "SCHOOL_CLOSED_BEFORE_OPENED",
      severity: "warning",
      first: "OPEN_DATE",
      then: "CLOSE_DATE",
      says: "the school closed before it opened. Correct CLOSE_DATE or OPEN_DATE.",
    }),
  ],
});
