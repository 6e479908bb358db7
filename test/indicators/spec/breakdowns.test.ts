import { randomUUID } from "node:crypto";
import { indicators } from "../../../src/indicators";
import { facts } from "../../../src/indicators/facts";
import { measure } from "../../../src/indicators/measure";
import { receiveEverything } from "../plain/store";
import { specDatabase } from "./specDatabase";

const knex = specDatabase();
const AUTHORITY = "E10000001";
const AS_AT = "2025-03-31";
const KNOWN = { period: 2025, line: 2, known_from: "2020-01-01T00:00:00Z" };

/** Three children in care: everything is known of the first and the second, nothing but the episode of the third. */
const ROWS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  care_episodes: [
    episode("first", "2024-10-01", { legal_status: "C1", placement_provider: "PR4", need: "N1" }),
    episode("second", "2019-05-01", {
      legal_status: "V2",
      placement_provider: "PR1",
      placement_postcode: "FAR 2",
    }),
    episode("third", "2024-10-02", {
      legal_status: "L2",
      home_postcode: null,
      placement_postcode: "NOT LISTED",
    }),
  ],
  children: [
    { subject: "first", sex: "F", born_on: "2024-05-01", ethnicity: "NOBT" },
    { subject: "second", sex: "M", born_on: "2009-03-31", ethnicity: "BAFR" },
  ],
  children_in_need: [
    { subject: "first", started_on: "2024-01-01", ethnicity: "MWAS", disability: "unknown" },
    { subject: "first", started_on: "2023-01-01", ethnicity: "WBRI", disability: "yes" },
    { subject: "second", started_on: "2019-01-01", ethnicity: "REFU", disability: "yes" },
  ],
  disabilities: [
    { subject: "second", disability: "HEAR", identified_on: "2020-01-01", ended_on: "2025-03-31" },
    { subject: "second", disability: "NONE", identified_on: "2025-03-31" },
  ],
  asylum_statuses: [{ subject: "second", ended_on: null }],
  worker_involvements: [
    { subject: "first", involvement_id: "1", role: "manager", team: "T2", started_on: "2025-01-01" },
    {
      subject: "first",
      involvement_id: "2",
      role: "social worker",
      team: "T1",
      started_on: "2024-10-01",
      ended_on: AS_AT,
    },
    { subject: "second", involvement_id: "3", role: "social worker", team: "GONE", started_on: "2024-10-01" },
    {
      subject: "third",
      involvement_id: "4",
      role: "social worker",
      team: "T1",
      started_on: "2024-10-01",
      ended_on: "2025-03-30",
    },
  ],
  teams: [
    { team: "T1", name: "First team", area: "North" },
    { team: "T2", name: "Second team", area: "South" },
  ],
  postcodes: [
    { postcode: "HOME 1", district: "E07000001", easting: 300_000, northing: 100_000 },
    { postcode: "NEAR 1", district: "E07000001", easting: 308_046, northing: 100_000 },
    { postcode: "FAR 2", district: "E07000099", easting: 400_000, northing: 100_000 },
  ],
  areas: [
    { district: "E07000001", district_name: "Ours", authority: AUTHORITY, authority_name: "Our county" },
    {
      district: "E07000099",
      district_name: "Theirs",
      authority: "E10000099",
      authority_name: "Their county",
    },
  ],
};

function episode(
  subject: string,
  started_on: string,
  rest: Record<string, unknown>,
): Record<string, unknown> {
  const placed = { placement_type: "U6", home_postcode: "HOME 1", placement_postcode: "NEAR 1" };
  return { subject, started_on, reason_started: "S", ended_on: null, ...placed, ...rest };
}

const OWNED = (table: string) => table !== "postcodes" && table !== "areas";

beforeAll(async () => {
  await receiveEverything(knex(), AUTHORITY);
  for (const [table, rows] of Object.entries(ROWS))
    for (const row of rows)
      await knex()(table).insert({
        ...{ ...KNOWN, ...row, submission_id: randomUUID() },
        ...(OWNED(table) && { authority: AUTHORITY }),
      });
  for (const subject of ["first", "second", "third"])
    await knex()("identity_links").insert({
      ...{ authority: AUTHORITY, subject, child: randomUUID(), rule: "local id" },
      ...{ submission_id: randomUUID(), known_from: KNOWN.known_from },
    });
});

/** The groups somebody is in, with how many. */
async function groups(name: string): Promise<Record<string, number>> {
  const fact = facts.find(({ code }) => code === name)!;
  const indicator = indicators.find(({ code }) => code === "cla_count")!;
  const request = { authority: AUTHORITY, indicator, asAt: [AS_AT], knownAt: null, breakdowns: [fact] };
  const [{ table }] = (await measure(knex(), request, "exact")) as [
    Awaited<ReturnType<typeof measure>>[number],
  ];
  const found = table.cells.filter(({ group, numerator }) => group[name] !== null && numerator! > 0);
  return Object.fromEntries(found.map(({ group, numerator }) => [group[name], numerator!]));
}

test.each<[string, Record<string, number>]>([
  ["dfe_age_group", { AGE_UNDER_1: 1, AGE_16_PLUS: 1, UNKNOWN: 1 }],
  ["sex", { FEMALE: 1, MALE: 1, UNKNOWN: 1 }],
  ["ethnicity", { MIXED: 1, BLACK: 1, UNKNOWN: 1 }],
  ["minority_ethnic", { MINORITY: 2, UNKNOWN: 1 }],
  ["disability", { DISABLED: 1, NOT_DISABLED: 1, UNKNOWN: 1 }],
  ["asylum", { SEEKING_ASYLUM: 1, NOT_SEEKING_ASYLUM: 2 }],
  ["team", { T1: 1, ELSEWHERE: 1, UNKNOWN: 1 }],
  ["team_area", { North: 1, ELSEWHERE: 1, UNKNOWN: 1 }],
  ["placement_provider", { PRIVATE: 1, OWN: 1, UNKNOWN: 1 }],
  ["legal_status", { INTERIM_CARE_ORDER: 1, VOLUNTARY: 1, DETAINED: 1 }],
  ["category_of_need", { ABUSE_OR_NEGLECT: 1, UNKNOWN: 2 }],
  ["district", { E07000001: 2, UNKNOWN: 1 }],
  ["placement_area", { IN_AREA: 1, OUT_OF_AREA: 1, UNKNOWN: 1 }],
  ["host_authority", { E10000001: 1, E10000099: 1, UNKNOWN: 1 }],
  ["distance_band", { UP_TO_5: 1, OVER_50: 1, UNKNOWN: 1 }],
  ["time_in_care", { MONTHS_6_TO_12: 1, UNDER_6_MONTHS: 1, YEARS_5_PLUS: 1 }],
  ["number_of_placements", { ONE: 3 }],
])("children looked after are told apart by %s", async (name, expected) => {
  expect(await groups(name)).toEqual(expected);
});
