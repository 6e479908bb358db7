import { addDays, collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { DEMONSTRATION } from "../authority";
import type { Child } from "../child";
import { placesOf } from "../places";
import { careLeavers } from "./careLeaverLives";
import { careLeaverStates } from "./careLeaverStates";
import type { State } from "./careLeaverStates";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { pathwayPlanDays } from "./pathwayPlans";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import { teamOf } from "./teams";
import { yes } from "./told";
import type { Entry } from "./told";
import { workerOn } from "./workforce";

/** Apprenticeships and employment had one code each, full and part time, to 2021. */
const BEFORE_2022: Readonly<Record<string, string>> = { F4: "F3", F5: "F3", P4: "P3", P5: "P3" };

/** An activity in the codes of a collection year. */
export const activityIn = (year: number, activity: string): string =>
  year >= 2022 ? activity : (BEFORE_2022[activity] ?? activity);

/** Stretches of time whose contacts are held: before the first load, and since they are sent every night. */
const CONTACTS_HELD = [
  ["2017-10-01", "2018-03-31"],
  ["2026-04-01", "2199-12-31"],
] as const;

/** The states of care leavers, and the contacts with them. */
export function careLeaverFeeds(children: readonly Child[], today: IsoDate): Feed[] {
  const plans = pathwayPlanDays(children);
  // A nightly file is read with the codes of the year it is received in, whatever year it tells of.
  const year = collectionYearOf(today);
  return [
    {
      file: "care_leavers",
      header:
        "clea_person_id DOB STATE_FROM clea_care_leaver_eligibility clea_care_leaver_in_touch clea_care_leaver_latest_contact clea_care_leaver_accommodation clea_care_leaver_accom_suitable SHARED_HOUSE ACCOMMODATION_LEFT ACCOMMODATION_POSTCODE clea_care_leaver_activity AUTHORITY_EMPLOYS clea_pathway_plan_review_date clea_care_leaver_personal_advisor clea_care_leaver_worker_id clea_care_leaver_allocated_team",
      entries: careLeaverStates(children).flatMap((states) =>
        states.map((state, index) =>
          stateEntry(state, states[index - 1], plans.get(state.who.id) ?? [], year),
        ),
      ),
    },
    {
      file: "care_leaver_contacts",
      header: "CHILD_ID DOB CONTACT_ON CONTACT_MEANS REACHED CONTACT_BY",
      entries: careLeavers(children).flatMap(({ who, leftOn, endsOn }) => {
        const dice = lot("contacts", who.number);
        const entries: Entry[] = [];
        for (let on = addDays(leftOn, 20); on < endsOn && on <= today; on = addDays(on, dice.whole(35, 65))) {
          const means = [dice.weighted(MEANS), yes(dice.chance(0.85)), "PERSONAL ADVISER"];
          if (CONTACTS_HELD.some(([first, last]) => on >= first && on <= last))
            entries.push({ from: on, cells: [...idAndBirth(who), on, ...means] });
        }
        return entries;
      }),
    },
  ];
}

function stateEntry(state: State, before: State | undefined, plans: readonly IsoDate[], year: number): Entry {
  const { who, fromOn, eligibility, inTouch, activity, home, isSuitable } = state;
  const dice = lot("state", who.number, fromOn);
  const contactOn = inTouch === "YES" ? addDays(fromOn, -dice.whole(0, 30)) : null;
  const suitable = home === null ? null : isSuitable ? "1" : "2";
  const moved = before?.home && home && before.home !== home;
  const left = moved ? dice.weighted(LEFT) : null;
  const works = /^[FP][45]/.test(activity) ? yes(dice.chance(activity.endsWith("4") ? 0.3 : 0.03)) : null;
  const plan = plans.findLast((on) => on <= fromOn) ?? null;
  const team = teamOf("leavingCare", who);
  const adviser = workerOn(team, who.number, fromOn)?.id ?? null;
  const shared = home === null ? null : yes(home === "U" && dice.chance(0.12));
  const where = [home, suitable, shared, left, home === null ? null : livedAt(who, home)];
  const cells = [
    ...idAndBirth(who),
    fromOn,
    eligibility,
    inTouch,
    contactOn,
    ...where,
    activityIn(year, activity),
  ];
  return { from: fromOn, cells: [...cells, works, plan, adviser, adviser, team] };
}

/** Where somebody lives: a postcode for each kind of home they have, in the county for most. */
function livedAt(who: Known, home: string): string {
  const { inside, outside } = placesOf(DEMONSTRATION);
  const dice = lot(`lived at ${home}`, who.number);
  return dice.pick(dice.chance(0.86) ? inside : outside);
}

const MEANS = [
  ["VISIT AT HOME", 30],
  ["MEETING ELSEWHERE", 25],
  ["TELEPHONE", 22],
  ["MESSAGE", 17],
  ["VIDEO CALL", 4],
  ["E-MAIL", 2],
] as const;
const LEFT = [
  ["PLANNED MOVE", 60],
  ["TENANCY BREAKDOWN", 14],
  ["EVICTED", 6],
  ["LEFT BY CHOICE", 15],
  ["CUSTODY", 2],
  ["NOT KNOWN", 3],
] as const;
