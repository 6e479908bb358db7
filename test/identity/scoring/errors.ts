import { isIsoDate } from "../../../src/lib/dates";
import type { Person } from "./people";
import type { Chance } from "./random";

/** The kinds of error that keep two systems from meeting, and how often one row has each. */
export const ERRORS = {
  "number missing": 0.07,
  "temporary UPN": 0.04,
  "digit of birth": 0.015,
  "swapped birth": 0.01,
  "other birth": 0.004,
  "swapped sex": 0.015,
  "sex missing": 0.03,
  moved: 0.18,
  "postcode missing": 0.08,
} as const;

export type ErrorKind = keyof typeof ERRORS;

/** How often each kind of error happens. */
export type Errors = Readonly<Record<ErrorKind, number>>;

/** A row of a system about a person, as it was typed there. */
export interface Typed {
  readonly person: Person;
  readonly errors: ReadonlySet<ErrorKind>;
  readonly born: string;
  readonly sex: string;
  readonly postcode: string;
}

/** What a system holds of a person: some of it wrong. */
export function typed(person: Person, chance: Chance, often: Errors): Typed {
  const errors = new Set<ErrorKind>();
  const has = (kind: ErrorKind) => chance.is(often[kind]) && Boolean(errors.add(kind));
  if (!has("number missing")) has("temporary UPN");
  const born = birthOf(person.born, has, chance);
  const sex = has("sex missing") ? "" : has("swapped sex") ? (person.sex === "M" ? "F" : "M") : person.sex;
  const home = person.isLookedAfter && chance.is(0.5) ? person.placement : person.home;
  const postcode = has("postcode missing") ? "" : has("moved") ? elsewhere(home, chance) : home;
  return { person, errors, born, sex, postcode };
}

function birthOf(born: string, has: (kind: ErrorKind) => boolean, chance: Chance): string {
  const wrong = has("digit of birth")
    ? slip(born, chance)
    : has("swapped birth")
      ? `${born.slice(0, 5)}${born.slice(8)}-${born.slice(5, 7)}`
      : has("other birth")
        ? `${2003 + chance.below(15)}-0${1 + chance.below(9)}-${10 + chance.below(18)}`
        : born;
  return isIsoDate(wrong) ? wrong : born;
}

/** One digit typed wrong, or two neighbours that changed places. */
function slip(born: string, chance: Chance): string {
  const digits = [...born];
  const at = chance.pick([3, 6, 8, 9]);
  if (chance.is(0.5)) digits[at] = String(chance.below(10));
  else if (at === 9) [digits[8], digits[9]] = [digits[9]!, digits[8]!];
  else if (at === 6) [digits[5], digits[6]] = [digits[6]!, digits[5]!];
  else digits[at] = String((Number(digits[at]) + 1) % 10);
  const text = digits.join("");
  return text <= "2019-12-31" ? text : born;
}

/** Another postcode; of one move in three in the same sector. */
function elsewhere(postcode: string, chance: Chance): string {
  const unit = `${chance.pick([..."WXYZ"])}${chance.pick([..."WXYZ"])}`;
  return chance.is(0.33)
    ? `${postcode.slice(0, -2)}${unit}`
    : `XZ${1 + chance.below(8)} ${1 + chance.below(9)}${unit}`;
}
