import path from "node:path";
import { existsSync } from "node:fs";
import { milesBetween, placementAuthority, placementLocation } from "../../src/lib/distance";
import { readPostcodes } from "./postcodeFile";

const at = (easting: number | null, northing: number | null, district: string | null = "E06000001") => ({
  ...{ easting, northing, district },
});

test.each`
  from                     | to                                   | miles   | because
  ${at(0, 0)}              | ${at(0, 0)}                          | ${0}    | ${"the same place"}
  ${at(0, 0)}              | ${at(80, 0)}                         | ${0}    | ${"0.0497 is below the half"}
  ${at(0, 0)}              | ${at(81, 0)}                         | ${0.1}  | ${"0.0503 is above it"}
  ${at(0, 0)}              | ${at(32_186, 0)}                     | ${20}   | ${"20 miles of 1.6093 km"}
  ${at(0, 0)}              | ${at(32_266, 0)}                     | ${20}   | ${"20.0497 is not yet more than 20"}
  ${at(0, 0)}              | ${at(32_267, 0)}                     | ${20.1} | ${"20.0503 is"}
  ${at(3000, 4000)}        | ${at(0, 0)}                          | ${3.1}  | ${"5 km either way round"}
  ${at(400_000, 300_000)}  | ${at(430_000, 340_000)}              | ${31.1} | ${"50 km"}
  ${at(null, 0)}           | ${at(0, 0)}                          | ${null} | ${"the home is not on the grid"}
  ${at(0, 0)}              | ${at(0, null)}                       | ${null} | ${"the placement is not on the grid"}
  ${at(0, 0)}              | ${at(333_000, 374_000, "N09000003")} | ${null} | ${"the Irish grid is another"}
  ${at(0, 0, "N09000003")} | ${at(3000, 4000, "N09000002")}       | ${3.1}  | ${"both are on the Irish grid"}
  ${at(0, 0, null)}        | ${at(3000, 4000, "W06000015")}       | ${3.1}  | ${"Wales is on the national grid"}
`("$miles miles: $because", ({ from, to, miles }) => {
  expect(milesBetween(from as ReturnType<typeof at>, to as ReturnType<typeof at>)).toBe(miles);
});

test.each`
  upperTier      | responsible    | authority      | location
  ${"E10000001"} | ${"E10000001"} | ${"E10000001"} | ${"IN"}
  ${"E10000002"} | ${"E10000001"} | ${"E10000002"} | ${"OUT"}
  ${"S12000033"} | ${"E10000001"} | ${"SCO"}       | ${"OUT"}
  ${"N09000003"} | ${"E10000001"} | ${"NIR"}       | ${"OUT"}
  ${"W06000015"} | ${"E10000001"} | ${"WAL"}       | ${"OUT"}
  ${"L99999999"} | ${"E10000001"} | ${"L99999999"} | ${"OUT"}
  ${null}        | ${"E10000001"} | ${null}        | ${null}
`("a placement in $upperTier for $responsible is $location", (row) => {
  const { upperTier, responsible, authority, location } = row as Record<string, string | null>;
  expect(placementAuthority(upperTier!)).toBe(authority);
  expect(placementLocation(upperTier!, responsible!)).toBe(location);
});

const folder = path.resolve(__dirname, "../../../shared/data/postcodes");
const compared = existsSync(folder) ? test : test.skip;

// The rule worked out once more without floating point: is the distance at least k half tenths of a mile?
function exactTenths(east: number, north: number): number {
  const square = BigInt(east) ** 2n + BigInt(north) ** 2n;
  // tenths >= k  <=>  metres >= (k - 1/2) * 160.93  <=>  metres^2 * 200^2 >= ((2k - 1) * 16093)^2
  let tenths = 0n;
  while (square * 40_000n >= ((2n * tenths + 1n) * 16_093n) ** 2n) tenths += 1n;
  return Number(tenths);
}

compared("200 pairs of the postcode directory, where it is there, are as far apart in whole numbers", () => {
  const places = readPostcodes(path.join(folder, "postcodes_E.msgpack.br"));
  const step = Math.floor(places.length / 401);
  const pairs = Array.from({ length: 200 }, (_, i) => [places[i * 2 * step]!, places[(i * 2 + 1) * step]!]);
  const told = pairs.map(([a, b]) => milesBetween(a!, b!));
  const worked = pairs.map(([a, b]) =>
    a!.easting === null || b!.easting === null
      ? null
      : exactTenths(a!.easting - b!.easting, a!.northing! - b!.northing!) / 10,
  );
  expect(told).toEqual(worked);
  expect(new Set(told).size).toBeGreaterThan(50);
});
