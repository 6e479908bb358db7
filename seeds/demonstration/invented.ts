import type { County } from "./authority";
import { Dice } from "./random";

/** The most authorities that can be invented beside each other: their codes and postcodes must not run out. */
export const MOST_INVENTED = 900;

/** Letters no postcode area of the United Kingdom begins with; XZ is the demonstration's. */
const AREAS = ["Q", "V", "X"]
  .flatMap((first) => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((second) => first + second))
  .filter((area) => area !== "XZ");
const OUTWARDS_EACH = 9;
const CODES_EACH = 10;

/** How many authorities of England look after up to so many children, in hundredths, as the published sizes are spread. */
const SIZES: readonly (readonly [children: readonly [least: number, most: number], weight: number])[] = [
  [[100, 250], 20],
  [[250, 400], 27],
  [[400, 600], 23],
  [[600, 900], 19],
  [[900, 1200], 7],
  [[1200, 1500], 4],
];
/** One child looked after among so many residents under 18. */
const RESIDENTS_EACH = [110, 220] as const;

/** The invented authority of a number from 1; the same seed gives the same authority, whatever the others are. */
export function inventedCounty(number: number, seed: number): County {
  const dice = Dice.of(seed, number, 77);
  const lookedAfter = dice.whole(...dice.weighted(SIZES));
  const block = Math.floor((number - 1) / AREAS.length);
  return {
    code: `E10999${String(number).padStart(3, "0")}`,
    name: `Invented Authority ${number}`,
    seed: dice.whole(1, 1_000_000_000),
    lookedAfter,
    residents: lookedAfter * dice.whole(...RESIDENTS_EACH),
    schools: String(1_000 + number),
    letter: "C",
    postcodeArea: AREAS[(number - 1) % AREAS.length]!,
    outwardsAfter: block * OUTWARDS_EACH,
    districtsAfter: 900_000 + number * CODES_EACH,
  };
}
