import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Dice } from "../random";
import type { Table } from "../table";
import { healthFile, known } from "./provider";
import type { Entry } from "./provider";
import { misusesOf } from "./substanceMisuse";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

/** Days from one referral of a child to the next: a mean of about two years. */
const BETWEEN = [120, 1_500] as const;
/** The authority's own team for emotional health takes referrals from here on. */
const WELLBEING_TEAM_SINCE = "2016-09-01";

/** Mean wait for specialist mental health services, as a share of a year. */
const WAIT: Trend = [
  ["2013-04", 0.2],
  ["2017-09", 0.28],
  ["2019-01", 0.22],
  ["2021-06", 0.42],
  ["2025-01", 0.33],
];

/** The services, from which age to which, how often, and the share of a year a wait is beside specialist services. */
const SERVICES = [
  { service: "CAMHS", from: 5, to: 17, weight: 40, wait: 1 },
  { service: "WELLBEING TEAM", from: 4, to: 17, weight: 24, wait: 0.3 },
  { service: "SPEECH AND LANGUAGE", from: 2, to: 8, weight: 24, wait: 0.8 },
  { service: "PAEDIATRICS", from: 0, to: 15, weight: 14, wait: 0.5 },
  { service: "COUNSELLING", from: 8, to: 17, weight: 10, wait: 0.4 },
  { service: "CAMHS CRISIS", from: 11, to: 17, weight: 3, wait: 0.02 },
  { service: "SEXUAL HEALTH", from: 14, to: 17, weight: 3, wait: 0.1 },
  { service: "EATING DISORDERS", from: 11, to: 17, weight: 1, wait: 0.2 },
  { service: "ADULT MENTAL HEALTH", from: 17, to: 17, weight: 3, wait: 0.9 },
] as const;

interface Referral {
  readonly service: string;
  readonly on: IsoDate;
  readonly wait: number;
}

/** Referrals of a child while looked after, those for substance misuse beside the intervention. */
function referralsOf(child: Child, dice: Dice): Referral[] {
  const found = child.periods.flatMap(({ startedOn, endedOn }) => {
    const list: Referral[] = [];
    for (
      let on = addDays(startedOn, dice.whole(20, 1_000));
      on < endedOn;
      on = addDays(on, dice.whole(...BETWEEN))
    ) {
      const age = ageOn(child.bornOn, on);
      const open = SERVICES.filter(({ from, to }) => from <= age && age <= to);
      const { service, wait } = dice.weighted(open.map((one) => [one, one.weight] as const));
      const isClosed = service === "WELLBEING TEAM" && on < WELLBEING_TEAM_SINCE;
      list.push({ service: isClosed ? "CAMHS" : service, on, wait });
    }
    return list;
  });
  const misuse = misusesOf(child).filter(({ isOffered }) => isOffered);
  return [
    ...found,
    ...misuse.map(({ identifiedOn }) => ({ service: "SUBSTANCE MISUSE", on: identifiedOn, wait: 0.3 })),
  ];
}

/** The referrals made by `today`, with what was known of them then. */
export function referralFile(children: readonly Child[], today: IsoDate): Table {
  const header = `SERVICE_REFERRED_TO REFERRED_ON URGENCY REFERRED_BY DECISION DECIDED_ON
FIRST_CONTACT_ON DISCHARGED_ON`.replace("\n", " ");
  return healthFile(["referrals", header], children, "referrals", (child) => {
    const dice = diceFor("referrals", child);
    return referralsOf(child, dice)
      .filter(({ on }) => on <= today)
      .map((referral) => entry(referral, today, dice));
  });
}

function entry({ service, on, wait }: Referral, today: IsoDate, dice: Dice): Entry {
  const isUrgent = service === "CAMHS CRISIS" || dice.chance(0.08);
  const urgency = isUrgent ? dice.pick(["1", "2", "4"]) : "3";
  const decidedOn = addDays(on, dice.whole(1, isUrgent ? 3 : 28));
  const decision = dice.weighted(DECISIONS);
  const most = Math.max(4, Math.round(2 * 365 * shareOn(WAIT, on) * wait * (isUrgent ? 0.2 : 1)));
  const seenOn = decision === "ACCEPTED" ? addDays(decidedOn, dice.whole(1, most)) : null;
  const leftOn = seenOn && addDays(seenOn, dice.whole(40, 700));
  const isDecided = decidedOn <= today;
  const told = [isDecided ? decision : "WAITING", known(decidedOn, today), known(seenOn, today)];
  return { on, cells: [service, on, urgency, dice.weighted(REFERRERS), ...told, known(leftOn, today)] };
}

const DECISIONS = [
  ["ACCEPTED", 74],
  ["DECLINED", 14],
  ["SIGNPOSTED", 12],
] as const;
const REFERRERS = [
  ["Social worker", 50],
  ["Looked after children nurse", 18],
  ["School", 14],
  ["General practitioner", 14],
  ["Carer", 4],
] as const;
