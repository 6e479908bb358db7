import { censusYearGroup } from "../../../codeLists/virtualSchool/censusYearGroup";
import { schoolCensusPupils } from "../../../records/virtualSchool/schoolCensusPupils";
import { code, date, integer, pupilId } from "../../columns";
import { inOrder } from "../../rules";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { pupilColumns } from "./pupilColumns";
import { census } from "./reference";
import { pupilRules } from "./rules";
import { sessionColumns } from "./sessionColumns";
import { studyColumns } from "./studyColumns";

/** School census: one row a pupil who left since the census before; one who left twice has two. */
export const pupilsNoLongerOnRoll = defineSource({
  code: "school_census_pupils_no_longer_on_roll",
  title: "School census, pupils no longer on roll",
  system: "virtual school",
  reference: census("pupilnolongeronroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusPupils,
  constants: { roll: "off" },
  columns: {
    pupilnolongeronrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    pupilnolongeronrollorderseqcolumn: integer(1, 10_000_000, {
      doc: "place among rows of the same pupil",
      to: "order_number",
      required: true,
    }),
    ...pupilColumns,
    leavingdate: date({ doc: "last day at the school", to: "left_on", required: true }),
    ncyearleaving: code(censusYearGroup, {
      doc: "national curriculum year on leaving",
      to: "year_group",
      mayBeAbsent: true,
    }),
    ...sessionColumns,
    ...studyColumns,
  },
  key: ["schoolcensustableid", "pupilnolongeronrollorderseqcolumn"],
  rules: [
    ...pupilRules,
    inOrder({
      code: "PUPIL_LEFT_BEFORE_ENTRY",
      severity: "error",
      first: "entrydate",
      then: "leavingdate",
      says: "the pupil left the school before coming to it. Correct leavingdate or entrydate.",
    }),
  ],
});
