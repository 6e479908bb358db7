import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { driftingAmong } from "./drifting";
import type { Table } from "../table";
import { assessmentFile } from "./assessmentFile";
import { dentalFile } from "./dentalChecks";
import { developmentFile } from "./developmentChecks";
import { immunisationFile } from "./immunisations";
import { leavingFile } from "./leavingHistories";
import { livesOf } from "./lives";
import { questionnaireFile } from "./questionnaires";
import { referralFile } from "./referrals";
import { registrationFile } from "./registrations";
import { substanceFile } from "./substanceMisuse";
import { transferFile } from "./transfers";
import { screenFile } from "./wellbeingScreens";

export { outcomeReturns } from "./outcomeReturns";

/** The files of the health provider on a day, from April 2013 on: one a feed, its rows in the order of their days. */
export function healthTables(children: readonly Child[], today: IsoDate): Table[] {
  const lives = livesOf(children);
  return [
    registrationFile(children, today),
    assessmentFile(children, lives, driftingAmong(children, today), today),
    questionnaireFile(children, lives, today),
    dentalFile(children, lives, today),
    immunisationFile(children, today),
    developmentFile(children, today),
    substanceFile(children, today),
    referralFile(children, today),
    leavingFile(children, today),
    screenFile(children, today),
    transferFile(children, today),
  ];
}
