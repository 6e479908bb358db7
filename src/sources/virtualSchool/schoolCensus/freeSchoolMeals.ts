import { schoolCensusFreeSchoolMeals } from "../../../records/virtualSchool/schoolCensusFreeSchoolMeals";
import { date, pupilId, text } from "../../columns";
import { inOrder } from "../../rules";
import { defineSource } from "../../source";
import { CENSUS_DATES } from "./dates";
import { census } from "./reference";
import { rowColumns, rowId } from "./rowColumns";

/** School census: one row a stretch in which a pupil on roll was eligible for free school meals. */
export const freeSchoolMeals = defineSource({
  code: "school_census_free_school_meals",
  title: "School census, free school meals",
  system: "virtual school",
  reference: census("fsmperiodsonroll"),
  edition: 2015,
  yearly: false,
  arrives: "delta",
  dateFormat: CENSUS_DATES,
  feeds: schoolCensusFreeSchoolMeals,
  columns: {
    pupilonrolltableid: pupilId({ doc: "id of the pupil in the census", required: true }),
    fsmperiodsonrolltableid: text({ doc: "id of the stretch", to: "period_id", ...rowId }),
    ...rowColumns,
    fsmstartdate: date({ doc: "first day", to: "started_on", required: true }),
    fsmenddate: date({ doc: "last day; blank while eligible", to: "ended_on" }),
    ukcountry: text({
      ...{ doc: "country in which it was claimed: ENG, NIR, SCT or WLS", to: "country" },
      ...{ pattern: /^(ENG|NIR|SCT|WLS)$/, looksLike: "ENG, NIR, SCT or WLS" },
      ...{ invalid: "blank", mayBeAbsent: true },
    }),
  },
  key: ["fsmperiodsonrolltableid"],
  rules: [
    inOrder({
      code: "FREE_MEALS_END_BEFORE_START",
      severity: "error",
      first: "fsmstartdate",
      then: "fsmenddate",
      says: "the stretch ends before it begins. Correct fsmenddate or fsmstartdate.",
    }),
  ],
});
