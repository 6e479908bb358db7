import type { IsoDate } from "../../../src/lib/dates";
import type { Table } from "../table";
import { itemsFile, linksFile, ownersFile, plansFile, statusesFile, updatesFile } from "./files";
import { EDUCATION, EDUCATION_NEXT } from "./education";
import { HEALTH } from "./health";
import { BOARD_INSPECTION_2015, INSPECTION_2015 } from "./inspection2015";
import { INSPECTION_2018 } from "./inspection2018";
import { LEAVING_CARE } from "./leavingCare";
import { OTHER_PLANS } from "./others";
import type { Plan } from "./plan";
import { PROGRAMME_6 } from "./programme6";
import { PROGRESS } from "./progress";
import { STRATEGY } from "./strategy";
import { TRACKER } from "./tracker";
import { VOCABULARIES } from "./vocabularies";
import { VOICE } from "./voice";
import { YOUNG_CARERS } from "./youngCarers";

const PLANS: readonly Plan[] = [
  ...[STRATEGY, INSPECTION_2015, BOARD_INSPECTION_2015, INSPECTION_2018, PROGRAMME_6],
  ...[HEALTH, LEAVING_CARE, VOICE, EDUCATION, EDUCATION_NEXT, YOUNG_CARERS, TRACKER],
  ...OTHER_PLANS,
];

/** The authority's plans as published by `today`; roles answer for them, no persons. */
export function planTables(today: IsoDate): Table[] {
  const plans = PLANS.filter(({ approvedOn }) => approvedOn <= today);
  return [
    statusesFile(VOCABULARIES),
    plansFile(plans),
    itemsFile(plans),
    linksFile(plans),
    ownersFile(plans),
    updatesFile(PROGRESS, today),
  ];
}
