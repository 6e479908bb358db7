import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { isAdrift } from "./drifting";
import type { Drifting } from "./drifting";
import { nhsNumberOf } from "./identifiers";
import { Dice } from "./random";
import { questionnairesOf } from "./questionnaires";
import type { Row, Table } from "./table";

const FIRST_DAY = "2017-04-01";
const HARD_TO_REACH_SHARE = 0.14;
/** Assessments are asked for this many days before they are due. */
const ASKED_BEFORE = 40;

/** The health provider's two files. */
export function healthTables(children: readonly Child[], drifting: Drifting, today: IsoDate): Table[] {
  const assessments = children.flatMap((child) => assessmentRows(child, drifting, today));
  const questionnaires = children.flatMap((child) => questionnaireRows(child, today));
  return [
    {
      path: "health/health_assessments.csv",
      header: [...WHO, "ASSESSMENT_TYPE", "REQUESTED_ON", "DUE_ON", "COMPLETED_ON", "OUTCOME"],
      rows: [...assessments, ...strangers(today)],
    },
    {
      path: "health/sdq_scores.csv",
      header: [...WHO, "SDQ_COMPLETED", "SDQ_SCORE", "COMPLETED_BY", "REVIEW_DUE"],
      rows: questionnaires,
    },
  ];
}

const WHO = ["NHS_NUMBER", "CHILD_ID", "DOB"];

/** By which identifiers the provider names a child: both, the NHS number alone, or the authority's id alone. */
function who({ nhsNumber, id, bornOn }: Child, dice: Dice): Row {
  const known = dice.weighted([
    [[nhsNumber, id], 14],
    [[nhsNumber, null], 5],
    [[null, id], 1],
  ] as const);
  return [...known, bornOn];
}

interface Assessment {
  readonly kind: "IHA" | "RHA";
  readonly requestedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly completedOn: IsoDate | null;
  readonly outcome: string;
}

function assessmentRows(child: Child, drifting: Drifting, today: IsoDate): Row[] {
  const dice = new Dice(910_000 + child.number);
  return assessmentsOf(child, drifting, today)
    .filter(({ dueOn }) => dueOn >= FIRST_DAY)
    .map(({ kind, requestedOn, dueOn, completedOn, outcome }) => [
      ...[...who(child, dice), kind, requestedOn, dueOn],
      ...[completedOn, outcome],
    ]);
}

/** The initial assessment, then a review every six months under five and every twelve later; those asked for by today. */
function assessmentsOf(child: Child, drifting: Drifting, today: IsoDate): Assessment[] {
  const dice = new Dice(900_000 + child.number);
  const lateShare = dice.chance(HARD_TO_REACH_SHARE) ? 0.7 : 0.05;
  const assessments: Assessment[] = [];
  let dueOn = addDays(child.care.startedOn, 28);
  for (;;) {
    const kind = assessments.length === 0 ? ("IHA" as const) : ("RHA" as const);
    const requestedOn = addDays(dueOn, kind === "IHA" ? -26 : -ASKED_BEFORE);
    const isLate = dice.chance(lateShare);
    const doneOn = addDays(dueOn, isLate ? dice.whole(10, 150) : -dice.whole(1, 14));
    if (requestedOn > today || doneOn >= child.care.endedOn) return assessments;
    const missed = dice.chance(0.02) || isAdrift(drifting, child, doneOn) ? dice.pick(MISSED) : null;
    const isDone = missed === null && doneOn <= today;
    const outcome = isDone ? "COMPLETED" : doneOn > today ? "WAITING" : missed!;
    assessments.push({ kind, requestedOn, dueOn, completedOn: isDone ? doneOn : null, outcome });
    dueOn = addMonths(doneOn, ageOn(child.bornOn, doneOn) < 5 ? 6 : 12);
  }
}

const MISSED = ["NOT BROUGHT", "DECLINED", "CANCELLED"];

/** Children another authority asked for: their NHS numbers match nobody here. */
function strangers(today: IsoDate): Row[] {
  return [0, 1, 2].map((index) => {
    const doneOn = addMonths(today, -2 - index);
    const dueOn = addDays(doneOn, 6);
    const born = addMonths(today, -12 * (7 + index));
    return [nhsNumberOf(90_000 + index), null, born, "RHA", null, dueOn, doneOn, "COMPLETED"];
  });
}

function questionnaireRows(child: Child, today: IsoDate): Row[] {
  const dice = new Dice(920_000 + child.number);
  return questionnairesOf(child)
    .filter(({ completedOn }) => completedOn >= FIRST_DAY && completedOn <= today)
    .map(({ completedOn, score, completedBy }) => [
      ...[...who(child, dice), completedOn, String(score), completedBy],
      addDays(completedOn, 90),
    ]);
}
