import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { earlier, later } from "./calendar";
import { careLeavers } from "./careLeaverLives";
import type { Feed } from "./feed";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day } from "./told";
import type { Entry } from "./told";
import { workersBetween } from "./workforce";
import type { Worker } from "./workforce";

const DAYS_WITH_ASSESSMENT = 45;
/** Involvements with looked after children are held that were not over by then. */
const BEGINNING = "2024-10-01";
/** And with children at home, that were not over by then. */
const AT_HOME_BEGINNING = "2026-06-30";

/** The social workers of a period of care, one after the other. */
export function workersOfCare(child: Child, care: Care): Worker[] {
  const handover = earlier(addDays(care.startedOn, DAYS_WITH_ASSESSMENT), care.endedOn);
  const team = child.isUnaccompanied ? "asylum" : child.disabilities.length > 1 ? "disabled" : "lookedAfter";
  return [
    ...workersBetween(teamOf("assessment", child), child.number, care.startedOn, handover),
    ...workersBetween(teamOf(team, child), child.number, handover, care.endedOn),
  ];
}

/** Who worked with whom: with looked after children, care leavers and children at the edge of care. */
export function involvementFeed(children: readonly Child[], spells: readonly Spell[]): Feed {
  const isHeld = ({ endedOn, isLookedAfter }: Spell) => !isLookedAfter && endedOn > AT_HOME_BEGINNING;
  return {
    file: "involvements",
    header:
      "invo_involvements_id invo_person_id DOB invo_professional_id invo_professional_role_id invo_professional_team invo_involvement_start_date invo_involvement_end_date invo_worker_change_reason",
    isSmall: true,
    entries: [
      ...children.flatMap((child) => child.periods.flatMap((care) => entriesOfCare(child, care))),
      ...careLeavers(children).flatMap(({ who, leftOn, endsOn }) => {
        const from = later(leftOn, BEGINNING);
        const advisers = workersBetween(teamOf("leavingCare", who), who.number, from, endsOn);
        return entries(who, "PERSONAL ADVISER", "PA", advisers, leftOn);
      }),
      ...spells.filter(isHeld).flatMap(entriesOfSpell),
    ],
  };
}

function entriesOfCare(child: Child, care: Care): Entry[] {
  const from = later(care.startedOn, BEGINNING);
  const officers = workersBetween(teamOf("reviewing", child), child.number, from, care.endedOn);
  const workers = workersOfCare(child, care).filter(({ endedOn }) => endedOn > BEGINNING);
  return [
    ...entries(child, "SOCIAL WORKER", "SW", workers, care.startedOn),
    ...entries(child, "INDEPENDENT REVIEWING OFFICER", "RO", officers, care.startedOn),
  ];
}

function entriesOfSpell({ who, plan, startedOn, endedOn }: Spell): Entry[] {
  const team = teamOf(plan ? "safeguarding" : "assessment", who);
  return entries(who, "SOCIAL WORKER", "SW", workersBetween(team, who.number, startedOn, endedOn), startedOn);
}

/** `began`: the day from which a first worker is a first contact and not a change. */
function entries(
  who: Known,
  role: string,
  mark: string,
  workers: readonly Worker[],
  began: IsoDate,
): Entry[] {
  return workers.map(({ id, team, startedOn, endedOn }, index) => {
    const before = workers[index - 1];
    const reason = startedOn <= began || !before ? "FCONTA" : before.team === team ? "LEFTRL" : "TSPROC";
    const key = `${mark}${who.number}-${began}-${index + 1}`;
    const cells = [key, ...idAndBirth(who), id, role, team, startedOn, day(endedOn), reason];
    return { from: startedOn, cells };
  });
}
