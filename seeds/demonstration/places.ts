import type { County } from "./authority";
import { Dice } from "./random";
import type { Table } from "./table";

export interface District {
  readonly code: string;
  readonly name: string;
  readonly outward: string;
  readonly authority: { readonly code: string; readonly name: string };
  /** South-west corner of the square it lies in, in metres of the national grid. */
  readonly corner: readonly [east: number, north: number];
}

/** The places of an invented authority and around it. */
export interface Places {
  readonly districts: readonly District[];
  readonly neighbours: readonly District[];
  /** Postcodes inside the authority and outside it. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  /** Where a postcode lies: its district, and whether that is another authority's. */
  readonly whereabouts: (postcode: string) => { district: string; isOutside: boolean };
}

/** Corners lie in the North Sea, so that nobody takes them for a real place; the last neighbour is over 20 miles off. */
const SIDES = [
  ["North", 620_000, 532_000],
  ["East", 632_000, 520_000],
  ["South", 620_000, 508_000],
  ["West", 608_000, 520_000],
] as const;
const NEIGHBOURS = [
  ["Example Borough", "E06", 644_000, 508_000],
  ["Sample City", "E08", 632_000, 496_000],
  ["Faraway Borough", "E06", 660_000, 590_000],
] as const;
const FIRST_NEIGHBOUR = 7;
const SIDE_METRES = 11_000;
const POSTCODES_EACH = 50;
const LETTERS = "ABDEFGHJLN";

const known = new Map<string, Places>();

/** The places of a county: four districts of its own, two neighbours and one far away. */
export function placesOf(county: County): Places {
  const places = known.get(county.code) ?? laidOut(county);
  known.set(county.code, places);
  return places;
}

function laidOut(county: County): Places {
  const { name, code, postcodeArea, outwardsAfter, districtsAfter } = county;
  const outward = (number: number) => `${postcodeArea}${outwardsAfter + number}`;
  const districts = SIDES.map(([side, east, north], index) => ({
    ...{ code: `E07${districtsAfter + index + 1}`, name: `${name.split(" ")[0]} ${side}` },
    ...{ outward: outward(index + 1), authority: { code, name }, corner: [east, north] as const },
  }));
  const neighbours = NEIGHBOURS.map(([name, kind, east, north], index) => {
    const code = `${kind}${districtsAfter + FIRST_NEIGHBOUR + index}`;
    const at = { outward: outward(FIRST_NEIGHBOUR + index), corner: [east, north] as const };
    return { code, name, ...at, authority: { code, name } };
  });
  const districtOf = new Map([...districts, ...neighbours].map((one) => [one.outward, one]));
  return {
    ...{ districts, neighbours },
    inside: districts.flatMap(postcodesIn),
    outside: neighbours.flatMap(postcodesIn),
    whereabouts: (postcode) => {
      const district = districtOf.get(postcode.split(" ")[0]!)!;
      return { district: district.code, isOutside: district.authority.code !== code };
    },
  };
}

/** The postcodes of a district: XZ1 1AA, XZ1 1AB, and so on. */
function postcodesIn({ outward }: District): string[] {
  return Array.from({ length: POSTCODES_EACH }, (_, index) => {
    const [digit, letter] = [1 + Math.floor(index / LETTERS.length), LETTERS[index % LETTERS.length]!];
    return `${outward} ${digit}A${letter}`;
  });
}

export const areasTable = ({ districts, neighbours }: Places): Table => ({
  path: "reference/areas.csv",
  header: ["LTLA23CD", "LTLA23NM", "UTLA23CD", "UTLA23NM"],
  rows: [...districts, ...neighbours].map(({ code, name, authority }) => [
    ...[code, name],
    ...[authority.code, authority.name],
  ]),
});

export function postcodesTable({ districts, neighbours }: Places): Table {
  const dice = new Dice(1);
  const rows = [...districts, ...neighbours].flatMap((district) =>
    postcodesIn(district).map((postcode) => [
      ...[postcode, district.code],
      ...district.corner.map((metres) => String(metres + dice.whole(0, SIDE_METRES))),
    ]),
  );
  return { path: "reference/postcodes.csv", header: ["PCDS", "LAUA", "OSEAST1M", "OSNRTH1M"], rows };
}
