import { milesBetween, placementLocation } from "../../src/lib/distance";
import { codesOn } from "../../src/records/reference/authorityRows";
import { placesOf } from "../../src/records/reference/placeRows";
import { statisticOf } from "../../src/records/reference/statisticRows";
import { takeFixture } from "./fixtures";
import { fileOf, openWorld } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
  await takeFixture(hub, "reference_authority_changes", "accepted.csv");
});
afterAll(() => hub.close());

test.each`
  code           | day             | stands
  ${"E10000006"} | ${"2023-03-31"} | ${["E10000006"]}
  ${"E10000006"} | ${"2023-04-01"} | ${["E06000063", "E06000064"]}
  ${"E10000021"} | ${"2025-04-01"} | ${["E06000061", "E06000062"]}
  ${"E06000028"} | ${"2019-04-01"} | ${["E06000058"]}
  ${"E10000009"} | ${"2019-04-01"} | ${["E06000058", "E06000059"]}
  ${"E07000191"} | ${"2019-04-01"} | ${["E07000246"]}
  ${"E07000191"} | ${"2023-04-01"} | ${["E06000066"]}
  ${"E10000023"} | ${"2026-06-30"} | ${["E06000065"]}
  ${"E08000025"} | ${"2026-06-30"} | ${["E08000025"]}
`("of $code there stands $stands on $day", async ({ code, day, stands }) => {
  expect(await codesOn(hub.knex, code as string, day as string)).toEqual(stands);
});

const pupils = (version: string, avg_att8: string, more: Row = {}): Row => ({
  ...{ time_period: "202425", time_identifier: "Academic year", geographic_level: "Local authority" },
  ...{ country_code: "E92000001", region_code: "E12000001", new_la_code: "E06999001", old_la_code: "701" },
  ...{ social_care_group: "CLA 12 months at 31 March", version, avg_att8, t_pupils: "20" },
  ...more,
});
let files = 0;
// The same bytes are taken once, so every file says something of its own.
const send = (rows: readonly Row[]) => {
  files += 1;
  return hub.send(
    fileOf(
      "dfe_key_stage_4",
      rows.map((row) => ({ ...row, t_inp8calc: String(files) })),
    ),
  );
};
const attainment = (more: { area?: string; measure?: string; knownAt?: string | null } = {}) =>
  statisticOf(hub.knex, {
    ...{ dataset: "dfe_key_stage_4", area: "E06999001", timePeriod: "202425", measure: "avg_att8" },
    breakdown: { social_care_group: "CLA 12 months at 31 March" },
    ...more,
  });

describe("a published figure", () => {
  test("that is final corrects the revised one, which is known as it was", async () => {
    await send([pupils("Revised", "c")]);
    const between = await now();
    expect(await send([pupils("Final", "20.50")])).toMatchObject({ corrected: 1, added: 0 });
    expect(await attainment()).toEqual({ value: "20.5", state: null });
    expect(await attainment({ knownAt: between })).toEqual({ value: null, state: "c" });
    expect(await attainment({ knownAt: "2000-01-01" })).toBeNull();
  });

  test.each(["c", "z", "x", "k", "low", "u", "C", "Low"])(
    "that reads %s is a state and no value",
    async (cell) => {
      await send([pupils("Revised", cell)]);
      expect(await attainment()).toEqual({ value: null, state: cell.toLowerCase() });
    },
  );

  test("of nought is nought, and a blank one is neither", async () => {
    await send([pupils("Revised", "0")]);
    expect(await attainment()).toEqual({ value: "0", state: null });
    expect(await attainment({ measure: "avg_p8score" })).toEqual({ value: null, state: null });
  });

  test("of a region is not that of its authorities", async () => {
    await send([
      pupils("Revised", "1"),
      pupils("Revised", "2", { geographic_level: "Regional", new_la_code: "" }),
    ]);
    expect(await attainment({ area: "E06999001" })).toMatchObject({ value: "1" });
    expect(await attainment({ area: "E12000001" })).toMatchObject({ value: "2" });
    expect(await attainment({ area: "E92000001" })).toBeNull();
  });

  test("is refused where two kinds of year have one", async () => {
    const region = { geographic_level: "Regional", new_la_code: "", region_code: "E12000002" };
    await send(
      ["Academic year", "Calendar year"].map((time_identifier) =>
        pupils("Final", "1", { ...region, time_identifier }),
      ),
    );
    await expect(attainment({ area: "E12000002" })).rejects.toMatchObject({ code: "SEVERAL_STATISTICS" });
  });
});

test("places have the authority of their district, or the district itself where no look-up knows it", async () => {
  await hub.send(fileOf("reference_areas", [{ LTLA23CD: "E07999001", UTLA23CD: "E10999001" }]));
  await hub.send(
    fileOf("reference_postcodes", [
      { PCDS: "XZ1 1AA", LAUA: "E07999001", OSEAST1M: "400000", OSNRTH1M: "300000" },
      { PCDS: "XZ1 1AB", LAUA: "W06999001", OSEAST1M: "430000", OSNRTH1M: "340000" },
      { PCDS: "XZ1 1AC", LAUA: "L99999999" },
    ]),
  );
  const [home, wales, island] = await placesOf(hub.knex, ["XZ1 1AA", "XZ1 1AB", "XZ1 1AC", "XZ9 9ZZ"]);
  expect([home, wales, island].map((place) => place!.authority)).toEqual([
    "E10999001",
    "W06999001",
    "L99999999",
  ]);
  expect(milesBetween(home!, wales!)).toBe(31.1);
  expect(milesBetween(home!, island!)).toBeNull();
  expect(placementLocation(home!.authority, "E10999001")).toBe("IN");
  expect(placementLocation(wales!.authority, "E10999001")).toBe("OUT");
});

async function now(): Promise<string> {
  const { rows } = await hub.knex.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp()::text AS now");
  return rows[0]!.now;
}
