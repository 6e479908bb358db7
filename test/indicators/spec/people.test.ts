import { randomUUID } from "node:crypto";
import { indicators } from "../../../src/indicators";
import { facts } from "../../../src/indicators/facts";
import { measure } from "../../../src/indicators/measure";
import { receiveEverything } from "../plain/store";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const AUTHORITY = "E10000001";
const AS_AT = "2025-03-31";
const KNOWN = { line: 2, known_from: "2020-01-01T00:00:00Z" };
const CHILDREN = ["returned", "listed", "unborn", "silent", "absent"];

/** Five children in need, of whom the nightly files of what happened say nothing more. */
const ROWS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  children_in_need: CHILDREN.map((subject) => ({ subject, started_on: "2024-01-01" })),
  children: [{ subject: "returned", sex: "M", born_on: "2009-04-01", ethnicity: "REFU" }],
  social_care_people: [
    person("returned", { sex: "F", born_on: "2020-01-01", ethnicity: "BAFR", home_postcode: "OUR 1" }),
    person("listed", { sex: "F", born_on: "2015-04-01", expected_on: "2015-01-01", ethnicity: "MWAS" }),
    // The same child under another local id, told in an earlier year.
    person("before", { ...{ period: 2023, sex: "M", born_on: "2001-01-01" }, home_postcode: "OUR 2" }),
    person("unborn", { sex: "U", expected_on: "2025-04-01", home_postcode: "THEIR 1" }),
    person("silent", { home_postcode: "NOWHERE" }),
  ],
  postcodes: [
    { postcode: "OUR 1", district: "E07000001" },
    { postcode: "OUR 2", district: "E07000002" },
    { postcode: "THEIR 1", district: "E07000099" },
  ],
  areas: [
    ...["E07000001", "E07000002"].map((district) => area(district, AUTHORITY)),
    area("E07000099", "E10000099"),
  ],
  population_estimates: [
    ["E07000001", 1000],
    ["E07000002", 3000],
  ].map(([area, population]) => ({
    ...{ area, population, mid_year: 2024, sex: "all", age_from: 0, age_to: 17 },
  })),
};

function person(subject: string, told: Record<string, unknown>): Record<string, unknown> {
  return { subject, ...told };
}

function area(district: string, authority: string): Record<string, unknown> {
  return { district, district_name: district, authority, authority_name: authority };
}

const REFERENCE = ["postcodes", "areas", "population_estimates"];

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  for (const [table, rows] of Object.entries(ROWS))
    for (const row of rows)
      await knex()(table).insert({
        ...{ period: 2025, ...KNOWN, ...row, submission_id: randomUUID() },
        ...(!REFERENCE.includes(table) && { authority: AUTHORITY }),
      });
  const known = new Map(CHILDREN.map((subject) => [subject, randomUUID()]));
  for (const [subject, child] of [...known, ["before", known.get("listed")!] as const])
    await knex()("identity_links").insert({
      ...{ authority: AUTHORITY, subject, child, rule: "local id" },
      ...{ submission_id: randomUUID(), known_from: KNOWN.known_from },
    });
});

async function cells(code: string, name: string) {
  const fact = facts.find((each) => each.code === name)!;
  const indicator = indicators.find((each) => each.code === code)!;
  const request = { authority: AUTHORITY, indicator, asAt: [AS_AT], knownAt: null, breakdowns: [fact] };
  const [one] = await measure(knex(), request, "exact");
  return one!.table.cells.filter(({ group, numerator }) => group[name] !== null && numerator! > 0);
}

test.each<[string, Record<string, number>]>([
  ["age_group", { AGE_5_9: 1, AGE_10_15: 1, UNKNOWN: 3 }],
  ["sex", { FEMALE: 1, MALE: 1, UNKNOWN: 3 }],
  ["ethnicity", { MIXED: 1, BLACK: 1, UNKNOWN: 3 }],
  ["home_district", { E07000001: 1, E07000002: 1, ELSEWHERE: 1, UNKNOWN: 2 }],
])(
  "children in need are told apart by %s: the return's word first, then the file of people",
  async (name, expected) => {
    const found = await cells("cin_count", name);
    expect(Object.fromEntries(found.map(({ group, numerator }) => [group[name], numerator!]))).toEqual(
      expected,
    );
  },
);

test("a rate by district of home is made with the residents of the district", async () => {
  const found = await cells("cin_rate_per_10000", "home_district");
  const told = found.map(({ group, denominator }) => [group["home_district"], denominator]);
  expect(told.slice(0, 2)).toEqual([
    ["E07000001", 1000],
    ["E07000002", 3000],
  ]);
});
