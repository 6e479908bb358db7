import { schoolCensusPupils } from "../../../records/virtualSchool/schoolCensusPupils";
import { integer, pupilId } from "../../columns";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { onRollColumns } from "./onRollColumns";
import { pupilColumns } from "./pupilColumns";
import { census } from "./reference";
import { pupilRules } from "./rules";
import { sessionColumns } from "./sessionColumns";
import { studyColumns } from "./studyColumns";

/** School census: one row a pupil on roll on census day. */
export const pupilsOnRoll = defineSource({
  code: "school_census_pupils_on_roll",
  title: "School census, pupils on roll",
  system: "virtual school",
  reference: census("pupilonroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusPupils,
  constants: { roll: "on" },
  columns: {
    pupilonrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    pupilonrollorderseqcolumn: integer(1, 10_000_000, {
      doc: "place among rows of the same pupil",
      to: "order_number",
      required: true,
    }),
    ...pupilColumns,
    ...onRollColumns,
    ...sessionColumns,
    ...studyColumns,
  },
  key: ["schoolcensustableid", "pupilonrollorderseqcolumn"],
  rules: pupilRules,
});
