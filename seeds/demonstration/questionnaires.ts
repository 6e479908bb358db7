import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import { returned } from "./year";
import type { CollectionYear } from "./year";

const MOST_POINTS = 40;
const MISSED_SHARE = 0.09;

export interface Questionnaire {
  readonly completedOn: IsoDate;
  readonly score: number;
  readonly completedBy: string;
}

/** A child's strengths and difficulties questionnaires to the end of care: one a year from 4 to 16, some left out. */
export function questionnairesOf({ number, bornOn, care }: Child): Questionnaire[] {
  const dice = new Dice(930_000 + number);
  const usual = dice.whole(4, 24);
  const list: Questionnaire[] = [];
  for (
    let on = addDays(care.startedOn, dice.whole(60, 200));
    on < care.endedOn;
    on = addDays(on, dice.whole(335, 362))
  ) {
    const age = ageOn(bornOn, on);
    const score = Math.min(MOST_POINTS, Math.max(0, usual + dice.whole(-4, 4)));
    const completedBy = dice.weighted(AUTHORS);
    if (age >= 4 && age <= 16 && !dice.chance(MISSED_SHARE))
      list.push({ completedOn: on, score, completedBy });
  }
  return list;
}

const AUTHORS = [
  ["CARER", 8],
  ["TEACHER", 1],
  ["YOUNG PERSON", 1],
] as const;

/** SSDA903 OC2 of a year that is over: the children looked after for the whole of it. */
export function outcomeReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const whole = children.filter(({ care }) => care.startedOn <= year.firstDay && care.endedOn > year.lastDay);
  const header =
    "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED";
  return year.isOver ? [returned(year, "oc2", header, whole.map(outcomeRow(year)))] : [];
}

function outcomeRow(year: CollectionYear): (child: Child) => Row {
  return (child) => {
    const dice = new Dice(940_000 + child.number * 100 + (year.year % 100));
    const flag = (share: number) => (dice.chance(share) ? "1" : "0");
    const age = ageOn(child.bornOn, year.lastDay);
    const convicted = age >= 10 ? flag(age >= 14 ? 0.06 : 0.01) : null;
    const checked = age < 5 ? flag(0.9) : null;
    const [immunised, teeth, assessed] = [flag(0.88), flag(0.8), flag(0.92)];
    const misuse = flag(age >= 13 ? 0.07 : 0);
    const received = misuse === "1" ? flag(0.6) : null;
    const offered = received === "0" ? flag(0.8) : null;
    const checks = [checked, immunised, teeth, assessed, misuse, received, offered];
    return [child.id, daySlashed(child.bornOn), ...scoreOrReason(child, year, dice), convicted, ...checks];
  };
}

/** A score is due from who was 4 or over when the year began and is under 17 at its end; then the score or the reason. */
function scoreOrReason(child: Child, year: CollectionYear, dice: Dice): Row {
  if (ageOn(child.bornOn, year.firstDay) < 4 || ageOn(child.bornOn, year.lastDay) > 16) return [null, null];
  const last = questionnairesOf(child).findLast(({ completedOn }) => completedOn <= year.lastDay);
  if (last && last.completedOn > addMonths(year.lastDay, -12)) return [String(last.score), null];
  return [null, dice.pick(["SDQ2", "SDQ4", "SDQ5"])];
}
