import type { IsoDate } from "../../../src/lib/dates";
import { DEMONSTRATION } from "../authority";
import type { Child } from "../child";
import { placesOf } from "../places";
import type { Feed } from "./feed";
import { lot } from "./lot";
import type { Entry } from "./told";

/** What a person is where the return does not tell it, and so nobody else does. */
interface Described {
  readonly sex: string;
  readonly ethnicity: string;
  readonly homePostcode: string | null;
}

/** Homes that are not in the authority any more, and of which none is recorded. */
const HOMES = [
  ["inside", 94],
  ["outside", 2],
  ["none", 4],
] as const;

/**
 * The people of whom the other files tell something, each once: looked-after children as their return has them. National
 * identifiers are left to the files that have had them from the beginning.
 */
export function peopleFeed(children: readonly Child[], others: readonly Feed[]): Feed {
  const returned = new Map(children.map((child) => [child.id, child]));
  const entries = [...known(children, others)].map(([id, { bornOn, from }]): Entry => {
    const { sex, ethnicity, homePostcode } = returned.get(id) ?? described(id);
    return { from, cells: [id, bornOn, sex, ethnicity, homePostcode] };
  });
  return {
    file: "people",
    header: "pers_person_id pers_dob pers_sex pers_ethnicity addr_address_postcode",
    entries,
  };
}

interface Person {
  readonly bornOn: IsoDate;
  /** The day care began, or that of the first row about the child. */
  readonly from: IsoDate;
}

/** The looked-after children and all others by id; every file has the id in the column before the date of birth. */
function known(children: readonly Child[], feeds: readonly Feed[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { id, bornOn, periods } of children) people.set(id, { bornOn, from: periods[0].startedOn });
  for (const { header, entries } of feeds) {
    const place = header.split(" ").indexOf("DOB");
    if (place < 1) continue;
    for (const { from, cells } of entries) {
      const [id, bornOn] = [cells[place - 1], cells[place]];
      if (typeof id !== "string" || typeof bornOn !== "string") continue;
      const before = people.get(id);
      if (!before || from < before.from) people.set(id, { bornOn, from });
    }
  }
  return people;
}

function described(id: string): Described {
  const dice = lot("person", id);
  const { inside, outside } = placesOf(DEMONSTRATION);
  const sex = dice.weighted(SEXES);
  const ethnicity = dice.weighted(ETHNICITIES);
  const home = dice.weighted(HOMES);
  const homePostcode = home === "none" ? null : dice.pick(home === "inside" ? inside : outside);
  return { sex, ethnicity, homePostcode };
}

const SEXES = [
  ["M", 52],
  ["F", 47],
  ["U", 1],
] as const;
const ETHNICITIES = [
  ["WBRI", 76],
  ["WOTH", 5],
  ["WROM", 1],
  ["MWBC", 3],
  ["MWBA", 1],
  ["MWAS", 2],
  ["MOTH", 2],
  ["APKN", 3],
  ["AOTH", 1],
  ["BAFR", 2],
  ["REFU", 1],
  ["NOBT", 3],
] as const;
