import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { cohortChildren, cohortSize } from "../../../src/indicators/cohort";
import { cohorts } from "../../../src/indicators/cohorts";
import type { Filter } from "../../../src/indicators/condition";
import type { Population } from "../../../src/indicators/population";
import { receiveEverything } from "../plain/store";
import { readTable } from "../spec/table";

/** The date every cohort is asked of. */
const AS_AT = "2025-03-31";

/** Cells a table of a test need not have. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  children: { born_on: "2012-05-05", sex: "F" },
  care_episodes: { started_on: "2020-01-01", reason_started: "S", legal_status: "C2", placement_type: "U4" },
  care_leaver_states: { from_on: "2024-01-01", eligibility: "former relevant", in_touch: "YES" },
  school_enrolments: { school_urn: "100000", enrolled_on: "2023-09-01" },
  health_assessments: { kind: "RHA" },
  school_census_pupils: { roll: "on", census_id: "1", order_number: 1, entered_on: "2020-09-01" },
  exploitation_screenings: { kind: "sexual exploitation" },
};

/** Rows by table, each drawn with bars; the column `child` names whose a row is. */
export type Tables = Readonly<Record<string, string>>;

/** Stores the tables for an authority of their own, and expects each cohort named to hold exactly the children named. */
export async function expectChildren(
  knex: Knex,
  tables: Tables,
  expected: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const authority = `E${randomUUID()}`;
  await receiveEverything(knex, authority);
  const names = await store(knex, authority, tables);
  for (const [code, children] of Object.entries(expected)) {
    const request = { ...cohorts.find((each) => each.code === code)!, authority, asAt: AS_AT, knownAt: null };
    const { ids } = await cohortChildren(knex, request, { after: null, first: 1000 });
    expect([code, ids.map((id) => names.get(id)).sort()]).toEqual([code, [...children].sort()]);
    const size = await cohortSize(knex, request, "exact");
    expect([code, size.cells[0]!.value]).toEqual([code, children.length]);
  }
}

/** Stores the tables for an authority of their own, and expects a filter of a population to be met by just these children. */
export async function expectMeeting(
  knex: Knex,
  tables: Tables,
  expected: readonly {
    readonly of: Population;
    readonly filter: Filter;
    readonly children: readonly string[];
  }[],
): Promise<void> {
  const authority = `E${randomUUID()}`;
  await receiveEverything(knex, authority);
  const names = await store(knex, authority, tables);
  for (const { of: population, filter, children } of expected) {
    const request = { authority, asAt: AS_AT, knownAt: null, population, filter };
    const { ids } = await cohortChildren(knex, request, { after: null, first: 1000 });
    const met = [filter, ids.map((id) => names.get(id)).sort()];
    expect(met).toEqual([filter, [...children].sort()]);
  }
}

/** The children's names by their ids. */
async function store(knex: Knex, authority: string, tables: Tables): Promise<Map<string, string>> {
  const known = { submission_id: randomUUID(), known_from: "2020-01-01T00:00:00Z" };
  const children = new Map<string, string>();
  for (const [table, text] of Object.entries(tables)) {
    const rows = readTable(text).map(({ child, ...cells }, line) => {
      if (child) children.set(child, children.get(child) ?? randomUUID());
      const owner = child ? { authority, subject: child } : { authority };
      return { period: 2025, line, ...USUAL[table], ...cells, ...owner, ...known };
    });
    await knex.batchInsert(table, rows);
  }
  const links = [...children].map(([subject, child]) => ({
    ...{ authority, subject, child, rule: "local id" },
    ...known,
  }));
  await knex.batchInsert("identity_links", links);
  return new Map([...children].map(([name, id]) => [id, name]));
}
