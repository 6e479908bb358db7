import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { day, latest, since, yes } from "./told";
import type { Entry } from "./told";
import type { YoungCarer } from "./youngCarers";

/** Young carers, and the events they took part in. */
export const youngCarerFeeds = (carers: readonly YoungCarer[], today: IsoDate): Feed[] => [
  {
    file: "young_carers",
    header:
      "CHILD_ID DOB YOUNG_CARER_REFERRED REFERRED_BY YOUNG_CARER_ASSESSED SUPPORTED_FROM SUPPORTED_TO LAST_REVIEWED TRANSITION_ASSESSED CARED_FOR_NEED PARENT_MENTAL_HEALTH HOURS_A_WEEK EMERGENCY_PLAN COUNSELLING_REFERRED DISTRICT",
    isSmall: true,
    entries: carers.map(carerEntry),
  },
  {
    file: "young_carer_breaks",
    header: "CHILD_ID DOB BREAK_ON BREAK_EVENT BREAK_HOURS",
    isSmall: true,
    entries: carers.flatMap((carer) => breakEntries(carer, today)),
  },
];

const REVIEW_MISSED_SHARE = 0.1;

/** What chance says of a young carer, thrown for in one order. */
function chancesOf({ who, referredOn, startedOn, endedOn, isParentMentalHealth }: YoungCarer) {
  const dice = lot("carer", who.number, referredOn);
  const at17 = addMonths(who.bornOn, 17 * 12 + 3);
  const need = isParentMentalHealth && dice.chance(0.8) ? "MENTAL HEALTH" : dice.weighted(NEEDS);
  const assessedAt17 = at17 > startedOn && at17 < endedOn && dice.chance(0.6) ? at17 : null;
  const counselledOn = dice.chance(0.12) ? addDays(startedOn, 60) : null;
  const hours = String(dice.whole(3, 32));
  const hasPlan = dice.chance(0.93);
  return { need, assessedAt17, counselledOn, hours, hasPlan, referrer: dice.weighted(REFERRERS) };
}

/** Whether the register says that there is a plan for an emergency. */
export const hasEmergencyPlan = (carer: YoungCarer): boolean => chancesOf(carer).hasPlan;

function carerEntry(carer: YoungCarer): Entry {
  const { who, referredOn, startedOn, endedOn, assessedOn, district, isParentMentalHealth } = carer;
  const { need, assessedAt17, counselledOn, hours, hasPlan, referrer } = chancesOf(carer);
  const supported = [day(startedOn), day(endedOn), latest(reviewsOf(carer))];
  const cared = [need, yes(isParentMentalHealth), since(assessedOn, hours)];
  const planned = [since(startedOn, yes(hasPlan)), day(counselledOn), district];
  const cells = [...idAndBirth(who), referredOn, referrer, day(assessedOn), ...supported, day(assessedAt17)];
  return { from: referredOn, cells: [...cells, ...cared, ...planned] };
}

/** Every twelve months, some missed. */
function reviewsOf({ who, startedOn, endedOn }: YoungCarer): IsoDate[] {
  const missed = lot("carer review", who.number, startedOn);
  return [12, 24, 36, 48]
    .filter(() => !missed.chance(REVIEW_MISSED_SHARE))
    .map((months) => addDays(addMonths(startedOn, months), -(who.number % 30)))
    .filter((on) => on < endedOn);
}

/** Events in the school holidays and on evenings, which about a third take part in. */
function breakEntries({ who, startedOn, endedOn }: YoungCarer, today: IsoDate): Entry[] {
  const entries: Entry[] = [];
  for (let year = Number(startedOn.slice(0, 4)); year <= Number(today.slice(0, 4)); year++)
    for (const [monthAndDay, event, hours] of EVENTS) {
      const on = `${year}-${monthAndDay}`;
      const takesPart = lot("break", who.number, on).chance(ageOn(who.bornOn, on) >= 16 ? 0.08 : 0.16);
      if (takesPart && on >= startedOn && on < endedOn)
        entries.push({ from: on, cells: [...idAndBirth(who), on, event, hours] });
    }
  return entries;
}

const EVENTS = [
  ["02-15", "Half term activity day", "6"],
  ["04-10", "Easter outing", "7.5"],
  ["08-07", "Summer residential", "48"],
  ["10-25", "Autumn activity day", "6"],
  ["12-18", "Winter party", "3"],
] as const;
const NEEDS = [
  ["PHYSICAL DISABILITY", 24],
  ["LEARNING DISABILITY", 12],
  ["LONG-TERM ILLNESS", 22],
  ["SUBSTANCE MISUSE", 12],
  ["AUTISM", 18],
  ["SENSORY IMPAIRMENT", 4],
  ["MENTAL HEALTH", 8],
] as const;
const REFERRERS = [
  ["SCHOOL", 38],
  ["SOCIAL CARE", 16],
  ["EARLY HELP", 15],
  ["HEALTH", 10],
  ["FAMILY", 12],
  ["CAMHS", 4],
  ["ADULT SERVICES", 4],
  ["SELF", 1],
] as const;
