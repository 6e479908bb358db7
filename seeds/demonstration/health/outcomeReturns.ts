import { ageOn } from "../../../src/lib/dates";
import type { Child } from "../child";
import { periodOn } from "../children";
import { daySlashed } from "../table";
import type { Row, Table } from "../table";
import { returned } from "../year";
import type { CollectionYear } from "../year";
import { isCheckedIn12Months } from "./dentalChecks";
import { developmentChecksOf } from "./developmentChecks";
import { statusesOf } from "./immunisations";
import { livesOf } from "./lives";
import type { Lives } from "./lives";
import { yesNo } from "./provider";
import { lastIn12Months } from "./questionnaires";
import { misusesOf } from "./substanceMisuse";
import { diceFor } from "./topics";

const HEADER =
  "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED";

/** SSDA903 OC2 of a year that is over: the children looked after for the whole of it, as the health files have them. */
export function outcomeReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const lives = livesOf(children);
  const whole = children.filter((child) => {
    const period = periodOn(child, year.firstDay);
    return period !== undefined && period.endedOn > year.lastDay;
  });
  return year.isOver ? [returned(year, "oc2", HEADER, whole.map(outcomeRow(year, lives)))] : [];
}

function outcomeRow(year: CollectionYear, lives: Lives): (child: Child) => Row {
  return (child) => {
    const age = ageOn(child.bornOn, year.lastDay);
    const dice = diceFor("offences", child, year.year % 100);
    const isConvicted = dice.chance(age >= 14 ? 0.05 : 0.01);
    const teeth = isCheckedIn12Months(lives.dentalChecksOf(child), year.lastDay);
    return [
      ...[child.id, daySlashed(child.bornOn), ...scoreOrReason(child, year, lives)],
      ...[age >= 10 ? yesNo(isConvicted) : null, age < 5 ? yesNo(isDeveloping(child, year)) : null],
      ...[yesNo(isImmunised(child, year)), yesNo(teeth), yesNo(isAssessed(child, year, lives))],
      ...misuseCells(child, year),
    ];
  };
}

/** A score is due from who was 4 or over when the year began and is under 17 at its end; then the score or the reason. */
function scoreOrReason(child: Child, year: CollectionYear, lives: Lives): Row {
  if (ageOn(child.bornOn, year.firstDay) < 4 || ageOn(child.bornOn, year.lastDay) > 16) return [null, null];
  const last = lastIn12Months(lives.questionnairesOf(child), year.lastDay);
  if (last) return [String(last.score), null];
  return [null, diceFor("scores", child, 300 + (year.year % 100)).pick(["SDQ2", "SDQ4", "SDQ5"])];
}

/** Whether every check that has fallen due by the end of the year was done by then. */
const isDeveloping = (child: Child, { lastDay }: CollectionYear): boolean =>
  developmentChecksOf(child).every(
    ({ dueOn, checkedOn, missed }) => dueOn > lastDay || (missed === null && checkedOn <= lastDay),
  );

const isImmunised = (child: Child, { lastDay }: CollectionYear): boolean =>
  statusesOf(child).findLast(({ on }) => on <= lastDay)?.isUpToDate ?? false;

const isAssessed = (child: Child, { firstDay, lastDay }: CollectionYear, lives: Lives): boolean =>
  lives
    .assessmentsOf(child)
    .some(({ heldOn, missed }) => missed === null && heldOn >= firstDay && heldOn <= lastDay);

/** SUBSTANCE_MISUSE, INTERVENTION_RECEIVED and INTERVENTION_OFFERED; the last is asked only where none was received. */
function misuseCells(child: Child, { firstDay, lastDay }: CollectionYear): Row {
  const found = misusesOf(child).find(
    ({ identifiedOn }) => identifiedOn >= firstDay && identifiedOn <= lastDay,
  );
  if (!found) return [yesNo(false), null, null];
  const isReceived = found.startedOn !== null && found.startedOn <= lastDay;
  return [yesNo(true), yesNo(isReceived), isReceived ? null : yesNo(found.isOffered)];
}
