import type { IsoDate } from "../../src/lib/dates";
import type { County } from "./authority";
import { reasonAtEighteen, stretchesOf } from "./care";
import type { Stretch } from "./care";
import type { Care, Child } from "./child";
import { episodesOf } from "./episodes";
import { statusesOf } from "./legalStatuses";
import { familyOn } from "./person";
import type { Being } from "./person";
import { placementsOf } from "./placements";
import { Dice } from "./random";

/** A whole life in care before numbers are given out. */
export type Life = Omit<Child, "number" | "family" | "id" | "upn" | "nhsNumber">;

/** Which throw of the dice the three parts of a family's lives are: who they are, how long care lasts, where they stay. */
export interface Throw {
  readonly people: number;
  readonly care: number;
  readonly stays: number;
}

/** Brothers and sisters mostly go the same way. */
const TOGETHER_SHARE = 0.7;

/** The lives of the family that comes into care on `startedOn`. `seed` tells it from every other family of the county. */
export function familyFrom(county: County, seed: number, startedOn: IsoDate, chosen: Throw): Life[] {
  const beings = familyOn(county, startedOn, Dice.of(county.seed, seed, 1, chosen.people));
  const together = Dice.of(county.seed, seed, 2).chance(TOGETHER_SHARE);
  return beings.map((being, index) => {
    const careDice = Dice.of(county.seed, seed, 3, chosen.care, together ? 0 : index);
    const stretches = stretchesOf(being, startedOn, careDice);
    return lifeOf(county, being, stretches, Dice.of(county.seed, seed, 4, chosen.stays, index));
  });
}

function lifeOf(county: County, being: Being, stretches: readonly Stretch[], dice: Dice): Life {
  const moves = dice.weighted([
    ["seldom", 72],
    ["sometimes", 16],
    ["often", 12],
  ] as const);
  const periods = stretches.map((stretch) => periodOf(county, being, stretch, moves, dice));
  const episodes = periods.flatMap((period) => period.episodes);
  return { ...being, moves, periods: periods as [Care, ...Care[]], episodes };
}

function periodOf(county: County, being: Being, stretch: Stretch, moves: Child["moves"], dice: Dice): Care {
  const placements = placementsOf({ county, being, stretch, dice }, moves);
  const statuses = statusesOf(being, stretch, placements, dice);
  const { startedOn, endedOn, adoption, way } = stretch;
  const last = placements.at(-1)!.code;
  const reasonEnded = way === "adulthood" ? reasonAtEighteen(last, dice) : stretch.reasonEnded;
  const period = { startedOn, endedOn, adoption, reasonEnded };
  return { ...period, episodes: episodesOf(period, placements, statuses, dice) };
}
