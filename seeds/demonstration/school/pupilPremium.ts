import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { schoolDay, writtenYear } from "./schoolYear";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

const SPENT_SHARE = 0.75;
const HEADER = "ACADEMIC_YEAR SPENT_ON PURPOSE AMOUNT BOUGHT SPENDING_OUTCOME";

/** What the pupil premium bought by `today`, for pupils of the years from reception to 11. */
export function pupilPremiumFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["pupil_premium", HEADER], children, "pupil premium", (child) =>
    schoolYearsOf(child, today)
      .flatMap((year) => entriesOf(child, year, today))
      .filter(({ on }) => on <= today),
  );
}

function entriesOf(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("pupil premium", child, year % 100);
  const isSpent = dice.chance(SPENT_SHARE);
  const on = schoolDay(year, dice.next() * 0.999);
  const number = yearNumberOn(child, on);
  if (!isSpent || number < 0 || number > 11 || !stayOn(child, on)) return [];
  const [purpose, bought, pounds] = dice.weighted(BOUGHT);
  const amount = `${pounds + 25 * dice.whole(0, 16)}.00`;
  const isNew = on > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` && dice.chance(0.5);
  const outcome = isNew ? "TOO EARLY" : dice.weighted(OUTCOMES);
  return [{ on, cells: [writtenYear(year), on, purpose, amount, bought, outcome] }];
}

const BOUGHT = [
  [["TUITION", "Ten hours of tuition", 300], 34],
  [["LEARNING SUPPORT", "Support in class", 500], 22],
  [["WELLBEING", "Therapeutic sessions", 400], 16],
  [["ENRICHMENT", "Music lessons and clubs", 100], 10],
  [["EQUIPMENT", "Laptop and books", 250], 10],
  [["TRANSITION", "Visits to the next school", 100], 4],
  [["ATTENDANCE", "Mentor at the start of the day", 300], 3],
  [["ASSESSMENT", "Assessment by an educational psychologist", 550], 1],
] as const;
const OUTCOMES = [
  ["MET", 52],
  ["PARTLY MET", 38],
  ["NOT MET", 10],
] as const;
