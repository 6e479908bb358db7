import { breakdownsOf } from "../indicators/breakdowns";
import type { Fact } from "../indicators/fact";
import type { Indicator } from "../indicators/indicator";

/** A part of a group as a target names it, and the fact it is looked for by. */
export interface SoughtPart {
  readonly fact: Fact;
  /** As the target has it: 16-17, F, Demonstration West. */
  readonly value: string;
}

/** The facts that may be meant by the name a target gives a dimension; by another name its own is meant. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  age: ["age_group", "care_leaver_age_group", "dfe_age_group"],
  gender: ["sex"],
  placement: ["placement_type"],
  district: ["district", "home_district", "accommodation_district", "young_carer_district"],
  area: ["district", "home_district", "accommodation_district", "young_carer_district"],
  office: ["team_area"],
  need: ["primary_need"],
};

/** What the hub is told of each breakdown: those with a list of their own here, the rest with the figures. */
const isHeld = ({ values }: Fact, value: string): boolean =>
  values === undefined || values.some((one) => isSame(value, one));

/**
 * By which facts the group of a target is found among the figures of an indicator: none where everybody it is counted
 * among is meant; a sentence where it cannot be found.
 */
export function soughtIn(
  group: Readonly<Record<string, string>>,
  indicator: Indicator,
): readonly SoughtPart[] | string {
  const parts = Object.entries(group).flatMap(([name, value]) =>
    isEverybody(name, value, indicator) ? [] : [soughtPart(name, value, indicator)],
  );
  const told = parts.find((part) => typeof part === "string");
  return told ?? parts.filter((part) => typeof part !== "string");
}

function soughtPart(name: string, value: string, indicator: Indicator): SoughtPart | string {
  const facts = breakdownsOf(indicator);
  const meant = facts.filter(({ code }) => (MEANT[name] ?? [name]).includes(code));
  const found = meant.find((fact) => isHeld(fact, value));
  if (found) return { fact: found, value };
  if (meant.length === 0)
    return `The target is of ${inWords({ [name]: value })}, and the hub cannot break its indicator down so.`;
  return `The target is of ${inWords({ [name]: value })}, and the hub has no such group by ${meant
    .map(({ title }) => title.toLowerCase())
    .join(" or ")}.`;
}

/** Whether everybody an indicator counts among is in a part of a group: all, or the ages it is about anyway. */
function isEverybody(name: string, value: string, { among }: Indicator): boolean {
  if (value === "all") return true;
  const age = name === "age" ? agesIn(value) : null;
  const own = among.find((condition) => condition.fact.code === "age");
  if (!age || !own || !("atLeast" in own || "atMost" in own)) return false;
  return age.from === (own.atLeast ?? 0) && age.to === (own.atMost ?? OLDEST);
}

/** Whether a value as a target names it is one the hub shows. */
export function isSame(
  value: string,
  { code, label }: { readonly code: string; readonly label: string },
): boolean {
  const [wanted, held] = [agesIn(value), agesIn(label)];
  if (wanted && held) return wanted.from === held.from && wanted.to === held.to;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim();
  const word = LETTERS[plain(value)] ?? plain(value);
  return [plain(code), plain(label)].includes(word);
}

const LETTERS: Readonly<Record<string, string>> = { f: "female", m: "male" };
const OLDEST = 150;

interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Ages in whole years that a text tells: 16-17, 16 or 17, >12, 18+, under 5s; null: it tells none. */
export function agesIn(text: string): Ages | null {
  const words = text
    .toLowerCase()
    .trim()
    .replace(/^aged?\s+|\s*(?:-?\s*year)s?(?:[\s-]olds?)?$/g, "")
    .replace(/(?<=\d)s$/, "");
  const range = /^(\d+)\s*(?:-|\u2013|to|and|or)\s*(\d+)$/.exec(words);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const open = /^(>=|>|<=|<|under|over)\s*(\d+)$/.exec(words);
  if (open) return OPEN[open[1]!]!(Number(open[2]));
  const onwards = /^(\d+)\s*(?:\+|and over|or over|plus)$/.exec(words);
  if (onwards) return { from: Number(onwards[1]), to: OLDEST };
  const upTo = /^(\d+)\s*(?:and under|or under)$/.exec(words);
  if (upTo) return { from: 0, to: Number(upTo[1]) };
  return /^\d+$/.test(words) ? { from: Number(words), to: Number(words) } : null;
}

const OPEN: Readonly<Record<string, (age: number) => Ages>> = {
  ">=": (age) => ({ from: age, to: OLDEST }),
  ">": (age) => ({ from: age + 1, to: OLDEST }),
  over: (age) => ({ from: age + 1, to: OLDEST }),
  "<=": (age) => ({ from: 0, to: age }),
  "<": (age) => ({ from: 0, to: age - 1 }),
  under: (age) => ({ from: 0, to: age - 1 }),
};

/** A group as it is spoken: everybody, or age 16-17 and sex F. */
export function inWords(group: Readonly<Record<string, string>>): string {
  const parts = Object.entries(group).filter(([, value]) => value !== "all");
  if (parts.length === 0) return "everybody";
  return parts
    .map(([name, value]) => (name === "of" ? value : `${name.replaceAll("_", " ")} ${value}`))
    .join(" and ");
}
