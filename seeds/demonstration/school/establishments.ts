import type { IsoDate } from "../../../src/lib/dates";
import { Dice } from "../random";
import type { Table } from "../table";

/** The phase of education the virtual school counts a school in. */
export type Phase = "EARLY YEARS" | "PRIMARY" | "SECONDARY" | "POST-16";

/** A school of the demonstration, in the authority or beside it. */
export interface Establishment {
  readonly urn: string;
  readonly name: string;
  readonly phase: Phase;
  readonly isSpecial: boolean;
  readonly isAcademy: boolean;
  readonly district: District;
  readonly isOutside: boolean;
  readonly openedOn: IsoDate | null;
}

/**
 * The districts with the last digit of their codes, the outward code of their postcodes and the number of their
 * authority: four of the authority's own, two beside it and one far away. Schools are the same for every invented
 * county, because what is known of a school belongs to no authority.
 */
const DISTRICTS = [
  { digit: "1", side: "North", outward: "XZ1", authority: "999" },
  { digit: "2", side: "East", outward: "XZ2", authority: "999" },
  { digit: "3", side: "South", outward: "XZ3", authority: "999" },
  { digit: "4", side: "West", outward: "XZ4", authority: "999" },
  { digit: "7", side: "Borough", outward: "XZ7", authority: "998" },
  { digit: "8", side: "City", outward: "XZ8", authority: "997" },
  { digit: "9", side: "Faraway", outward: "XZ9", authority: "996" },
] as const;
type District = (typeof DISTRICTS)[number];
const OWN = "999";

/** How many schools of a kind each district has, and where their numbers start. */
const KINDS = [
  { phase: "EARLY YEARS", isSpecial: false, each: 1, urn: 999_010, word: "Nursery" },
  { phase: "PRIMARY", isSpecial: false, each: 8, urn: 999_100, word: "Primary" },
  { phase: "PRIMARY", isSpecial: true, each: 1, urn: 999_500, word: "Lower Special" },
  { phase: "SECONDARY", isSpecial: false, each: 5, urn: 999_200, word: "Secondary" },
  { phase: "SECONDARY", isSpecial: true, each: 1, urn: 999_550, word: "Upper Special" },
  { phase: "POST-16", isSpecial: false, each: 2, urn: 999_300, word: "College" },
] as const;

/** Every school, by number. */
export const establishments: readonly Establishment[] = KINDS.flatMap(
  ({ phase, isSpecial, each, urn, word }) =>
    DISTRICTS.flatMap((district, place) =>
      Array.from({ length: each }, (_, index): Establishment => {
        const number = urn + 1 + place * each + index;
        const isAcademy = phase !== "POST-16" && phase !== "EARLY YEARS" && number % 5 < 2;
        const opened = 2011 + (number % 6);
        return {
          ...{
            urn: String(number),
            name: `${district.side} ${word} ${index + 1}`,
            phase,
            isSpecial,
            isAcademy,
          },
          ...{ district, isOutside: district.authority !== OWN },
          openedOn: isAcademy && number % 5 === 0 ? `${opened}-09-01` : null,
        };
      }),
    ),
);

interface Wanted extends Pick<Establishment, "phase" | "isSpecial"> {
  /** Code of the district the child is placed in. */
  readonly district: string;
}

/** A school of the phase in the district that was open on the day; the same for the same `share` (0 to 1). */
export function schoolIn(
  { district: code, phase, isSpecial }: Wanted,
  day: IsoDate,
  share: number,
): Establishment {
  const district = DISTRICTS.find(({ digit }) => digit === code.at(-1)) ?? DISTRICTS[0];
  const there = establishments.filter(
    (one) =>
      one.district === district && one.phase === phase && (one.openedOn === null || one.openedOn <= day),
  );
  const ofKind = there.filter((one) => one.isSpecial === isSpecial);
  const open = ofKind.length > 0 ? ofKind : there;
  return open[Math.floor(share * open.length)]!;
}

const REGISTERED_AS: Readonly<Record<Phase, string>> = {
  "EARLY YEARS": "NURSERY",
  PRIMARY: "PRIMARY",
  SECONDARY: "SECONDARY",
  "POST-16": "16 PLUS",
};

/** The register of schools. */
export function schoolsFile(): Table {
  const dice = new Dice(4);
  const rows = establishments.map((one) => {
    const { outward, authority } = one.district;
    const postcode = `${outward} ${dice.whole(1, 3)}A${dice.pick(["A", "B", "D", "E", "F"])}`;
    const phase = one.isSpecial ? "NOT APPLICABLE" : REGISTERED_AS[one.phase];
    const openedOn = one.openedOn?.split("-").reverse().join("-") ?? null;
    return [one.urn, one.name, phase, ...kindOf(one), authority, postcode, openedOn, null];
  });
  const header =
    "URN SCHOOL_NAME SCHOOL_PHASE SCHOOL_GROUP SCHOOL_TYPE LA SCHOOL_POSTCODE OPEN_DATE CLOSE_DATE";
  return { path: "virtual_school/schools.csv", header: header.split(" "), rows };
}

/** SCHOOL_GROUP and SCHOOL_TYPE. */
function kindOf({ phase, isSpecial, isAcademy }: Establishment): [group: string, type: string] {
  if (phase === "POST-16") return ["COLLEGES", "Further education"];
  if (phase === "EARLY YEARS")
    return ["LOCAL AUTHORITY MAINTAINED SCHOOLS", "Local authority nursery school"];
  if (isAcademy) return ["ACADEMIES", isSpecial ? "Academy special converter" : "Academy converter"];
  return isSpecial
    ? ["SPECIAL SCHOOLS", "Community special school"]
    : ["LOCAL AUTHORITY MAINTAINED SCHOOLS", "Community school"];
}
