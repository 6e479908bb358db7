import { attendanceReason } from "../../../codeLists/virtualSchool/attendanceReason";
import { schoolCensusSessions } from "../../../records/virtualSchool/schoolCensusSessions";
import { code, integer, pupilId, text } from "../../columns";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { census } from "./reference";
import { rowColumns, rowId } from "./rowColumns";

const columns = {
  ...rowColumns,
  attendancereason: code(attendanceReason, {
    doc: "attendance code",
    to: "attendance_reason",
    required: true,
  }),
  sessions: integer(0, 450, {
    ...{ doc: "half days with that code", to: "sessions", required: true },
    spellings: ["absencesessions"],
  }),
} as const;

/** School census: one row a pupil on roll and attendance code. */
export const sessionsOnRoll = defineSource({
  code: "school_census_sessions_on_roll",
  title: "School census, sessions on roll",
  system: "virtual school",
  reference: census("termlysessiondetailsonroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusSessions,
  constants: { roll: "on" },
  columns: {
    pupilonrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    termlysessiondetailsonrolltableid: text({ doc: "id of the count", to: "session_id", ...rowId }),
    ...columns,
  },
  key: ["termlysessiondetailsonrolltableid"],
});

/** School census: one row a pupil who has left and attendance code. */
export const sessionsOffRoll = defineSource({
  code: "school_census_sessions_off_roll",
  title: "School census, sessions off roll",
  system: "virtual school",
  reference: census("termlysessiondetailsoffroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusSessions,
  constants: { roll: "off" },
  columns: {
    pupilnolongeronrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    termlysessiondetailsoffrolltableid: text({ doc: "id of the count", to: "session_id", ...rowId }),
    ...columns,
  },
  key: ["termlysessiondetailsoffrolltableid"],
});
