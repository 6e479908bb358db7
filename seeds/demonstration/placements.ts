import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { County } from "./authority";
import type { Stretch } from "./care";
import type { Child, Placement } from "./child";
import type { Being } from "./person";
import { placesOf } from "./places";
import { isFarAs, typeOf, whoRuns } from "./placementTypes";
import type { Dice } from "./random";

/** Days a placement lasts. */
const LENGTHS: Readonly<Record<Child["moves"], readonly [least: number, most: number]>> = {
  seldom: [1100, 4500],
  sometimes: [260, 900],
  often: [35, 190],
};
/** Some first placements only bridge the time until a family is found. */
const BRIDGES_SHARE = 0.3;
const BRIDGE_DAYS = [4, 60] as const;
const SHORTEST = 12;
/** Supported accommodation comes with 16, for this share, some months later. */
const SUPPORTED_SHARE = 0.36;
const AT_SIXTEEN = 16 * 12;
/** A return home may begin with weeks at home under the order. */
const HOME_FIRST_SHARE = 0.2;
const LONG_ENOUGH = 200;

/** What placements are made from. */
interface Making {
  readonly county: County;
  readonly being: Being;
  readonly stretch: Stretch;
  readonly dice: Dice;
}

/** The placements of a period of care, in order, temporary ones included. */
export function placementsOf(making: Making, moves: Child["moves"]): Placement[] {
  const { being, stretch, dice } = making;
  const placements: Placement[] = [];
  const toSupported = dice.chance(SUPPORTED_SHARE)
    ? addMonths(being.bornOn, AT_SIXTEEN + dice.whole(2, 16))
    : "9999-12-31";
  const homeFrom = homeFirst(making);
  const last = stretch.adoption?.placedOn ?? homeFrom ?? stretch.endedOn;
  for (let on = stretch.startedOn; on < last;) {
    const isSupported = on >= toSupported;
    const found = place(making, on, isSupported, placements.at(-1));
    let end = addDays(on, lengthOf(making, moves, found.code, placements.length === 0));
    if (!isSupported && toSupported < end) end = toSupported;
    if (addDays(end, SHORTEST) > last) end = last;
    const placement = meantToLast(found, end, dice);
    placements.push(placement, ...away(making, placement, end));
    on = end;
  }
  if (stretch.adoption?.placedOn) return [...placements, adoptive(making, placements.at(-1)!)];
  return homeFrom === null ? placements : [...placements, atHome(making, homeFrom)];
}

function lengthOf({ stretch, dice }: Making, moves: Child["moves"], code: string, isFirst: boolean): number {
  if (isFirst && stretch.way !== "remand" && dice.chance(BRIDGES_SHARE)) return dice.whole(...BRIDGE_DAYS);
  // Homes are rarely for ever.
  return dice.whole(...LENGTHS[code.startsWith("K") && moves === "seldom" ? "sometimes" : moves]);
}

const LASTING_MONTHS = 20;
const LASTING: Readonly<Record<string, string>> = { U6: "U4", U3: "U1" };

/** A foster placement that lasts was mostly meant to. */
function meantToLast(placement: Placement, end: IsoDate, dice: Dice): Placement {
  const code = LASTING[placement.code];
  const lasts = addMonths(placement.startedOn, LASTING_MONTHS) < end;
  return code !== undefined && lasts && dice.chance(0.7) ? { ...placement, code } : placement;
}

/** The day a child who goes home is placed there already; null: not before care ends. */
function homeFirst({ being, stretch, dice }: Making): IsoDate | null {
  const isLong = addDays(stretch.startedOn, LONG_ENOUGH) < stretch.endedOn;
  if (stretch.way !== "home" || !isLong || being.homePostcode === null || !dice.chance(HOME_FIRST_SHARE))
    return null;
  return addDays(stretch.endedOn, -dice.whole(40, 130));
}

/** Months in one place: now and then a stay in hospital or on holiday, and back. */
function away({ county, dice }: Making, placement: Placement, end: IsoDate): Placement[] {
  const leftOn = addDays(placement.startedOn, dice.whole(60, 400));
  const backOn = addDays(leftOn, dice.whole(2, 12));
  if (placement.code === "P1" || !dice.chance(0.14) || addDays(backOn, SHORTEST) > end) return [];
  const stay = { startedOn: leftOn, code: dice.pick(["T1", "T2", "T3"]), provider: null, urn: null };
  return [at(county, dice.pick(placesOf(county).inside), stay), { ...placement, startedOn: backOn }];
}

function place(making: Making, startedOn: IsoDate, isSupported: boolean, before?: Placement): Placement {
  const { county, being, stretch, dice } = making;
  const days = (Date.parse(startedOn) - Date.parse(stretch.startedOn)) / 86_400_000;
  const code = isSupported ? "H5" : typeOf(being, stretch.way, ageOn(being.bornOn, startedOn), days, dice);
  if (code === "P1") return before?.code === "P1" ? elsewhere() : atHome(making, startedOn);
  return elsewhere(code);

  function elsewhere(type = "U6"): Placement {
    const { inside, outside } = placesOf(county);
    const run = whoRuns(type, isFarAs(type, dice), dice);
    const towns = (run.isOutside ? outside : inside).filter((postcode) => postcode !== before?.postcode);
    const postcode = run.postcodeAt === null ? dice.pick(towns) : towns[run.postcodeAt % towns.length]!;
    return at(county, postcode, { startedOn, code: type, provider: run.provider, urn: run.urn });
  }
}

/** With the parents, who may have moved away. */
function atHome({ county, being, dice }: Making, startedOn: IsoDate): Placement {
  const { outside, inside } = placesOf(county);
  const postcode = dice.chance(0.25) ? dice.pick(outside) : (being.homePostcode ?? dice.pick(inside));
  return at(county, postcode, { startedOn, code: "P1", provider: "PR0", urn: "XXXXXXX" });
}

/** With new carers as adopters, or now and then with the foster carers the child is with. */
function adoptive({ county, stretch, dice }: Making, before: Placement): Placement {
  const startedOn = stretch.adoption!.placedOn!;
  const isSameCarers = before.code.startsWith("U") && dice.chance(0.15);
  if (isSameCarers) return { ...before, startedOn, code: "A5", isSameCarers };
  const { inside, outside } = placesOf(county);
  const towns = (dice.chance(0.45) ? outside : inside).filter((postcode) => postcode !== before.postcode);
  return at(county, dice.pick(towns), { startedOn, code: "A6", provider: "PR1", urn: "9990005" });
}

type Stay = Omit<Placement, "postcode" | "district" | "isOutside">;

const at = (county: County, postcode: string, stay: Stay): Placement => ({
  ...stay,
  postcode,
  ...placesOf(county).whereabouts(postcode),
});
