import type { County } from "./authority";
import type { Places } from "./places";
import type { Row, Table } from "./table";

const FIRST_MID_YEAR = 2013;
/** The mid-year whose residents under 18 are those of the county, and by how much there are more or fewer later. */
const COUNTED_MID_YEAR = 2016;
const YEARLY_GROWTH = 0.9989;
/** Mid-2017 as the county printed it, to a resident: 109,644 where there were 110,000 a year before. */
const PRINTED: Readonly<Record<number, number>> = { 2017: 109_644 / 110_000 };
const OLDEST = 17;
/** How the residents are spread over the districts, the sexes and the years of age. */
const DISTRICT_SHARES = [0.216, 0.288, 0.234, 0.262];
const BOYS_SHARE = 0.512;

/** Residents by single year of age, sex and district, for the mid-years 2013 to `lastMidYear`. */
export function populationTable(county: County, { districts }: Places, lastMidYear: number): Table {
  const rows: Row[] = [];
  for (let year = FIRST_MID_YEAR; year <= lastMidYear; year++) {
    const cells = districts.flatMap(({ code }, district) =>
      ["F", "M"].flatMap((sex) =>
        Array.from({ length: OLDEST + 1 }, (_, age) => ({
          ...{ code, sex, age },
          share:
            DISTRICT_SHARES[district]! *
            (sex === "M" ? BOYS_SHARE : 1 - BOYS_SHARE) *
            (1 + 0.02 * Math.sin(age)),
        })),
      ),
    );
    const residents = shared(
      residentsIn(county, year),
      cells.map(({ share }) => share),
    );
    rows.push(
      ...cells.map(({ code, sex, age }, index) => [
        ...[code, String(year), sex, String(age), String(age)],
        String(residents[index]!),
      ]),
    );
  }
  const header = ["AREA", "MID_YEAR", "SEX", "AGE_FROM", "AGE_TO", "POPULATION"];
  return { path: "reference/population.csv", header, rows };
}

function residentsIn({ residents }: County, year: number): number {
  return Math.round(residents * (PRINTED[year] ?? YEARLY_GROWTH ** (year - COUNTED_MID_YEAR)));
}

/** `total` in whole numbers by `shares`, so that they add up to it. */
function shared(total: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let [part, given] = [0, 0];
  return shares.map((share) => {
    part += share;
    const upTo = Math.round((total * part) / all);
    const here = upTo - given;
    given = upTo;
    return here;
  });
}
