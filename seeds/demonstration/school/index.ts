import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { driftingAmong } from "../health/drifting";
import type { Table } from "../table";
import { attendanceFile } from "./attendance";
import { censusFiles } from "./censusFiles";
import { designatedTeachersFile } from "./designatedTeachers";
import { destinationsFile } from "./destinations";
import { plansFile } from "./educationPlans";
import { schoolsFile } from "./establishments";
import { exclusionsFile } from "./exclusions";
import { healthCarePlansFile } from "./healthCarePlans";
import { inspectionsFile } from "./inspections";
import { outOfSchoolFile } from "./outOfSchool";
import { progressFile } from "./progress";
import { pupilPremiumFile } from "./pupilPremium";
import { reducedTimetablesFile } from "./reducedTimetables";
import { resultsFile } from "./results";
import { rollFile } from "./roll";
import { schoolYears } from "./schoolYear";
import { panelsFile } from "./transitionPanels";
import { tutoringFile } from "./tutoring";

/** The files of the virtual school on a day, from April 2013 on: attendance and education plans by school year, and school censuses. */
export function schoolTables(children: readonly Child[], today: IsoDate): Table[] {
  const drifting = driftingAmong(children, today);
  return [
    schoolsFile(),
    inspectionsFile(today),
    designatedTeachersFile(today),
    rollFile(children, today),
    ...schoolYears(today).flatMap((year) => [
      attendanceFile(children, drifting, year, today),
      plansFile(children, year, today),
    ]),
    exclusionsFile(children, today),
    reducedTimetablesFile(children, today),
    resultsFile(children, today),
    progressFile(children, today),
    destinationsFile(children, today),
    panelsFile(children, today),
    outOfSchoolFile(children, today),
    healthCarePlansFile(children, today),
    pupilPremiumFile(children, today),
    tutoringFile(children, today),
    ...censusFiles(today),
  ];
}
