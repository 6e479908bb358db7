import type { IsoDate } from "../../../src/lib/dates";
import type { Row, Table } from "../table";
import { censusPupils } from "./censusPupils";
import type { CensusPupil } from "./censusPupils";

/** The days of the spring censuses the authority sends: pupils of some year groups' size, not of the whole county. */
const CENSUS_DAYS = ["2018-01-18", "2026-01-15"];

const PUPILS = `pupilonrolltableid pupilonrollorderseqcolumn upn schoolcensustableid sourceid NativeId dob sex ethnicity
language entrydate parttime ncyearactual senprovision enrolstatus`;
const MEALS =
  "pupilonrolltableid fsmperiodsonrolltableid sourceid NativeId fsmstartdate fsmenddate ukcountry";

/** The school censuses up to `today`: the pupils on roll, and the stretches of their free school meals. */
export const censusFiles = (today: IsoDate): Table[] =>
  CENSUS_DAYS.filter((day) => day <= today).flatMap((day) => {
    const year = Number(day.slice(0, 4));
    const pupils = censusPupils(year);
    const path = (file: string) => `virtual_school/school_census_spring_${year}/${file}.csv`;
    const rows = pupils.map((pupil) => pupilRow(pupil, year));
    const meals = pupils.flatMap((pupil) => mealRows(pupil, year));
    return [
      { path: path("pupilonroll"), header: PUPILS.split(/\s+/), rows },
      { path: path("fsmperiodsonroll"), header: MEALS.split(/\s+/), rows: meals },
    ];
  });

/** The id a census gives a row, about the same pupil another in each. */
const rowIdOf = (letter: string, year: number, id: string) => `${letter}${year}-${id.slice(1)}`;

function pupilRow(pupil: CensusPupil, year: number): Row {
  const { id, upn, urn, bornOn, sex, ethnicity, language, enteredOn, yearGroup, senProvision } = pupil;
  const row = [id, "1", upn, `c${year}-${urn}`, rowIdOf("s", year, id), urn];
  const who = [written(bornOn), sex, ethnicity, language, written(enteredOn)];
  return [...row, ...who, "False", yearGroup, senProvision, "C"];
}

function mealRows({ id, urn, meals }: CensusPupil, year: number): Row[] {
  if (meals === null) return [];
  const ended = meals.to && written(meals.to);
  return [[id, rowIdOf("f", year, id), rowIdOf("s", year, id), urn, written(meals.from), ended, "ENG"]];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as the extract writes it: 2018-Jan-18 00:00:00. */
const written = (day: IsoDate): string =>
  `${day.slice(0, 4)}-${MONTHS[Number(day.slice(5, 7)) - 1]}-${day.slice(8)} 00:00:00`;
