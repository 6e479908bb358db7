import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import type { Filter } from "../../src/indicators/condition";
import { cohortChildren } from "../../src/indicators/cohort";
import { indicators } from "../../src/indicators";
import { explainMembers } from "../../src/indicators/explain";
import type { Indicator } from "../../src/indicators/indicator";
import { measure } from "../../src/indicators/measure";
import { recordTables } from "../../src/records";
import { facts } from "../../src/indicators/facts";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";

/** Figures of the board's dashboard, each of those of a date or of what happened. */
const CODES = [
  ...["cla_count", "cla_uasc_pct", "cla_rha_up_to_date_pct", "cla_sdq_recorded_pct", "cla_dental_check_pct"],
  ...[
    "cla_sdq_concern_17plus_pct",
    "cla_placement_stable_2y_pct",
    "cla_seen_28d_pct",
    "cla_seen_alone_28d_pct",
  ],
  ...["cla_visit_child_seen_pct", "cla_visit_seen_alone_pct", "cla_visit_on_time_pct", "cl_neet_pct"],
  ...["cla_stat_visits_on_time_pct", "cla_second_or_subsequent_pct", "cl_in_touch_pct", "yc_open_count"],
  ...["cla_pep_current_pct", "cla_persistent_absence_pct", "cp_plan_count", "missing_incident_count"],
];
const AS_AT = "2018-03-31";
const authority = DEMONSTRATION.code;

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);
afterAll(() => demonstration.close());

type Figures = Record<string, readonly [number | null, number | null]>;

async function figures(): Promise<Figures> {
  const said: Figures = {};
  for (const code of CODES) {
    const request = { authority, indicator: indicatorOf(code), asAt: [AS_AT], knownAt: null, breakdowns: [] };
    const [one] = await measure(demonstration.database.knex, request, "exact");
    const { numerator, denominator } = one!.table.cells[0]!;
    said[code] = [numerator, denominator];
  }
  return said;
}

const indicatorOf = (code: string): Indicator => indicators.find((one) => one.code === code)!;
const factOf = (code: string) => facts.find((one) => one.code === code)!;

/** What one child puts into each figure: rows counted, and rows counted among. */
async function shareOf(child: string): Promise<Figures> {
  const said: Figures = {};
  for (const code of CODES) {
    const indicator = indicatorOf(code);
    const request = { authority, indicator, asAt: AS_AT, knownAt: null };
    const all = await explainMembers(demonstration.database.knex, request, { after: null, first: 100_000 });
    const own = all.filter((member) => member.child === child);
    const counted = own.filter(({ verdict }) => verdict === "COUNTED").length;
    const among = own.filter(({ verdict }) => !verdict.startsWith("LEFT_OUT")).length;
    said[code] = [counted, indicator.scale.kind === "count" ? null : among];
  }
  return said;
}

/** Deletes every row of one child, as though its systems had never told of it. */
async function forget(child: string): Promise<void> {
  const { knex } = demonstration.database;
  const subjects = await knex("identity_links").where({ authority, child }).pluck<string[]>("subject");
  for (const { name, about } of recordTables)
    if (about === "child") await knex(name).where({ authority }).whereIn("subject", subjects).delete();
}

test("deleting one child's rows takes from each figure what that child put into it, and nothing else", async () => {
  const filter: Filter = {
    all: [
      { fact: factOf("months_looked_after"), atLeast: 36 },
      { fact: factOf("sdq_score"), atLeast: 17 },
      { fact: factOf("review_health_assessment_up_to_date"), is: true },
    ],
  };
  const request = { authority, asAt: AS_AT, knownAt: null, filter };
  const { ids } = await cohortChildren(demonstration.database.knex, request, { after: null, first: 1 });
  const child = ids[0]!;
  const [before, share] = [await figures(), await shareOf(child)];
  expect(share["cla_count"]).toEqual([1, null]);
  expect(share["cla_sdq_concern_17plus_pct"]).toEqual([1, 1]);
  await forget(child);
  const less = (all: number | null, own: number | null) => (all === null ? null : all - (own ?? 0));
  const expected = CODES.map((code) => [
    code,
    [less(before[code]![0], share[code]![0]), less(before[code]![1], share[code]![1])],
  ]);
  expect(await figures()).toEqual(Object.fromEntries(expected));
}, 300_000);
