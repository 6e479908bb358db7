import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Life } from "../life";
import { birthday, careOf, careOn, daysInCare, earliest, latest } from "./spells";
import type { Care } from "./spells";

const THIRTEEN_WEEKS = 91;

/** The first day of a period of care on which the young person was eligible: 16 or 17, with 13 weeks since 14. */
function eligibleIn(life: Life, bornOn: IsoDate, { start, end }: Care): IsoDate | null {
  const last = earliest([end, birthday(bornOn, 18)])!;
  let day = latest([start, birthday(bornOn, 16)])!;
  for (
    let held = daysInCare(life, birthday(bornOn, 14), day);
    held < THIRTEEN_WEEKS && day < last;
    day = addDays(day, 1)
  )
    held += careOn(life, day).length > 0 ? 1 : 0;
  return day < last ? day : null;
}

const known = new WeakMap<Life, (IsoDate | null)[]>();

/** For each period of care, the day on which the young person became eligible in it. */
function eligibleDays(life: Life): (IsoDate | null)[] {
  const bornOn = life.person?.bornOn;
  const found =
    known.get(life) ?? careOf(life).map((care) => (bornOn ? eligibleIn(life, bornOn, care) : null));
  known.set(life, found);
  return found;
}

function inCareSince(life: Life, day: IsoDate): IsoDate | null {
  const grownUp = life.person?.bornOn && birthday(life.person.bornOn, 18);
  if (!grownUp || day >= grownUp) return null;
  const days = eligibleDays(life);
  const now = careOn(life, day).map((care) => days[careOf(life).indexOf(care)]!);
  return latest(now.filter((since) => since !== null && since <= day));
}

/** By the newest state; the duty goes back to care, or to the 16th birthday or the first state. */
function leaverSince(life: Life, day: IsoDate): IsoDate | null {
  const inOrder = [...life.states].sort((a, b) => (a.from < b.from ? -1 : 1));
  const state = inOrder.filter(({ from }) => from <= day).at(-1);
  const bornOn = life.person?.bornOn ?? null;
  if (!state || state.eligibility === "no current eligibility" || state.inTouch === "DIED") return null;
  if (bornOn !== null && day >= birthday(bornOn, 25)) return null;
  const eligible = earliest(eligibleDays(life));
  if (eligible !== null && eligible <= state.from) return eligible;
  return earliest([bornOn && birthday(bornOn, 16), inOrder[0]!.from]);
}

/** Eligible in care, or a care leaver. */
export const pathwaySince = (life: Life, day: IsoDate): IsoDate | null =>
  latest([inCareSince(life, day), leaverSince(life, day)]);
