import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import type { Lives } from "./lives";
import { healthFile, known } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

const MOST_POINTS = 40;
const [YOUNGEST, OLDEST] = [4, 17];
/** A score from which the board asks what is being done. */
export const CONCERN = 17;

/** How many of the questionnaires that fall due come back: the authority hardly asked for any before 2014. */
const RETURNED: Trend = [
  ["2013-04", 0.03],
  ["2013-12", 0.05],
  ["2014-01", 0.45],
  ["2014-05", 0.62],
  ["2016-01", 0.79],
  ["2018-01", 0.83],
  ["2020-04", 0.75],
  ["2022-01", 0.85],
];

/** A strengths and difficulties questionnaire: the day it was completed, and 0 to 40 points. */
export interface Questionnaire {
  readonly completedOn: IsoDate;
  readonly score: number;
}

/** Which draw of the days and which of the scores hold. */
export interface QuestionnaireDraws {
  readonly days: number;
  readonly scores: number;
}

/** A child's strengths and difficulties questionnaires while in care: one a year from the age of 4, some left out. */
export function questionnairesOf(child: Child, draws: QuestionnaireDraws): Questionnaire[] {
  const scores = diceFor("scores", child, draws.scores);
  const usual = scores.whole(4, 27);
  return completionDays(child, draws.days).map((completedOn) => ({
    completedOn,
    score: Math.min(MOST_POINTS, Math.max(0, usual + scores.whole(-4, 4))),
  }));
}

function completionDays(child: Child, draw: number): IsoDate[] {
  const dice = diceFor("questionnaires", child, draw);
  return child.periods.flatMap(({ startedOn, endedOn }) => {
    const days: IsoDate[] = [];
    for (
      let on = addDays(startedOn, dice.whole(60, 200));
      on < endedOn;
      on = addDays(on, dice.whole(335, 362))
    )
      if (dice.chance(shareOn(RETURNED, on) * ageShare(child, on))) days.push(on);
    return days;
  });
}

/** Who is 17 is asked no more by most, who is younger than 4 by nobody. */
function ageShare({ bornOn }: Child, day: IsoDate): number {
  const age = ageOn(bornOn, day);
  return age < YOUNGEST || age > OLDEST ? 0 : age === OLDEST ? 0.6 : 1;
}

/** The last questionnaire in the 12 months to a day; undefined: none. */
export function lastIn12Months(list: readonly Questionnaire[], day: IsoDate): Questionnaire | undefined {
  const from = addMonths(addDays(day, 1), -12);
  return list.findLast(({ completedOn }) => completedOn <= day && completedOn >= from);
}

const HEADER = "SDQ_COMPLETED SDQ_SCORE COMPLETED_BY REVIEW_DUE REVIEWED_ON";

/** The scores known by `today`. A score of concern is reviewed more often than another. */
export function questionnaireFile(children: readonly Child[], lives: Lives, today: IsoDate): Table {
  return healthFile(["sdq_scores", HEADER], children, "questionnaires", (child) =>
    lives
      .questionnairesOf(child)
      .filter(({ completedOn }) => completedOn <= today)
      .map((one, index) => entry(child, one, index, today)),
  );
}

function entry(child: Child, { completedOn, score }: Questionnaire, turn: number, today: IsoDate): Entry {
  const dice = diceFor("scores", child, 100 + turn);
  const [author, reviewedOn] = [dice.weighted(AUTHORS), addDays(completedOn, dice.whole(20, 130))];
  const isReviewed = dice.chance(score >= CONCERN ? 0.82 : 0.35);
  const review = [addDays(completedOn, 90), isReviewed ? known(reviewedOn, today) : null];
  return { on: completedOn, cells: [completedOn, String(score), author, ...review] };
}

const AUTHORS = [
  ["CARER", 8],
  ["TEACHER", 1],
  ["YOUNG PERSON", 1],
] as const;
