import { addDays, collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { daysBetween, earlier, later } from "./calendar";
import { lot, shuffled, trend } from "./lot";
import type { Known } from "./people";
import type { Spell } from "./spell";

/** Care proceedings about one child. `family`: the children of one case share it. */
export interface Proceedings {
  readonly who: Known;
  readonly family: number;
  readonly issuedOn: IsoDate;
  readonly concludedOn: IsoDate;
  readonly order: string;
  /** The day pre-proceedings before it were decided on; null: there were none. */
  readonly decidedOn: IsoDate | null;
}

/** What is printed of the proceedings open on a day: those issued less than 26 weeks before, and the others. */
const COUNTED = { on: "2018-03-31", young: 71, old: 35, weeks26: 182 } as const;
const AT_HOME_SHARE = 0.06;
/** Days, on average, that proceedings go on while the child is still at home, by collection year. */
const DAYS_BEFORE_CARE = [
  [2013, 110],
  [2015, 80],
  [2018, 30],
  [2021, 55],
  [2026, 25],
] as const;

const ORDERS: Readonly<Record<string, string>> = {
  C2: "CARE ORDER",
  E1: "CARE AND PLACEMENT ORDERS",
  E41: "CHILD ARRANGEMENTS ORDER",
};

/** All proceedings: those of the children who came into care by them, and some of children who stayed at home. */
export function proceedings(children: readonly Child[], spells: readonly Spell[]): Proceedings[] {
  const ofCare = children.flatMap((child) => child.periods.flatMap((care) => ofPeriod(child, care)));
  const counted = ofCare.filter(isOpen);
  const young = counted.filter(isYoung);
  const old = counted.filter((one) => !isYoung(one));
  const moved = young.slice(COUNTED.young).map(issuedSooner);
  const [youngKept, oldKept] = [young.slice(0, COUNTED.young), [...old, ...moved].slice(0, COUNTED.old)];
  const missing = { young: COUNTED.young - youngKept.length, old: COUNTED.old - oldKept.length };
  const atHome = [...ordinaryAtHome(spells), ...countedAtHome(spells, missing)];
  return [...ofCare.filter((one) => !isOpen(one)), ...youngKept, ...oldKept, ...atHome];
}

const isOpen = ({ issuedOn, concludedOn }: Proceedings): boolean =>
  issuedOn <= COUNTED.on && concludedOn > COUNTED.on;
const isYoung = ({ issuedOn }: Proceedings): boolean => daysBetween(issuedOn, COUNTED.on) < COUNTED.weeks26;

/** The child stayed at home under an interim supervision order first, so the proceedings are older than care. */
const issuedSooner = (one: Proceedings): Proceedings => {
  const issuedOn = addDays(COUNTED.on, -COUNTED.weeks26 - (one.who.number % 40));
  return { ...one, issuedOn, decidedOn: one.decidedOn && earlier(one.decidedOn, addDays(issuedOn, -60)) };
};

function ofPeriod(child: Child, { episodes, endedOn, reasonEnded }: Care): Proceedings[] {
  const first = episodes.findIndex(({ legalStatus }) => legalStatus === "C1");
  if (first < 0) return [];
  const after = episodes.slice(first).find(({ legalStatus }) => legalStatus !== "C1");
  const dice = lot("proceedings", child.family, episodes[first]!.startedOn);
  const concludedOn = after?.startedOn ?? endedOn;
  const began = episodes[first]!.startedOn;
  const isCounted = began <= COUNTED.on && concludedOn > COUNTED.on;
  const lead = isCounted ? 0 : Math.round(trend(DAYS_BEFORE_CARE, collectionYearOf(began)) * 2 * dice.next());
  const issuedOn = later(child.bornOn, addDays(began, -lead - dice.whole(0, 9)));
  const specialOrder =
    reasonEnded > "E41" && reasonEnded < "E4A" ? "SPECIAL GUARDIANSHIP ORDER" : "SUPERVISION ORDER";
  const order = ORDERS[after?.legalStatus ?? reasonEnded] ?? specialOrder;
  return [
    {
      who: child,
      family: child.family,
      issuedOn,
      concludedOn,
      order,
      decidedOn: before(issuedOn, child, dice),
    },
  ];
}

/** The day pre-proceedings were decided on, in rather more than half of the cases. */
function before(issuedOn: IsoDate, { bornOn }: Known, dice: ReturnType<typeof lot>): IsoDate | null {
  const decidedOn = addDays(issuedOn, -dice.whole(60, 220));
  return dice.chance(0.6) && decidedOn > bornOn ? decidedOn : null;
}

/** Proceedings about children on a plan who did not come into care, none of them open on the day that is counted. */
function ordinaryAtHome(spells: readonly Spell[]): Proceedings[] {
  return spells.flatMap((spell) => {
    const dice = lot("proceedings at home", spell.who.number, spell.startedOn);
    if (!spell.plan || spell.isLookedAfter || !dice.chance(AT_HOME_SHARE)) return [];
    const issuedOn = addDays(spell.plan.startedOn, dice.whole(30, 160));
    const concludedOn = addDays(issuedOn, dice.whole(130, 300));
    const one = atHome(spell, issuedOn, concludedOn);
    return issuedOn >= spell.endedOn || isOpen(one) ? [] : [one];
  });
}

function countedAtHome(spells: readonly Spell[], missing: { young: number; old: number }): Proceedings[] {
  const open = spells.filter(
    ({ plan, isLookedAfter, startedOn, endedOn }) =>
      plan !== null && !isLookedAfter && startedOn < "2017-08-01" && endedOn > addDays(COUNTED.on, 20),
  );
  const chosen = shuffled("counted at home", open, ({ who }) => who.number);
  return chosen.slice(0, missing.young + missing.old).map((spell, index) => {
    const dice = lot("counted at home", spell.who.number);
    const age = index < missing.young ? dice.whole(8, 178) : dice.whole(185, 235);
    return atHome(spell, addDays(COUNTED.on, -age), addDays(COUNTED.on, dice.whole(15, 130)));
  });
}

function atHome({ who }: Spell, issuedOn: IsoDate, concludedOn: IsoDate): Proceedings {
  const dice = lot("order at home", who.number);
  const order = dice.pick(["SUPERVISION ORDER", "SUPERVISION ORDER", "NO ORDER", "CHILD ARRANGEMENTS ORDER"]);
  return { who, family: who.number, issuedOn, concludedOn, order, decidedOn: before(issuedOn, who, dice) };
}
