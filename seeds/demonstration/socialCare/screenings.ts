import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { earlier, later } from "./calendar";
import { dayBetween } from "./events";
import { lot } from "./lot";
import type { Known } from "./people";
import type { Spell } from "./spell";

const BEGINNING = "2014-09-01";
const YOUNGEST = 11;
/** Shares of the times in care, and of the times of being in need at home, in which there is a screening. */
const SHARES = { inCare: 0.55, atHome: 0.12 } as const;

/** A screening for exploitation. */
export interface Screening {
  readonly who: Known;
  readonly on: IsoDate;
  readonly kind: string;
  readonly risk: string;
  /** The day the next is due; null: none is needed. */
  readonly nextDueOn: IsoDate | null;
  /** The day a risk ended that was found; null: it goes on, or there was none. */
  readonly endsOn: IsoDate | null;
}

/** The screenings of each time in care and each time of being in need at home, in order. */
export const screeningsOfAll = (children: readonly Child[], spells: readonly Spell[]): Screening[][] => [
  ...children.flatMap((who) => who.periods.map((care) => screenings({ ...care, who }, SHARES.inCare))),
  ...spells.flatMap((spell) => (spell.isLookedAfter ? [] : [screenings(spell, SHARES.atHome)])),
];

/** A first screening at 11 or older and, while there is a risk, another every three months. */
function screenings(
  { who, startedOn, endedOn }: Pick<Spell, "who" | "startedOn" | "endedOn">,
  share: number,
) {
  const dice = lot("screening", who.number, startedOn);
  const from = later(later(startedOn, BEGINNING), `${Number(who.bornOn.slice(0, 4)) + YOUNGEST + 1}-01-01`);
  if (!dice.chance(share) || from >= endedOn) return [];
  const kind = dice.weighted(KINDS);
  const list: Screening[] = [];
  for (
    let on = dayBetween(dice, from, earlier(endedOn, addDays(from, 400)));
    on < endedOn;
    on = addDays(on, dice.whole(80, 110))
  ) {
    const risk = dice.weighted(RISKS);
    const isOver = risk === "NONE" || dice.chance(0.35);
    const endsOn = isOver && risk !== "NONE" ? addDays(on, 80) : null;
    list.push({ who, on, kind, risk, nextDueOn: isOver ? null : addDays(on, 91), endsOn });
    if (isOver) break;
  }
  return list;
}

const KINDS = [
  ["SEXUAL EXPLOITATION", 60],
  ["CRIMINAL EXPLOITATION", 32],
  ["GANGS", 4],
  ["TRAFFICKING", 3],
  ["RADICALISATION", 1],
] as const;
const RISKS = [
  ["NONE", 22],
  ["LOW", 38],
  ["MEDIUM", 28],
  ["HIGH", 12],
] as const;
