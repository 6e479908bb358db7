import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { stayOn } from "./stays";
import { yearGroupOn } from "./yearGroup";

/** The panel began with the school year of 2016, for pupils of these years. */
const SINCE = 2016;
const YEARS = ["11", "13"];
const HEADER = "PANEL_ON YEAR_GROUP PANEL_OUTCOME INTENDED_ACTIVITY RISK CAREERS_PLAN_ON NEXT_REVIEW_DUE";

/** The panels on the next step by `today`: one in February, another in May for those at risk. */
export function panelsFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["transition_panels", HEADER], children, "panels", (child) =>
    schoolYearsOf(child, today)
      .filter((year) => year >= SINCE)
      .flatMap((year) => entriesOf(child, year))
      .filter(({ on }) => on <= today),
  );
}

function entriesOf(child: Child, year: number): Entry[] {
  const dice = diceFor("panels", child, year % 100);
  const on = addDays(`${year + 1}-02-06`, dice.whole(0, 9));
  const group = yearGroupOn(child, on);
  if (!YEARS.includes(group) || !stayOn(child, on)) return [];
  const risk = dice.weighted(RISKS);
  const outcome =
    risk === "GREEN" ? "ON TRACK" : risk === "AMBER" ? "SUPPORT AGREED" : dice.pick(["NO OFFER", "AT RISK"]);
  const intended = dice.weighted(INTENDED);
  const plannedOn = dice.chance(0.8) ? addDays(on, -dice.whole(10, 120)) : null;
  const againOn = addDays(`${year + 1}-05-10`, dice.whole(0, 9));
  const first = {
    on,
    cells: [on, group, outcome, intended, risk, plannedOn, risk === "GREEN" ? null : againOn],
  };
  if (risk === "GREEN") return [first];
  const later = dice.chance(0.6) ? ["ON TRACK", intended, "GREEN"] : ["AT RISK", intended, "RED"];
  return [first, { on: againOn, cells: [againOn, group, ...later, plannedOn, null] }];
}

const RISKS = [
  ["GREEN", 56],
  ["AMBER", 28],
  ["RED", 16],
] as const;
const INTENDED = [
  ["FURTHER EDUCATION", 62],
  ["SCHOOL SIXTH FORM", 14],
  ["APPRENTICESHIP", 10],
  ["TRAINING", 8],
  ["HIGHER EDUCATION", 3],
  ["EMPLOYMENT WITH TRAINING", 3],
] as const;
