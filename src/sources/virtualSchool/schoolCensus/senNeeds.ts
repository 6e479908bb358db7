import { senType } from "../../../codeLists/virtualSchool/senType";
import { schoolCensusSenNeeds } from "../../../records/virtualSchool/schoolCensusSenNeeds";
import { code, integer, pupilId, text } from "../../columns";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { census } from "./reference";
import { rowColumns, rowId } from "./rowColumns";

/** School census: one row a special educational need of a pupil on roll. */
export const senNeeds = defineSource({
  code: "school_census_sen_needs",
  title: "School census, special educational needs",
  system: "virtual school",
  reference: census("senneeds"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusSenNeeds,
  columns: {
    pupilonrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    senneedstableid: text({ doc: "id of the need", to: "need_id", ...rowId }),
    ...rowColumns,
    sentyperank: integer(1, 20, { doc: "1 for the main need", to: "rank" }),
    sentype: code(senType, { doc: "kind of need", to: "sen_type", invalid: "blank" }),
  },
  key: ["senneedstableid"],
});
