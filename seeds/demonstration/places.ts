import { DEMONSTRATION } from "./authority";
import { Dice } from "./random";
import type { Row, Table } from "./table";

interface District {
  readonly code: string;
  readonly name: string;
  readonly outward: string;
  readonly authority: { readonly code: string; readonly name: string };
}

/** The postcode area XZ does not exist. */
const DISTRICTS: readonly District[] = ["North", "East", "South", "West"].map((side, index) => ({
  code: `E0799900${index + 1}`,
  name: `Demonstration ${side}`,
  outward: `XZ${index + 1}`,
  authority: DEMONSTRATION,
}));

const NEIGHBOURS: readonly District[] = [
  ["E06999001", "Example Borough", "XZ8"] as const,
  ["E08999001", "Sample City", "XZ9"] as const,
].map(([code, name, outward]) => ({ code, name, outward, authority: { code, name } }));

const POSTCODES_EACH = 30;
const LETTERS = "ABDEFGHJLN";

/** The postcodes of a district: XZ1 1AA, XZ1 1AB, and so on. */
function postcodesIn({ outward }: District): string[] {
  return Array.from({ length: POSTCODES_EACH }, (_, index) => {
    const [digit, letter] = [1 + Math.floor(index / LETTERS.length), LETTERS[index % LETTERS.length]!];
    return `${outward} ${digit}A${letter}`;
  });
}

/** Postcodes inside the authority and outside it. */
export const inside: readonly string[] = DISTRICTS.flatMap(postcodesIn);
export const outside: readonly string[] = NEIGHBOURS.flatMap(postcodesIn);

export const areasTable = (): Table => ({
  path: "reference/areas.csv",
  header: ["LTLA23CD", "LTLA23NM", "UTLA23CD", "UTLA23NM"],
  rows: [...DISTRICTS, ...NEIGHBOURS].map(({ code, name, authority }) => [
    ...[code, name],
    ...[authority.code, authority.name],
  ]),
});

/** Grid references lie in the North Sea, so that nobody takes them for a real place. */
export function postcodesTable(): Table {
  const dice = new Dice(1);
  const rows = [...DISTRICTS, ...NEIGHBOURS].flatMap((district, index) =>
    postcodesIn(district).map((postcode) => [
      ...[postcode, district.code],
      String(620_000 + index * 8_000 + dice.whole(0, 7_000)),
      String(520_000 + dice.whole(0, 12_000)),
    ]),
  );
  return { path: "reference/postcodes.csv", header: ["PCDS", "LAUA", "OSEAST1M", "OSNRTH1M"], rows };
}

const FIRST_MID_YEAR = 2013;
const OLDEST = 17;
/** Residents of one sex and year of age in each district at the first mid-year: some 16,000 under 18 in all. */
const RESIDENTS = [96, 128, 104, 116];
const YEARLY_GROWTH = 1.004;

/** Residents by single year of age, sex and district, for the mid-years 2013 to `lastMidYear`. */
export function populationTable(lastMidYear: number): Table {
  const rows: Row[] = [];
  const dice = new Dice(2);
  for (let year = FIRST_MID_YEAR; year <= lastMidYear; year++)
    DISTRICTS.forEach(({ code }, district) => {
      for (const sex of ["F", "M"])
        for (let age = 0; age <= OLDEST; age++) {
          const expected = RESIDENTS[district]! * YEARLY_GROWTH ** (year - FIRST_MID_YEAR);
          const residents = Math.round(expected + dice.whole(-4, 4));
          rows.push([code, String(year), sex, String(age), String(age), String(residents)]);
        }
    });
  const header = ["AREA", "MID_YEAR", "SEX", "AGE_FROM", "AGE_TO", "POPULATION"];
  return { path: "reference/population.csv", header, rows };
}
