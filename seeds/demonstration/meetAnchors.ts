import type { IsoDate } from "../../src/lib/dates";
import type { Anchor } from "./anchors";
import type { County } from "./authority";
import { familyFrom } from "./family";
import type { Life, Throw } from "./family";
import { Dice } from "./random";

/** A family in the making: all its lives follow from these, and may be thrown anew. */
export interface Draft {
  readonly seed: number;
  readonly startedOn: IsoDate;
  readonly chosen: Throw;
  readonly lives: readonly Life[];
}

/** Lives that began earlier stay as they are. */
const EXCHANGED_SINCE = "2008-04-01";
const MOST_ATTEMPTS = 200_000;
const TARGETED_SHARE = 0.5;
const MOST_TRIES = 3_000;

/**
 * Exchanges whole lives until all the anchors hold: throws one part of one family's lives anew, and keeps what does
 * not take the numbers further from the anchors. Throws an Error where that does not succeed.
 */
export function meetAnchors(county: County, drafts: Draft[], anchors: readonly Anchor[]): void {
  const dice = Dice.of(county.seed, 5);
  const places = [...drafts.keys()].filter((place) => drafts[place]!.startedOn >= EXCHANGED_SINCE);
  const parts = places.map((place) => addsOf(drafts[place]!.lives, anchors));
  let off = anchors.map(({ number, adds }) => sum(drafts.flatMap(({ lives }) => lives.map(adds))) - number);
  for (let attempt = 1; distance(off) > 0; attempt++) {
    if (attempt > MOST_ATTEMPTS) throw new Error(`Not met: ${unmet(anchors, off).join("; ")}.`);
    const at = worthTrying(parts, off, dice);
    const draft = thrownAnew(county, drafts[places[at]!]!, attempt, dice);
    const part = addsOf(draft.lives, anchors);
    const then = off.map((number, index) => number + part[index]! - parts[at]![index]!);
    if (distance(then) > distance(off)) continue;
    [drafts[places[at]!], parts[at], off] = [draft, part, then];
  }
}

/** The place of a draft to try: mostly, where there is too much of something, of one that adds to it. */
function worthTrying(parts: readonly (readonly number[])[], off: readonly number[], dice: Dice): number {
  const tooMany = off.flatMap((number, index) => (number > 0 ? [index] : []));
  const wanted = tooMany.length > 0 && dice.chance(TARGETED_SHARE) ? dice.pick(tooMany) : null;
  for (let tries = 0; ; tries++) {
    const at = dice.whole(0, parts.length - 1);
    if (wanted === null || tries > MOST_TRIES || parts[at]![wanted]! > 0) return at;
  }
}

function thrownAnew(county: County, draft: Draft, attempt: number, dice: Dice): Draft {
  const part = dice.pick(["people", "care", "stays", "stays"] as const);
  const chosen = { ...draft.chosen, [part]: attempt };
  return { ...draft, chosen, lives: familyFrom(county, draft.seed, draft.startedOn, chosen) };
}

const addsOf = (lives: readonly Life[], anchors: readonly Anchor[]): number[] =>
  anchors.map(({ adds }) => lives.reduce((total, life) => total + adds(life), 0));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const distance = (off: readonly number[]) => off.reduce((total, number) => total + Math.abs(number), 0);

const unmet = (anchors: readonly Anchor[], off: readonly number[]) =>
  anchors.flatMap(({ is, number }, index) => (off[index] === 0 ? [] : [`${is} ${number + off[index]!}`]));
