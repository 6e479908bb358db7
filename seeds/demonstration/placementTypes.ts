import type { Stretch } from "./care";
import type { Being } from "./person";
import type { Dice } from "./random";

type Weights = readonly (readonly [code: string, weight: number])[];

const YOUNG: Weights = [["U6", 68], ["U3", 21], ["R3", 2], ["P1", 4], ["U4", 4]]; // prettier-ignore
const YOUNG_LATER: Weights = [["U4", 62], ["U1", 20], ["U6", 10], ["P1", 6], ["K2", 2]]; // prettier-ignore
const OLDER: Weights = [["U6", 66], ["U3", 13], ["K2", 23], ["P1", 2], ["S1", 3], ["Z1", 1]]; // prettier-ignore
const OLDER_LATER: Weights = [["U4", 61], ["U1", 11], ["U6", 5], ["K2", 26], ["P1", 3], ["S1", 5]]; // prettier-ignore
const OLDEST: Weights = [["U6", 48], ["U4", 12], ["K2", 21], ["H5", 20], ["P2", 2], ["K1", 1]]; // prettier-ignore
const FROM_ABROAD: Weights = [["U6", 55], ["H5", 36], ["K2", 9]]; // prettier-ignore
const ON_REMAND: Weights = [["K1", 3], ["R5", 5], ["K2", 2]]; // prettier-ignore

/** After so many days in care a placement is meant to last. */
const LATER_DAYS = 300;

/** The type of a placement that begins at `age`, after `days` in care. */
export function typeOf(being: Being, way: Stretch["way"], age: number, days: number, dice: Dice): string {
  if (way === "remand") return dice.weighted(ON_REMAND);
  if (being.isUnaccompanied) return dice.weighted(FROM_ABROAD);
  const code = dice.weighted(age >= 16 ? OLDEST : weights(age, days));
  // Guardians are mostly relatives who foster the child first.
  if (way === "guardians") return days > 0 && code.startsWith("U") ? "U3" : noParents(code);
  return way === "adopters" ? noParents(code) : code;
}

const noParents = (code: string) => (code === "P1" ? "U6" : code);

const weights = (age: number, days: number) =>
  age < 10 ? (days < LATER_DAYS ? YOUNG : YOUNG_LATER) : days < LATER_DAYS ? OLDER : OLDER_LATER;

/** How often a placement of a type lies outside the authority. */
const FAR_SHARES: Readonly<Record<string, number>> = {
  K1: 0.5,
  K2: 0.28,
  R5: 1,
  S1: 0.83,
  H5: 0.3,
  R3: 0.4,
  Z1: 0.5,
};
const FAR_SHARE = 0.25;

/** Whether the next placement of a type is to lie outside the authority. */
export const isFarAs = (code: string, dice: Dice): boolean => dice.chance(FAR_SHARES[code] ?? FAR_SHARE);

/** Who runs a placement, with its number at Ofsted; `postcodeAt`: a home, which has one address only. */
interface Run {
  readonly provider: string;
  readonly urn: string;
  readonly isOutside: boolean;
  readonly postcodeAt: number | null;
}

const AGENCIES: readonly (readonly [provider: string, urn: string])[] = [
  ["PR4", "9990002"],
  ["PR4", "9990003"],
  ["PR5", "9990004"],
];
const NOT_INSPECTED = "XXXXXXX";
const OWN_FOSTERING = ["PR1", "9990001"] as const;
const OWN_HOMES = 3;
const HOMES_EACH = 12;

/** Who runs a placement of a type, inside the authority or outside. */
export function whoRuns(code: string, isOutside: boolean, dice: Dice): Run {
  if (code === "K1" || code === "K2") return home(code, isOutside, dice);
  const fostering =
    /^U[13]/.test(code) || dice.chance(isOutside ? 0.25 : 0.75) ? OWN_FOSTERING : dice.pick(AGENCIES);
  const [provider, urn] = code.startsWith("U") ? fostering : [RUN_BY[code] ?? "PR4", NOT_INSPECTED];
  return { provider, urn, isOutside, postcodeAt: null };
}

/** R3 and others that Ofsted does not register, or whose number is not known. */
const RUN_BY: Readonly<Record<string, string>> = { R3: "PR1", R5: "PR3", H5: "PR4", P2: "PR5", S1: "PR4" };

function home(code: string, isOutside: boolean, dice: Dice): Run {
  const number = dice.whole(1, HOMES_EACH) + (isOutside ? HOMES_EACH : 0);
  const isOwn = !isOutside && number <= OWN_HOMES;
  const isSecure = code === "K1";
  const provider = isSecure ? "PR2" : isOwn ? "PR1" : "PR4";
  const urn = `SC999${isSecure ? 9 : 0}${String(number).padStart(2, "0")}`;
  return { provider, urn, isOutside, postcodeAt: number * 7 };
}
