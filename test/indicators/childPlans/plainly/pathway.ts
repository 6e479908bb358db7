import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Life } from "../life";
import { birthday, careOf, careOn, daysInCare, earliest, holds, latest } from "./spells";
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

/** A stretch of days on which one is required, and since when; `until` null: it goes on. */
interface Spell {
  readonly since: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

function inCare(life: Life): Spell[] {
  const bornOn = life.person?.bornOn;
  return careOf(life).flatMap(({ end }, index) => {
    const since = eligibleDays(life)[index] ?? null;
    return since === null || !bornOn
      ? []
      : [{ since, from: since, until: earliest([end, birthday(bornOn, 18)]) }];
  });
}

const NOT_ENTITLED = ["no current eligibility", "qualifying"];

/** By each state to the next; the duty goes back to care, or to the 16th birthday or the first state. */
function asLeaver(life: Life): Spell[] {
  const inOrder = [...life.states].sort((a, b) => (a.from < b.from ? -1 : 1));
  const bornOn = life.person?.bornOn ?? null;
  return inOrder.flatMap(({ from, eligibility, inTouch }, index) => {
    if (NOT_ENTITLED.includes(eligibility ?? "") || inTouch === "DIED") return [];
    const eligible = latest(eligibleDays(life).filter((on) => on !== null && on <= from));
    const since = eligible ?? earliest([bornOn && birthday(bornOn, 16), inOrder[0]!.from])!;
    const until = earliest([inOrder[index + 1]?.from ?? null, bornOn && birthday(bornOn, 25)]);
    return until !== null && until <= from ? [] : [{ since, from, until }];
  });
}

/** Eligible in care, or a care leaver: since the first of the stretches that follow one another to the day without a break. */
export function pathwaySince(life: Life, day: IsoDate): IsoDate | null {
  const spells = [...inCare(life), ...asLeaver(life)];
  const joined = spells.filter(({ from, until }) => holds(from, until, day));
  if (joined.length === 0) return null;
  for (let before = 0; before < joined.length;) {
    before = joined.length;
    const start = earliest(joined.map(({ from }) => from))!;
    const further = spells.filter(
      (one) => !joined.includes(one) && one.from <= start && (one.until === null || one.until >= start),
    );
    joined.push(...further);
  }
  return earliest(joined.map(({ since }) => since));
}
