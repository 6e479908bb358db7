import { censusSenProvision } from "../../../codeLists/virtualSchool/censusSenProvision";
import { exclusionCategory } from "../../../codeLists/virtualSchool/exclusionCategory";
import { exclusionReason } from "../../../codeLists/virtualSchool/exclusionReason";
import { schoolCensusExclusions } from "../../../records/virtualSchool/schoolCensusExclusions";
import { code, date, integer, pupilId, text } from "../../columns";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { census } from "./reference";
import { rowColumns, rowId } from "./rowColumns";
import { exclusionInFuture } from "./rules";

const columns = {
  ...rowColumns,
  startdate: date({ doc: "first day", to: "started_on", required: true }),
  category: code(exclusionCategory, {
    doc: "suspension or permanent exclusion",
    to: "category",
    required: true,
  }),
  sessions: integer(0, 450, { doc: "half days of a suspension", to: "sessions" }),
  reason1: code(exclusionReason, { doc: "main reason", to: "reason_1", spellings: ["reason"] }),
  reason2: code(exclusionReason, {
    ...{ doc: "second reason", to: "reason_2" },
    ...{ invalid: "blank", mayBeAbsent: true },
  }),
  reason3: code(exclusionReason, {
    ...{ doc: "third reason", to: "reason_3" },
    ...{ invalid: "blank", mayBeAbsent: true },
  }),
  senprovision: code(censusSenProvision, {
    doc: "special educational needs provision then",
    to: "sen_provision",
    mayBeAbsent: true,
  }),
} as const;

/** School census: one row an exclusion of a pupil on roll. */
export const exclusionsOnRoll = defineSource({
  code: "school_census_exclusions_on_roll",
  title: "School census, exclusions on roll",
  system: "virtual school",
  reference: census("termlyexclusionsonroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusExclusions,
  constants: { roll: "on" },
  columns: {
    pupilonrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    termlyexclusionsonrolltableid: text({ doc: "id of the exclusion", to: "exclusion_id", ...rowId }),
    ...columns,
  },
  key: ["termlyexclusionsonrolltableid"],
  rules: [exclusionInFuture],
});

/** School census: one row an exclusion of a pupil who has left. */
export const exclusionsOffRoll = defineSource({
  code: "school_census_exclusions_off_roll",
  title: "School census, exclusions off roll",
  system: "virtual school",
  reference: census("termlyexclusionsoffroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusExclusions,
  constants: { roll: "off" },
  columns: {
    pupilnolongeronrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    termlyexclusionsoffrolltableid: text({ doc: "id of the exclusion", to: "exclusion_id", ...rowId }),
    ...columns,
  },
  key: ["termlyexclusionsoffrolltableid"],
  rules: [exclusionInFuture],
});
