import { writeFile } from "node:fs/promises";
import path from "node:path";
import { subjectMaker } from "../../src/identity/subject";
import { ingest } from "../../src/ingest/ingest";
import { temporaryFolder } from "../harness/folder";
import { buildWorld, CHILDREN, GIRLS, MINE } from "./world";
import type { World } from "./world";

const TARGETS = `TARGET_REF,INDICATOR_ID,BREAKDOWN,KIND,AS_PRINTED,UNIT,BOUND,VALUE,LEAST,MOST,RELATION,BASELINE_ON,BASELINE_VALUE,COMPARED_WITH,TOP_PERCENT,TOP_PLACES,DIRECTION,TARGET_ON,PERIOD,SET_ON,DOCUMENT,PLACE_IN_DOCUMENT,OWNER_ROLE,AMBER_WITHIN
1,cla_count,all,absolute,no more than 55,,at most,55,,,,,,,,,,2026-03-31,,2024-04-01,Board plan,row 1,Head of service,10
2,cla_uasc_pct,sex=F,absolute,5,,at most,5,,,,,,,,,,2026-03-31,,2024-04-01,Board plan,row 2,,
`;
const FIGURES = `indicator_id,period_end,breakdown,numerator,denominator,printed_value,unit,target,comparator_name,comparator_value,seed_file,line,period_printed,status,note
cla_count,2025-03-31,all,,,${CHILDREN},children,,,,dashboard,1,March 2025,final,
cla_count,2025-03-31,sex=F,,,3,children,,,,dashboard,2,March 2025,final,
cla_rate_per_10000,2024-03-31,all,,,,per 10000,,England,c,dashboard,3,,,
cla_rate_per_10000,2024-03-31,all,,,,per 10000,,South East,51.9,dashboard,4,,,
`;

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  const { folder, remove } = await temporaryFolder();
  const settings = { authority: MINE, subjects: subjectMaker(world.tokenKey), today: "2025-06-30" };
  for (const [name, text] of Object.entries({ targets: TARGETS, figures: FIGURES })) {
    const file = path.join(folder, `${name}.csv`);
    await writeFile(file, text);
    expect(await ingest(world.database.knex, file, settings)).toMatchObject({
      status: "merged",
      quarantined: 0,
    });
  }
  await remove();
});
afterAll(() => world.close());

const measure = async (indicator: string, fields: string, role: "analyst" | "caseworker" = "caseworker") => {
  const { data, errors } = await world.ask(
    role,
    `{ measure(indicator: ${indicator}, asAt: "2025-03-31") { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { measure: Record<string, unknown> }).measure;
};

test("a figure stands beside its target, with the rating that follows and the distance", async () => {
  const { target } = await measure(
    "CLA_COUNT",
    "target { rating distance most least reason target { reference asPrinted value targetOn ownerRole } trajectory { expected on willBeMet } }",
  );
  expect(target).toEqual({
    ...{ rating: "AMBER", distance: 5, most: 55, least: null, reason: null },
    target: {
      ...{ reference: "1", asPrinted: "no more than 55", value: 55 },
      ...{ targetOn: "2026-03-31", ownerRole: "Head of service" },
    },
    // By the line nearest to none, none and 60, 60 and 60 at the ends of the last five quarters.
    trajectory: { expected: 143.9, on: "2026-03-31", willBeMet: false },
  });
});

test("a target of one group is not the total's", async () => {
  expect(await measure("CLA_UASC_PCT", "target { rating }")).toEqual({ target: null });
});

test("what was printed for the period stands beside it, and confirms it where it says the same", async () => {
  expect(await measure("CLA_COUNT", "dataStatus reported { printed breakdown status }")).toEqual({
    dataStatus: "PUBLISHED",
    reported: [
      { printed: String(CHILDREN), breakdown: "all", status: "final" },
      { printed: "3", breakdown: "sex=F", status: "final" },
    ],
  });
  expect(await measure("CLA_REVIEWS_ON_TIME_PCT", "dataStatus")).toEqual({ dataStatus: "UNVALIDATED" });
});

test("a comparator that was suppressed is not 0", async () => {
  const { comparators } = await measure(
    "CLA_RATE_PER_10000",
    "comparators { name value state periodEnd from }",
  );
  expect(comparators).toEqual([
    { name: "England", value: null, state: "c", periodEnd: "2024-03-31", from: "dashboard" },
    { name: "South East", value: 51.9, state: null, periodEnd: "2024-03-31", from: "dashboard" },
  ]);
});

test("a figure names the files it rests on", async () => {
  const { restsOn } = await measure("CLA_COUNT", "restsOn { source submissions receivedAt }");
  expect(restsOn).toEqual([
    { source: "SSDA903_EPISODES", submissions: 1, receivedAt: expect.any(String) as string },
  ]);
});

test("the same figure 12 months before is its own past", async () => {
  expect(await measure("CLA_COUNT", "past { asAt total { value } }")).toEqual({
    past: { asAt: "2024-03-31", total: { value: 0 } },
  });
});

const EXPLAIN = `explain(indicator: CLA_COUNT, asAt: "2025-03-31", cohort: {fact: SEX, oneOf: ["FEMALE"]}) {
  population denominator numerator sql everybody { value status } verdicts { code because number { value } }`;

test("whoever may see children opens a figure down to each of them", async () => {
  const { data, errors } = await world.ask(
    "caseworker",
    `{ ${EXPLAIN} members(first: 10) { edges { node { child on verdict because } } pageInfo { hasNextPage } } } }`,
  );
  expect(errors).toEqual([]);
  const { explain } = data as unknown as { explain: { sql: string; members: { edges: unknown[] } } };
  expect(explain).toMatchObject({
    ...{ everybody: { value: GIRLS }, numerator: "All of the population" },
    verdicts: [{ code: "COUNTED", because: "Counted", number: { value: GIRLS } }],
  });
  expect(explain.members.edges).toHaveLength(GIRLS);
  expect(explain.sql).toMatch(/^-- :value_0 = \["FEMALE"\]\nWITH /);
});

test("others are told the same in counts that are safe, and no child", async () => {
  const { data, errors } = await world.ask("analyst", `{ ${EXPLAIN} } }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ explain: { everybody: { value: null, status: "SUPPRESSED" } } });
  const refused = await world.ask("analyst", `{ ${EXPLAIN} members { edges { node { child } } } } }`);
  expect(refused.errors[0]!.extensions.code).toBe("FORBIDDEN");
});

test("the changes between two known moments name the files", async () => {
  const query = `{ changes(indicator: CLA_COUNT, asAt: "2025-03-31", before: "2020-01-01T00:00:00Z") {
    before { total { status } } after { total { value } } difference { value reason }
    steps { files { fileName source isWithdrawal } difference { value } } } }`;
  const { data, errors } = await world.ask("caseworker", query);
  expect(errors).toEqual([]);
  const { changes } = data as unknown as { changes: { steps: { files: { fileName: string }[] }[] } };
  expect(changes).toMatchObject({
    before: { total: { status: "NOT_AVAILABLE" } },
    after: { total: { value: CHILDREN } },
  });
  expect(changes.steps.flatMap(({ files }) => files.map(({ fileName }) => fileName))).toContain(
    "episodes.csv",
  );
});
