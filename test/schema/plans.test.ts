import { graphql } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import type { RoleName } from "../../src/access";
import { openPlans } from "../plans/world";
import type { PlansWorld } from "../plans/world";

let world: PlansWorld;
beforeAll(async () => {
  world = await openPlans();
});
afterAll(() => world.database.close());

type Data = Record<string, never>;

async function ask(source: string, role: RoleName = "administrator", authority: string = DEMONSTRATION.code) {
  const contextValue = createContext(world.database.knex, { role, authority, subject: "board office" });
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  return { data: data as Data | null, errors: errors?.map(({ message }) => message) ?? [] };
}

async function told<T>(source: string, role?: RoleName): Promise<T> {
  const { data, errors } = await ask(source, role);
  expect(errors).toEqual([]);
  return data as T;
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

test("the tree of plans: the strategy, its programmes and the plans that are part of it", async () => {
  const { plan } = await told<{ plan: Data }>(`{ plan(code: "CYPP", asAt: "2018-06-30") {
    title kind items(kind: PROGRAMME) { number } parts { code partOf { code } statusCounts { printed normal actions } } } }`);
  expect(plan).toMatchObject({
    ...{ title: "Children and Young People's Plan 2016 to 2019", kind: "STRATEGIC_PLAN" },
    items: ["1", "2", "3", "4", "5", "6", "7"].map((number) => ({ number })),
  });
  const parts = (plan as unknown as { parts: { code: string; partOf: object; statusCounts: object[] }[] })
    .parts;
  expect(parts.map(({ code }) => code)).toEqual([
    ...["EDUCATION", "EDUCATION-NEXT", "HEALTH", "LEAVING-CARE", "P6", "VOICE", "YOUNG-CARERS"],
  ]);
  expect(parts.find(({ code }) => code === "LEAVING-CARE")).toMatchObject({
    partOf: { code: "CYPP" },
    statusCounts: [
      { printed: "A", normal: "AT_RISK", actions: 17 },
      { printed: "B", normal: "BUSINESS_AS_USUAL", actions: 8 },
      { printed: "G", normal: "COMPLETE", actions: 5 },
    ],
  });
});

test("an action shows its deadline, owners, updates, recommendations, programmes and measures", async () => {
  const { actions } = await told<{ actions: { edges: { node: object }[] } }>(`{
    actions(plan: "P6", owner: "police area", asAt: "2018-09-30", first: 1) { edges { node {
      id words isOverdue overdueSince plan { code } partOf { number }
      deadline { printed kind on } status { printed normal on origin }
      owners { role body isLead } updates { saidOf origin }
      recommendations { id } programmes { number }
      indicators { code targets { reference kind targetOn } reported { printed } }
      movement(since: "2018-06-30") { before after move updates } } } } }`);
  expect(actions.edges[0]!.node).toMatchObject({
    ...{
      id: "P6/18",
      isOverdue: true,
      overdueSince: "2018-05-01",
      plan: { code: "P6" },
      partOf: { number: "3" },
    },
    deadline: { printed: "1st May 2018", kind: "DATE", on: "2018-05-01" },
    status: { printed: "A", normal: "AT_RISK", on: "2018-09-30", origin: "FILE" },
    owners: [
      { role: "Strategic Manager Vulnerable Young People", body: "Council", isLead: true },
      { role: "Designated Nurse for Safeguarding", body: "Clinical commissioning group", isLead: false },
      { role: "Police Area Commander", body: "Police", isLead: false },
    ],
    updates: [
      { saidOf: "2018-06-30", origin: "FILE" },
      { saidOf: "2018-09-30", origin: "FILE" },
    ],
    recommendations: [{ id: "INSPECTION-2018/4" }],
    programmes: [{ number: "6" }],
    indicators: [
      {
        code: "police_custody_notified_24h_pct",
        targets: [{ reference: "P6-25", kind: "absolute", targetOn: "2018-05-01" }],
        reported: null,
      },
    ],
    movement: { before: "OFF_TRACK", after: "AT_RISK", move: "BETTER", updates: 1 },
  });
});

test("pages of actions follow one another", async () => {
  const query = (after: string) => `{ actions(plan: "P6", asAt: "2018-09-30", first: 10${after}) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const first = (await told<{ actions: Page }>(query(""))).actions;
  const second = (await told<{ actions: Page }>(query(`, after: "${first.pageInfo.endCursor}"`))).actions;
  expect([...ids(first), ...ids(second)]).toEqual(
    Array.from({ length: 20 }, (_, index) => `P6/${index + 1}`),
  );
  expect(second.pageInfo.hasNextPage).toBe(true);
});

test("a page begins after its cursor though the row of the cursor has left the list", async () => {
  const query = (filter: string) => `{ actions(plan: "P6", asAt: "2018-09-30", first: 3, ${filter}) {
    edges { node { id } } pageInfo { endCursor } } }`;
  const { actions: late } = await told<{ actions: Page }>(query("isOverdue: true"));
  const cursor = late.pageInfo.endCursor;
  const { actions: others } = await told<{ actions: Page }>(query(`isOverdue: false, after: "${cursor}"`));
  const place = (id: string) => Number(id.split("/")[1]);
  expect(ids(others)).toHaveLength(3);
  expect(ids(others).filter((id) => place(id) <= place(ids(late)[2]!))).toEqual([]);
  const gone = Buffer.from(JSON.stringify(["actions", "P6/999"])).toString("base64url");
  expect((await ask(query(`after: "${gone}"`))).errors[0]).toMatch(/^after: .* Begin again without it\.$/);
});

test.each`
  asked                                                        | says
  ${'actions(plan: "P66"'}                                     | ${'plan: no plan has one of this name. Did you mean "P6"?'}
  ${'actions(recommendation: "CYPP/6"'}                        | ${"recommendation: the row of this id is none. Give the id of a recommendation."}
  ${'actions(programme: "P6/1"'}                               | ${"programme: the row of this id is none. Give the id of a programme."}
  ${'actions(dueFrom: "2018-06-30", dueTo: "2018-06-29"'}      | ${"dueTo: it is before dueFrom. Give a later day, or the same."}
  ${'recommendations(report: "Inspection report Januar 2018"'} | ${'report: no plan has one of this name. Did you mean "Inspection report January 2018"?'}
  ${'recommendations(theme: "Leadershap"'}                     | ${'theme: no plan has one of this name. Did you mean "leadership"?'}
`("$asked) is refused, and not answered with nothing", async ({ asked, says }: Record<string, string>) => {
  expect((await ask(`{ ${asked}, asAt: "2018-09-30") { edges { node { id } } } }`)).errors).toEqual([says]);
});

test("what documents write in capitals or not is one theme", async () => {
  const query = (theme: string) =>
    `{ recommendations(theme: "${theme}", asAt: "2018-09-30") { edges { node { id } } } }`;
  const [one, other] = await Promise.all(
    ["leadership", "Leadership"].map((theme) => told<{ recommendations: Page }>(query(theme))),
  );
  expect(ids(one!.recommendations).length).toBeGreaterThan(0);
  expect(ids(other!.recommendations)).toEqual(ids(one!.recommendations));
});

test.each`
  filter                                                     | rows
  ${"statuses: [OFF_TRACK]"}                                 | ${["HEALTH/1.5", "HEALTH/4.1", "P6/13"]}
  ${'owner: "nurse", plan: "P6"'}                            | ${["P6/16", "P6/18"]}
  ${'recommendation: "INSPECTION-2018/11", isOverdue: true'} | ${["P6/7", "P6/10", "P6/23"]}
  ${'programme: "CYPP/4", isMeasured: true'}                 | ${["EDUCATION/4", "EDUCATION/5", "EDUCATION/7"]}
  ${'dueFrom: "2018-11-01", dueTo: "2018-12-31"'}            | ${["LEAVING-CARE/7", "TRACKER/3", "VOICE/17", "WORK-PROGRAMME/10", "WORK-PROGRAMME/11"]}
  ${'plan: "TRACKER", pendingSince: "2016-09-30"'}           | ${["TRACKER/1"]}
  ${'plan: "P6", isMeasured: false, isOverdue: true'}        | ${["P6/5", "P6/17", "P6/19", "P6/21"]}
`("actions that meet $filter", async ({ filter, rows }: { filter: string; rows: string[] }) => {
  const { actions } = await told<{ actions: Page }>(
    `{ actions(${filter}, asAt: "2018-09-30") { edges { node { id } } } }`,
  );
  expect(ids(actions)).toEqual(rows);
});

test.each`
  filter                                                           | rows
  ${'report: "Inspection report January 2018", isAnswered: false'} | ${0}
  ${'report: "Inspection report January 2018", isAnswered: true'}  | ${13}
  ${'report: "Inspection report March 2015", isAnswered: false'}   | ${31}
  ${'theme: "care leavers", isAnswered: true'}                     | ${1}
`("recommendations of $filter: $rows", async ({ filter, rows }: { filter: string; rows: number }) => {
  const { recommendations } = await told<{ recommendations: Page }>(
    `{ recommendations(${filter}, asAt: "2018-09-30") { edges { node { id } } } }`,
  );
  expect(recommendations.edges).toHaveLength(rows);
});

test("a recommendation shows where it recurs; an action and one without a theme recur nowhere", async () => {
  const { plans } = await told<{ plans: { items: { id: string; recurrences: { id: string }[] }[] }[] }>(
    `{ plans(asAt: "2018-09-30") { items { id recurrences { id } } } }`,
  );
  const found = plans.flatMap(({ items }) => items).filter(({ recurrences }) => recurrences.length > 0);
  expect(found.every(({ id }) => id.includes("INSPECTION"))).toBe(true);
  const police = found.find(({ id }) => id === "INSPECTION-2018/5")!;
  expect(police.recurrences.map(({ id }) => id)).toEqual(["BOARD-INSPECTION-2015/162", "INSPECTION-2015/13"]);
});

test("what was said after the day is left out", async () => {
  const { plan } = await told<{ plan: { items: { status: null; updates: [] }[] } }>(
    `{ plan(code: "P6", asAt: "2018-05-18") { items(kind: ACTION) { status { printed } updates { words } } } }`,
  );
  expect(plan.items).toHaveLength(28);
  expect(plan.items.every(({ status, updates }) => status === null && updates.length === 0)).toBe(true);
});

test("refuses a recommendation that nobody made, naming the nearest", async () => {
  const { errors } = await ask(
    `{ actions(recommendation: "INSPECTION-2018/133", asAt: "2018-06-30") { edges { cursor } } }`,
  );
  expect(errors).toEqual(['recommendation: no plan has such a row. Did you mean "INSPECTION-2018/13"?']);
});

test("a link shows whether it is printed, and where it leads", async () => {
  const { actions } = await told<{ actions: { edges: { node: { links: object[] } }[] } }>(
    `{ actions(plan: "P6", recommendation: "INSPECTION-2018/10", owner: "nurse", asAt: "2018-06-30") {
      edges { node { links { kind to basis note item { number report } } } } } }`,
  );
  expect(actions.edges[0]!.node.links).toEqual([
    { kind: "INDICATOR", to: "eha_neglect_improved_outcome_pct", basis: "PRINTED", note: null, item: null },
    {
      ...{ kind: "RECOMMENDATION", to: "INSPECTION-2018/10", basis: "DOUBTFUL" },
      note: "The recommendation is about another matter: the link looks forced.",
      item: { number: "10", report: "Inspection report January 2018" },
    },
    { kind: "TARGET", to: "P6-24", basis: "PRINTED", note: null, item: null },
  ]);
});

test("refuses to go round in the circles of plans", async () => {
  const round = (times: number): string =>
    times === 0 ? "id" : `actions { recommendations { ${round(times - 1)} } }`;
  const query = (times: number) =>
    `{ recommendations(theme: "placements", asAt: "2018-06-30") { edges { node { ${round(times)} } } } }`;
  expect((await ask(query(2))).errors).toEqual([]);
  expect((await ask(query(3))).errors[0]).toMatch(
    /^Query: it goes from row to row of plans more than 4 times\./,
  );
});

test("problems are told with what may have been meant", async () => {
  const { planProblems } = await told<{
    planProblems: { code: string; plan: string; item: string; says: string }[];
  }>(`{ planProblems(asAt: "2018-06-30") { code plan item says nearest } }`);
  expect(planProblems.find(({ plan, item }) => plan === "TRACKER" && item === "6")).toEqual({
    ...{ code: "UNKNOWN_STATUS", plan: "TRACKER", item: "6", nearest: [] },
    says: 'It is said to be in the status "May \'18 meeting", which is not known. Send it, or correct the name.',
  });
});

describe("recording", () => {
  const record = (status: string, on = "2018-10-15", item = "22") =>
    `mutation { recordStatus(plan: "P6", item: "${item}", status: "${status}", on: "${on}", words: "Told to the board.") {
      id status { printed normal on origin } updates { words recordedBy origin } } }`;

  test("an administrator records a status and progress, with who and when; both are told from then on", async () => {
    const before = (await told<{ now: object }>(`{ now: plan(code: "P6", asAt: "2018-12-31") { code } }`))
      .now;
    expect(before).toEqual({ code: "P6" });
    const { rows } = await world.database.knex.raw<{ rows: { now: string }[] }>(
      "SELECT to_json(clock_timestamp()) #>> '{}' AS now",
    );
    expect((await told<{ recordStatus: object }>(record("Green"))).recordStatus).toEqual({
      id: "P6/22",
      status: { printed: "Green", normal: "ON_TRACK", on: "2018-10-15", origin: "NOTE" },
      updates: [{ words: "Told to the board.", recordedBy: "board office", origin: "NOTE" }],
    });
    await told(
      `mutation { recordProgress(plan: "P6", item: "22", on: "2018-11-01", words: "Tool in use.") { id } }`,
    );
    const item = (known: string) =>
      `plan(code: "P6", asAt: "2018-12-31"${known}) { items { item status { printed } updates { words recordedAt } } }`;
    const query = `{ now: ${item("")} then: ${item(`, knownAt: "${rows[0]!.now}"`)} }`;
    const { now, then } =
      await told<Record<string, { items: { item: string; updates: { words: string }[] }[] }>>(query);
    const words = (plan: typeof now) =>
      plan!.items.find(({ item: code }) => code === "22")!.updates.map((one) => one.words);
    expect(words(now)).toEqual(["Told to the board.", "Tool in use."]);
    expect(words(then)).toEqual([]);
  });

  test("an action in lettered parts is finished part by part, and overdue by those that are left", async () => {
    const row =
      "isOverdue overdueSince status { normal } deadline { parts { label on status { normal on } } } updates { part }";
    const done = (part: string, on: string) =>
      `mutation { recordStatus(plan: "P6", item: "1", part: "${part}", status: "complete", on: "${on}") { ${row} } }`;
    const of = (label: string, on: string, status: object | null) => ({ label, on, status });
    const complete = (on: string) => ({ normal: "COMPLETE", on });
    const query = `{ plan(code: "P6", asAt: "2018-06-20") { items { id ${row} } } }`;
    const now = async () =>
      (await told<{ plan: { items: { id: string }[] } }>(query)).plan.items.find(({ id }) => id === "P6/1");
    expect(await now()).toMatchObject({ overdueSince: "2018-05-31" });
    await told(done("a", "2018-06-12"));
    expect((await told<{ recordStatus: object }>(done("(C)", "2018-06-14"))).recordStatus).toEqual({
      ...{ isOverdue: true, overdueSince: "2018-06-01", status: null },
      deadline: {
        parts: [
          of("a", "2018-05-31", complete("2018-06-12")),
          of("b", "2018-06-01", null),
          of("c", "2018-06-01", complete("2018-06-14")),
        ],
      },
      updates: [{ part: "a" }, { part: "(C)" }],
    });
    await told(done("b", "2018-06-16"));
    expect(await now()).toMatchObject({ isOverdue: false, overdueSince: null, status: null });
  });

  test.each([
    [
      "a part that the deadline does not have",
      'mutation { recordProgress(plan: "P6", item: "1", part: "d", on: "2018-10-15", words: "Done.") { id } }',
      /^part: it is no part of the row\. Use one of a, b, c\.$/,
    ],
    [
      "a part of a row without parts",
      'mutation { recordProgress(plan: "P6", item: "22", part: "a", on: "2018-10-15", words: "Done.") { id } }',
      /^part: the deadline of the row has no parts\. Leave part out\.$/,
    ],
    [
      "a status of no vocabulary",
      record("Purple"),
      /^status: it is no word of the plan's vocabulary\. Use one of A, Amber, B, Blue, G, /,
    ],
    [
      "a row that is not there",
      record("G", "2018-10-15", "222"),
      /^item: no plan has such a row\. Did you mean "P6\/22"\?/,
    ],
    ["a day to come", record("G", "2199-01-01"), /^on: the day has not come yet\./],
    [
      "words that say nothing",
      'mutation { recordProgress(plan: "P6", item: "1", on: "2018-10-15", words: " ") { id } }',
      /^words: there are none\./,
    ],
  ])("rejects %s", async (_, query, message) => {
    expect((await ask(query)).errors).toEqual([expect.stringMatching(message)]);
  });

  test.each(["analyst", "caseworker", "importer"] as const)("rejects the role %s", async (role) => {
    expect((await ask(record("G"), role)).errors).toEqual([expect.stringContaining('"plans"')]);
  });
});

test("every role reads plans; figures need their own grant; another authority's are not there", async () => {
  const query = `{ plans(asAt: "2018-06-30", kind: TRACKER) { code } }`;
  for (const role of ["analyst", "caseworker", "importer"] as const)
    expect(await told(query, role)).toEqual({ plans: [{ code: "TRACKER" }] });
  const figures = `{ actions(plan: "P6", asAt: "2018-06-30", first: 1) { edges { node { indicators { targets { reference } } } } } }`;
  expect((await ask(figures, "importer")).errors[0]).toContain('"figures"');
  expect((await ask(query, "administrator", "E10999998")).data).toEqual({ plans: [] });
});
