import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { careLeavers, COUNTED, isCounted } from "./careLeaverLives";
import type { CareLeaver } from "./careLeaverLives";
import { lot, shuffled } from "./lot";
import type { Known } from "./people";

/** How things stood with a care leaver from a day on. `home`: the letter of the accommodation; null: not known. */
export interface State {
  readonly who: Known;
  readonly fromOn: IsoDate;
  readonly eligibility: string;
  readonly inTouch: string;
  /** In the codes of 2022; 0: not known. */
  readonly activity: string;
  readonly home: string | null;
  readonly isSuitable: boolean;
}

/** What is printed of those aged 16 to 21 on the day that is counted. */
const PRINTED = { inTouch: 265, neet: 103, suitable: 252 } as const;

const made = new WeakMap<readonly Child[], State[][]>();

/** The states of each care leaver, in order: from leaving care, and again every year or sooner until the duties end. */
export function careLeaverStates(children: readonly Child[]): readonly (readonly State[])[] {
  const all = made.get(children) ?? asPrinted(careLeavers(children));
  made.set(children, all);
  return all;
}

function statesOf({ who, leftOn, endsOn }: CareLeaver): State[] {
  const dice = lot("care leaver", who.number);
  const states: State[] = [];
  for (let fromOn = leftOn; fromOn < endsOn; fromOn = addDays(fromOn, dice.whole(260, 380)))
    states.push(stateFrom(who, fromOn, states.at(-1), dice));
  return [...states, { ...states.at(-1)!, fromOn: endsOn, eligibility: "NO CURRENT ELIGIBILITY" }];
}

function stateFrom(
  who: Known,
  fromOn: IsoDate,
  before: State | undefined,
  dice: ReturnType<typeof lot>,
): State {
  const age = ageOn(who.bornOn, fromOn);
  const eligibility = age < 18 ? "RELEVANT" : "FORMER RELEVANT";
  const inTouch = dice.weighted(age < 21 ? CONTACT : CONTACT_AFTER_21);
  if (inTouch !== "YES")
    return { who, fromOn, eligibility, inTouch, activity: "0", home: null, isSuitable: false };
  const stays = before?.inTouch === "YES" && dice.chance(0.7);
  const activity = stays ? before.activity : dice.weighted(ACTIVITIES);
  const chosen = stays ? before.home! : dice.weighted(HOMES);
  // Neither a foyer nor a former foster carer takes somebody of 17.
  const home = age < 18 && /[TZ]/.test(chosen) ? "D" : chosen;
  return { who, fromOn, eligibility, inTouch, activity, home, isSuitable: !/[SXVW]/.test(home) };
}

/** The states with those in force on the day changed until as many are as is printed. */
function asPrinted(leavers: readonly CareLeaver[]): State[][] {
  const all = leavers.map(statesOf);
  const inForce = leavers.flatMap((leaver, index) => {
    const place = all[index]!.findLastIndex(({ fromOn }) => fromOn <= COUNTED.on);
    const isAge = ageOn(leaver.who.bornOn, COUNTED.on) <= 21;
    return isCounted(leaver) && isAge ? [{ index, place, number: leaver.who.number }] : [];
  });
  const order = shuffled("in force", inForce, ({ number }) => number);
  const lost = order.length - PRINTED.inTouch;
  const ranks = new Map(
    shuffled("activity", order.slice(lost), ({ number }) => number).map((one, rank) => [one, rank]),
  );
  order.forEach((one, rank) => {
    const state = all[one.index]![one.place]!;
    const known = inTouchState(
      state,
      (ranks.get(one) ?? 0) < PRINTED.neet,
      rank >= order.length - PRINTED.suitable,
    );
    all[one.index]![one.place] = rank < lost ? outOfTouch(state, rank) : known;
  });
  return all;
}

const outOfTouch = (state: State, rank: number): State => ({
  ...{ ...state, inTouch: rank % 2 === 0 ? "NO" : "REFU" },
  ...{ activity: "0", home: null, isSuitable: false },
});

function inTouchState(state: State, isNeet: boolean, isSuitable: boolean): State {
  const dice = lot("in touch", state.who.number);
  const was = state.activity.startsWith("G") || state.activity === "0";
  const activity =
    isNeet === was && state.activity !== "0" ? state.activity : dice.weighted(isNeet ? NEET : ACTIVE);
  const fits = state.home !== null && state.isSuitable === isSuitable;
  const home = fits ? state.home : isSuitable ? dice.pick(["U", "D", "B"]) : dice.pick(["S", "X", "W", "V"]);
  return { ...state, inTouch: "YES", activity, home, isSuitable };
}

const CONTACT = [
  ["YES", 94],
  ["NO", 3],
  ["REFU", 2],
  ["NREQ", 1],
] as const;
const CONTACT_AFTER_21 = [
  ["YES", 70],
  ["NO", 8],
  ["REFU", 4],
  ["NREQ", 18],
] as const;
const NEET = [
  ["G4", 27],
  ["G5", 53],
  ["G6", 20],
] as const;
const ACTIVE = [
  ["F1", 7],
  ["F2", 36],
  ["P2", 6],
  ["F4", 6],
  ["P4", 1],
  ["F5", 34],
  ["P5", 10],
] as const;
const ACTIVITIES = [...ACTIVE, ["G4", 17], ["G5", 34], ["G6", 12]] as const;
const HOMES = [
  ["U", 32],
  ["D", 20],
  ["B", 14],
  ["Z", 12],
  ["T", 7],
  ["K", 4],
  ["E", 3],
  ["Y", 2],
  ["S", 2],
  ["X", 2],
  ["V", 1],
  ["W", 1],
] as const;
