import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Table } from "../table";
import { schoolFile, yesNo, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { schoolDay } from "./schoolYear";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

/** The share of pupils of a school year who are put on one. */
const [SHARE_SECONDARY, SHARE_PRIMARY] = [0.06, 0.02];
const FULL_HOURS = "25.00";

const HEADER =
  "SCHOOL_URN STARTED_ON ENDED_ON HOURS_OFFERED HOURS_FULL REASON AGREED_BY CARER_AGREED REVIEW_DUE";

/** The reduced timetables begun by `today`; those that go beyond it are open. */
export function reducedTimetablesFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["reduced_timetables", HEADER], children, "reduced timetables", (child) =>
    schoolYearsOf(child, today).flatMap((year) => entriesOf(child, year, today)),
  );
}

function entriesOf(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("reduced timetables", child, year % 100);
  const number = yearNumberOn(child, `${year}-09-01`);
  const share = number < 1 || number > 11 ? 0 : number < 7 ? SHARE_PRIMARY : SHARE_SECONDARY;
  const isOne = dice.chance(share);
  const on = schoolDay(year, dice.next() * 0.999);
  const stay = stayOn(child, on);
  if (!isOne || !stay || on > today) return [];
  const planned = addDays(on, dice.whole(14, 130));
  const endedOn = planned < stay.leftOn ? planned : stay.leftOn;
  const hours = `${dice.whole(5, 20)}.00`;
  const agreed = [dice.pick(["Virtual school head", "Head teacher"]), yesNo(dice.chance(0.85))];
  const reason = dice.weighted(REASONS);
  const told = [on, endedOn <= today ? endedOn : null, hours, FULL_HOURS, reason, ...agreed];
  return [{ on, cells: [stay.school.urn, ...told, addDays(on, 28)] }];
}

const REASONS = [
  ["BEHAVIOUR", 34],
  ["REINTEGRATION", 22],
  ["MENTAL HEALTH", 20],
  ["NEW PLACEMENT", 12],
  ["SEN", 8],
  ["MEDICAL", 4],
] as const;
