import { randomUUID } from "node:crypto";
import { indicators } from "../../../src/indicators";
import { facts } from "../../../src/indicators/facts";
import { measure } from "../../../src/indicators/measure";
import { care } from "../plain/care";
import { NOTHING } from "../plain/care/history";
import type { History } from "../plain/care/history";
import { receiveEverything, storeHistories } from "../plain/store";
import { specDatabase } from "./specDatabase";
import { readTable } from "./table";

const knex = specDatabase();
const indicator = indicators.find(({ code }) => code === "cla_rate_per_10000")!;
const KNOWN = { period: 0, submission_id: randomUUID(), line: 2, known_from: "2020-01-01T00:00:00Z" };

const child = (sex: "M" | "F", bornOn: string, postcode: string): History => ({
  ...NOTHING,
  header: { bornOn, sex },
  episodes: [
    { start: "2022-01-01", reason: "S", legal: "C2", place: "U6", postcode, end: null, ceased: null },
  ],
});

async function store(authority: string, children: readonly History[], estimates: string): Promise<void> {
  await receiveEverything(knex(), authority);
  await storeHistories(knex(), authority, care, children);
  const rows = readTable(estimates).map(({ area, year, sex, ages, people }) => {
    const [age_from, age_to] = ages!.split("-").map(Number);
    return {
      ...KNOWN,
      area: area!,
      mid_year: Number(year),
      sex: sex!,
      age_from,
      age_to,
      population: Number(people),
    };
  });
  await knex().batchInsert("population_estimates", rows);
}

async function rates(authority: string, asAt: readonly string[], by: readonly string[] = []) {
  const breakdowns = facts.filter(({ code }) => by.includes(code));
  const measures = await measure(knex(), { authority, indicator, asAt, knownAt: null, breakdowns }, "exact");
  return measures.flatMap(({ table }) => table.cells);
}

test("the estimate is of the mid-year in which the financial year began, or the last before it", async () => {
  const estimates = `
    area      | year | sex | ages  | people
    E06000001 | 2022 | all | 0-17  | 10000
    E06000001 | 2023 | all | 0-17  | 20000
    E06000001 | 2024 | all | 0-17  | 40000
    E06000001 | 2024 | all | 0-120 | 90000
    E06000002 | 2024 | all | 0-17  | 55555
    `;
  await store("E06000001", [child("F", "2012-01-01", "AB1 2CD")], estimates);
  const dates = [
    "2022-03-31",
    "2023-03-31",
    "2023-04-01",
    "2024-03-31",
    "2024-04-01",
    "2025-03-31",
    "2026-11-30",
  ];
  const found = await rates("E06000001", dates);
  expect(found.map(({ denominator }) => denominator)).toEqual([
    null,
    10000,
    20000,
    20000,
    40000,
    40000,
    40000,
  ]);
  expect(found.map(({ value }) => value)).toEqual([null, 1, 0.5, 0.5, 0.3, 0.3, 0.3]);
});

const BY_DISTRICT = `
area      | year | sex | ages  | people
E07000001 | 2024 | M   | 0-4   | 100
E07000001 | 2024 | F   | 0-4   | 200
E07000001 | 2024 | M   | 10-15 | 300
E07000001 | 2024 | F   | 10-15 | 400
E07000002 | 2024 | M   | 10-15 | 1000
E07000002 | 2024 | F   | 10-15 | 2000
E10000001 | 2024 | all | 0-17  | 9999
`;

async function twoDistricts(): Promise<void> {
  const areas = ["E07000001", "E07000002"].map((district) => ({
    ...KNOWN,
    district,
    authority: "E10000001",
  }));
  await knex().batchInsert("areas", areas);
  const postcodes = [
    ["AB1 2CD", "E07000001"],
    ["AB3 4EF", "E07000002"],
  ];
  await knex().batchInsert(
    "postcodes",
    postcodes.map(([postcode, district]) => ({ ...KNOWN, postcode: postcode!, district: district! })),
  );
  const children = [
    child("F", "2012-01-01", "AB1 2CD"),
    child("F", "2012-02-01", "AB1 2CD"),
    child("M", "2012-02-01", "AB3 4EF"),
  ];
  await store("E10000001", children, BY_DISTRICT);
}

test("where districts are estimated by sex and age these are used, each group with its own residents", async () => {
  await twoDistricts();
  const residents = async (by: string, value: string | null) => {
    const found = await rates("E10000001", ["2025-03-31"], [by]);
    const { numerator, denominator } = found.find(({ group }) => group[by] === value)!;
    return [numerator, denominator];
  };
  expect(await residents("district", null)).toEqual([3, 4000]);
  expect(await residents("district", "E07000001")).toEqual([2, 1000]);
  expect(await residents("district", "E07000002")).toEqual([1, 3000]);
  expect(await residents("sex", "FEMALE")).toEqual([2, 2600]);
  expect(await residents("age_group", "AGE_10_15")).toEqual([3, 3700]);
  expect(await residents("placement_type", "FOSTER_CARE")).toEqual([3, 4000]);
});

test("a group with residents and no child looked after has the rate 0, not none", async () => {
  const found = await rates("E10000001", ["2025-03-31"], ["age_group"]);
  expect(found.find(({ group }) => group["age_group"] === "AGE_0_4")).toMatchObject({
    ...{ numerator: 0, denominator: 300, value: 0, status: "OK" },
  });
});

test("an authority where no child is looked after has the rate 0", async () => {
  await store("E06000003", [], "area | year | sex | ages | people\nE06000003 | 2024 | all | 0-17 | 1000");
  expect(await rates("E06000003", ["2025-03-31"])).toMatchObject([
    { numerator: 0, denominator: 1000, value: 0 },
  ]);
});

test("where no estimate is there the cell says so, and not that nobody is in the group", async () => {
  await store("E06000004", [child("F", "2012-01-01", "AB1 2CD")], "area | year | sex | ages | people");
  const [total] = await rates("E06000004", ["2025-03-31"]);
  expect(total).toMatchObject({ numerator: 1, value: null, status: "NOT_AVAILABLE" });
});

test("an authority estimated by sex and its districts too are not added together", async () => {
  const areas = [{ ...KNOWN, district: "E07000009", authority: "E10000009" }];
  await knex().batchInsert("areas", areas);
  const estimates = `
    area      | year | sex | ages | people
    E10000009 | 2024 | M   | 0-17 | 1000
    E10000009 | 2024 | F   | 0-17 | 1000
    E07000009 | 2024 | M   | 0-17 | 1000
    E07000009 | 2024 | F   | 0-17 | 1000
    `;
  await store("E10000009", [child("F", "2012-01-01", "AB1 2CD")], estimates);
  expect((await rates("E10000009", ["2025-03-31"]))[0]).toMatchObject({ denominator: 2000 });
});
