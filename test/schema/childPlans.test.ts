import { graphql } from "graphql";
import type { GraphQLError } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { seedReference } from "../../seeds";
import type { RoleName } from "../../src/access";
import { childPlanDuties } from "../../src/duties";
import { decide, undo } from "../../src/identity/decisions";
import { fileOf, openWorld, subjects } from "../ingest/world";
import type { Row, World } from "../ingest/world";
import { buildWorld } from "./world";

const AS_AT = "2025-03-31";
const CHILDREN = 24;
/** Children whose placement plan was begun and not completed, and those who have none: few enough to be hidden. */
const BEGUN = 2;
const WITHOUT = 3;
const ids = Array.from({ length: CHILDREN }, (_, index) => `C${index + 1}`);
/** Known to social care by a safety plan alone. */
const STRANGER = "X1";

let world: World;
let beforeCorrection: string;

beforeAll(async () => {
  world = await openWorld();
  await seedReference(world.knex);
  const care = ids.map((CHILD) => ({ CHILD, ...CARE }));
  await send(
    fileOf(
      "ssda903_header",
      ids.map((CHILD) => ({ CHILD, ...PERSON })),
      HEADER,
    ),
  );
  await send(fileOf("ssda903_episodes", care, EPISODES));
  await send(
    planFile([
      ...ids.slice(0, CHILDREN - WITHOUT - BEGUN).map((id) => placementPlan(id, "2024-10-07")),
      ...ids.slice(CHILDREN - WITHOUT - BEGUN, CHILDREN - WITHOUT).map((id) => placementPlan(id, "")),
      { CHILD_ID: STRANGER, PLAN_KIND: "Safety", PLAN_STARTED: "2024-11-04", PLAN_DUE: "2024-11-18" },
      { CHILD_ID: "C1", PLAN_KIND: "Health", PLAN_STARTED: "2024-10-03", PLAN_COMPLETED: "2024-10-28" },
      {
        ...{ CHILD_ID: "C3", PLAN_KIND: "Missing prevention", PLAN_STARTED: "2024-10-07" },
        ...{ PLAN_COMPLETED: "2024-10-10", PLAN_REVIEW_DUE: "2025-06-01", PLAN_REVIEWED: "2025-05-01" },
      },
    ]),
  );
  beforeCorrection = await now();
  await send(planFile([placementPlan("C20", "2025-03-03")]));
});
afterAll(() => world.close());

const HEADER = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
const PERSON = { SEX: "F", DOB: "15/06/2012", ETHNIC: "WBRI" };
const EPISODES = [
  ...["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC"],
  ...["REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"],
];
/** Since a Tuesday: a placement plan is due on the Tuesday after. */
const CARE = { DECOM: "01/10/2024", RNE: "S", LS: "C2", CIN: "N1", PLACE: "U6", PLACE_PROVIDER: "PR1" };

const planFile = (rows: readonly Row[]) => fileOf("social_care_child_plans", rows);
const placementPlan = (CHILD_ID: string, completed: string): Row => ({
  ...{ CHILD_ID, PLAN_KIND: "Placement", PLAN_STARTED: "2024-10-02", PLAN_COMPLETED: completed },
});

async function send(content: string): Promise<void> {
  const report = await world.send(content, { today: "2025-06-30", year: 2025 });
  expect([report.status, report.quarantined]).toEqual(["merged", 0]);
}

async function now(): Promise<string> {
  const { rows } = await world.knex.raw<{ rows: { at: string }[] }>(
    "SELECT to_json(clock_timestamp()) AS at",
  );
  return rows[0]!.at;
}

interface Answer<T> {
  readonly data: T | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly statements: readonly string[];
}

async function ask<T>(source: string, role: RoleName = "caseworker", authority = "A"): Promise<Answer<T>> {
  const statements: string[] = [];
  const note = ({ sql }: { readonly sql: string }) => void statements.push(sql);
  world.knex.on("query", note);
  const contextValue = createContext(world.knex, { role, authority, subject: "test" });
  const { data, errors = [] } = await graphql({ schema: buildSchema(), source, contextValue });
  world.knex.removeListener("query", note);
  const asked = statements.filter((sql) => !/^(BEGIN|COMMIT|SET )/.test(sql));
  return { data: data as T | null, errors: errors.map(coded), statements: asked };
}

const coded = ({ originalError, message }: GraphQLError) => ({
  code: (originalError as { readonly code?: string } | undefined)?.code ?? "",
  message,
});

async function told<T>(source: string, role?: RoleName): Promise<T> {
  const { data, errors } = await ask<T>(source, role);
  expect(errors).toEqual([]);
  return data!;
}

interface Cell {
  readonly numerator: number | null;
  readonly status: string;
}

interface CohortPlans {
  readonly type: { readonly code: string };
  readonly total: Cell;
  readonly required: number | null;
  readonly caution: string | null;
  readonly standings: readonly { readonly standing: string; readonly cell: Cell }[];
}

async function cohortPlans(how: string, role?: RoleName, of = "of: LOOKED_AFTER"): Promise<CohortPlans[]> {
  const { cohort } = await told<{ cohort: { childPlans: CohortPlans[] } }>(
    `{ cohort(${of}, asAt: "${AS_AT}"${how.includes("knownAt") ? `, ${how}` : ""}) {
      childPlans${how && !how.includes("knownAt") ? `(${how})` : ""} {
        type { code } total { numerator status } required standings { standing cell { numerator status } } note caution } } }`,
    role,
  );
  return cohort.childPlans;
}

const numbers = ({ required, standings }: CohortPlans) => ({
  required,
  ...Object.fromEntries(standings.map(({ standing, cell }) => [standing, cell.numerator])),
});

const placementOf = (plans: readonly CohortPlans[]) => plans.find(({ type }) => type.code === "PLACEMENT")!;

test("24 kinds of plans, each with who asks for it, and the fact that tells of it", async () => {
  const { childPlanTypes } = await told<{ childPlanTypes: Record<string, string | null>[] }>(
    "{ childPlanTypes { code title plain requiredOf due requiredBy reviewed reviewedBy fact } }",
    "importer",
  );
  expect(childPlanTypes.map(({ code }) => code)).toEqual(childPlanDuties.map(({ code }) => code));
  expect(childPlanTypes).toHaveLength(24);
  for (const type of childPlanTypes) {
    const { code, title, plain, requiredOf, due, requiredBy, reviewed, reviewedBy, fact } = type;
    expect(fact).toBe(`${code}_PLAN_STANDING`);
    expect([title, plain].every((words) => words!.length > 5)).toBe(true);
    expect(new Set([requiredOf, due, requiredBy].map((words) => words === null)).size).toBe(1);
    expect(reviewed === null).toBe(reviewedBy === null);
  }
  expect(childPlanTypes.find(({ code }) => code === "PLACEMENT")).toMatchObject({
    due: "5 working days",
    requiredBy:
      "The Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9: before the placement or, if that is not practicable, within five working days of it",
    reviewed: null,
  });
});

test("who sees exact figures is told how many stand how", async () => {
  const plans = await cohortPlans("");
  expect(plans.map(({ type }) => type.code)).toEqual(childPlanDuties.map(({ code }) => code));
  // C20 was corrected: completed, if late.
  expect(numbers(placementOf(plans))).toMatchObject({
    required: 24,
    CURRENT: 20,
    LATE: 1,
    DUE: 0,
    MISSING: 3,
    HELD: 0,
  });
  const health = plans.find(({ type }) => type.code === "HEALTH")!;
  expect(numbers(health)).toMatchObject({ required: 24, CURRENT: 1, LATE: 0, DUE: 0, MISSING: 23, HELD: 0 });
});

test("an analyst is told no small number, nor what gives one away together with what is told", async () => {
  const plans = await cohortPlans("", "analyst");
  for (const { total, required, standings } of plans.filter(
    ({ total: { numerator } }) => numerator !== null,
  )) {
    const shown = standings.flatMap(({ cell }) => cell.numerator ?? []);
    const hidden = standings.length - shown.length;
    expect(hidden).not.toBe(1);
    for (const number of shown) expect(number === 0 || number > 5).toBe(true);
    const rest = total.numerator! - shown.reduce((sum, number) => sum + number, 0);
    expect(hidden === 0 ? rest === 0 : rest > 5).toBe(true);
    const four = standings.slice(0, 4).map(({ cell }) => cell.numerator);
    if (four.includes(null)) expect(required).toBeNull();
  }
  expect(numbers(placementOf(plans))).toMatchObject({ required: null, LATE: null, MISSING: null });
});

test("the plans of a cohort hide the same cells as a count by the fact of the kind", async () => {
  const plans = await cohortPlans("", "analyst");
  for (const { type, standings, total } of plans) {
    const { cohort } = await told<{
      cohort: { count: { cells: { group: { value: string | null }[]; numerator: number | null }[] } };
    }>(
      `{ cohort(of: LOOKED_AFTER, asAt: "${AS_AT}") { count(breakdowns: [${type.code}_PLAN_STANDING]) {
        cells { group { value } numerator } } } }`,
      "analyst",
    );
    const counted = new Map(cohort.count.cells.map(({ group, numerator }) => [group[0]!.value, numerator]));
    const shown = new Map<string | null, number | null>([
      [null, total.numerator],
      ...standings.map(({ standing, cell }) => [standing, cell.numerator] as const),
    ]);
    expect([...counted].sort()).toEqual([...shown].filter(([value]) => counted.has(value)).sort());
    expect(counted.size).toBe(shown.size);
  }
});

test("where nobody has a plan that is required of some, it is said that none may have been sent", async () => {
  const plans = await cohortPlans("types: [CARE, PLACEMENT]");
  const cautions = plans.map(({ type, caution }) => [type.code, caution]);
  expect(cautions).toEqual([
    ["CARE", "Nobody has one on the date: it may be that no file tells of any care plan."],
    ["PLACEMENT", null],
  ]);
});

test("that of a plan only the newest review is told is said where somebody stands as late on a past date", async () => {
  const cautionOn = async (asAt: string) => {
    const { cohort } = await told<{ cohort: { childPlans: CohortPlans[] } }>(
      `{ cohort(of: LOOKED_AFTER, asAt: "${asAt}") { childPlans(types: [MISSING_PREVENTION]) { caution } } }`,
    );
    return cohort.childPlans[0]!.caution;
  };
  expect(await cautionOn(AS_AT)).toBeNull();
  expect(await cautionOn("2025-06-30")).toContain("only the newest review is told");
});

test("kinds that are named are those told of, in the order in which kinds are shown", async () => {
  const plans = await cohortPlans("types: [SAFETY, PLACEMENT]");
  expect(plans.map(({ type }) => type.code)).toEqual(["PLACEMENT", "SAFETY"]);
  expect(await cohortPlans("types: []")).toEqual([]);
  const { errors } = await ask(
    `{ cohort(of: LOOKED_AFTER, asAt: "${AS_AT}") { childPlans(types: [SHOPPING_LIST]) { note } } }`,
  );
  expect(errors[0]?.message).toContain("SHOPPING_LIST");
});

test("kinds of which no file ever came are not available, and are not nought", async () => {
  const plans = await cohortPlans("types: [YOUNG_CARER, PATHWAY, PERSONAL_EDUCATION, PLACEMENT]");
  const statuses = plans.map(({ type, total, standings }) => [
    type.code,
    ...new Set([total, ...standings.map(({ cell }) => cell)].map(({ status }) => status)),
  ]);
  expect(statuses).toEqual([
    ["PLACEMENT", "OK"],
    ...["PERSONAL_EDUCATION", "PATHWAY", "YOUNG_CARER"].map((code) => [code, "NOT_AVAILABLE"]),
  ]);
  expect(numbers(plans[3]!)).toMatchObject({
    required: null,
    CURRENT: null,
    LATE: null,
    DUE: null,
    MISSING: null,
  });
});

test("a cohort as known before a correction stands as it did then", async () => {
  const then = placementOf(await cohortPlans(`knownAt: "${beforeCorrection}"`));
  expect(numbers(then)).toMatchObject({ required: 24, CURRENT: 19, LATE: 2, DUE: 0, MISSING: 3 });
  const before = placementOf(await cohortPlans('knownAt: "2020-01-01T00:00:00Z"'));
  expect(before.total.status).toBe("NOT_AVAILABLE");
});

test("all the kinds of a cohort are asked of the database at once", async () => {
  const plans = (types: string) =>
    `{ cohort(of: LOOKED_AFTER, asAt: "2025-02-2${types ? 7 : 8}") { childPlans${types} { required } } }`;
  const one = await ask(plans("(types: [PLACEMENT])"));
  const all = await ask(plans(""));
  expect(all.errors).toEqual([]);
  expect(all.statements).toHaveLength(one.statements.length);
});

/** The hub's id of a child by the local id. */
async function childOf(localId: string): Promise<string> {
  const link = { authority: "A", subject: subjects("local", localId), known_to: null };
  const row = await world.knex<{ child: string }>("identity_links").where(link).first("child");
  return row!.child;
}

const PLANS = `
  plans { type { code } startedOn completedOn }
  planStandings(asAt: "${AS_AT}") { type { code } standing requiredSince dueOn }
  planTimeline(asAt: "${AS_AT}") { on what type { code } plan { startedOn } metOn daysLate }`;

interface Plans {
  readonly plans: readonly { readonly type: { readonly code: string }; readonly startedOn: string }[];
  readonly planStandings: readonly Record<string, unknown>[];
  readonly planTimeline: readonly {
    readonly on: string;
    readonly what: string;
    readonly type: { readonly code: string };
  }[];
}

const plansOf = async (id: string, fields = PLANS) =>
  (await told<{ child: Plans | null }>(`{ child(id: "${id}") { ${fields} } }`)).child!;

test("one child: the plans, how it stands with each, and all of them on one line", async () => {
  const { plans, planStandings, planTimeline } = await plansOf(await childOf("C1"));
  expect(plans).toEqual([
    { type: { code: "PLACEMENT" }, startedOn: "2024-10-02", completedOn: "2024-10-07" },
    { type: { code: "HEALTH" }, startedOn: "2024-10-03", completedOn: "2024-10-28" },
  ]);
  const since = { requiredSince: "2024-10-01" };
  expect(planStandings).toEqual([
    { type: { code: "CARE" }, standing: "MISSING", ...since, dueOn: "2024-10-15" },
    { type: { code: "PLACEMENT" }, standing: "CURRENT", ...since, dueOn: null },
    { type: { code: "PERMANENCE" }, standing: "MISSING", ...since, dueOn: "2025-01-29" },
    { type: { code: "PERSONAL_EDUCATION" }, standing: "MISSING", ...since, dueOn: "2024-10-29" },
    { type: { code: "HEALTH" }, standing: "CURRENT", ...since, dueOn: "2025-10-27" },
  ]);
  expect(planTimeline.filter(({ type }) => type.code === "HEALTH")).toEqual([
    { ...event("2024-10-01", "REQUIRED"), plan: null, metOn: null, daysLate: null },
    { ...event("2024-10-03", "STARTED"), metOn: null, daysLate: null },
    { ...event("2024-10-28", "COMPLETED"), metOn: null, daysLate: null },
    { ...event("2024-10-29", "DUE"), metOn: "2024-10-28", daysLate: 0 },
    { ...event("2025-10-27", "REVIEW_DUE"), metOn: null, daysLate: null },
  ]);
});

const event = (on: string, what: string) => ({
  ...{ on, what, type: { code: "HEALTH" }, plan: { startedOn: "2024-10-03" } },
});

test("a stretch of the line, and kinds that are named", async () => {
  const child = await childOf("C1");
  const days = async (args: string) => {
    const line = `planTimeline(asAt: "${AS_AT}", ${args}) { on what type { code } }`;
    return (await plansOf(child, line)).planTimeline.map(({ on, what }) => `${on} ${what}`);
  };
  expect(await days('types: [HEALTH], from: "2024-10-28", to: "2024-10-29"')).toEqual([
    "2024-10-28 COMPLETED",
    "2024-10-29 DUE",
  ]);
  expect(await days('types: [PLACEMENT], to: "2024-10-01"')).toEqual(["2024-10-01 REQUIRED"]);
  expect(await days("types: [SAFETY]")).toEqual([]);
  const some = await plansOf(child, "plans(types: [HEALTH]) { type { code } }");
  expect(some.plans).toEqual([{ type: { code: "HEALTH" } }]);
});

test.each([
  "plans { startedOn }",
  `planStandings(asAt: "${AS_AT}") { standing }`,
  `planTimeline(asAt: "${AS_AT}") { on }`,
])("rejects who may not see children: %s", async (field) => {
  const { data, errors } = await ask(`{ child(id: "${await childOf("C1")}") { ${field} } }`, "analyst");
  expect(errors.map(({ code }) => code)).toEqual(["FORBIDDEN"]);
  expect(data).toEqual({ child: null });
});

test.each(["importer"] as const)("rejects who may not ask for figures: %s", async (role) => {
  const { data, errors } = await ask(
    `{ cohort(of: LOOKED_AFTER, asAt: "${AS_AT}") { childPlans { note } } }`,
    role,
  );
  expect(errors.map(({ code }) => code)).toEqual(["FORBIDDEN"]);
  expect(data).toBeNull();
});

test("an unknown child, and one of another authority, has no plans", async () => {
  const none = { child: null };
  expect(await told(`{ child(id: "none") { ${PLANS} } }`)).toEqual(none);
  const { data, errors } = await ask(
    `{ child(id: "${await childOf("C1")}") { ${PLANS} } }`,
    "caseworker",
    "B",
  );
  expect([data, errors]).toEqual([none, []]);
});

test("the plans of a page of children are one statement, however many children", async () => {
  const page = (first: number, fields: string) =>
    ask<{ children: { edges: { node: Partial<Plans> }[] } }>(
      `{ children(first: ${first}) { edges { node { id ${fields} } } } }`,
    );
  const without = await page(20, "");
  const one = await page(1, PLANS);
  const many = await page(20, PLANS);
  expect(many.errors).toEqual([]);
  expect(many.data!.children.edges).toHaveLength(20);
  expect(
    many.data!.children.edges.filter(({ node }) => node.planStandings!.length > 0).length,
  ).toBeGreaterThan(15);
  expect(many.statements).toHaveLength(without.statements.length + 1);
  expect(one.statements).toHaveLength(many.statements.length);
});

test("two identifiers decided to be one child: the plans of both stand on one line, until it is undone", async () => {
  const [c2, stranger] = [await childOf("C2"), await childOf(STRANGER)];
  const codes = async (id: string) => {
    const { plans, planTimeline } = await plansOf(id);
    return [
      plans.map(({ type }) => type.code),
      [...new Set(planTimeline.map(({ type }) => type.code))].sort(),
    ];
  };
  const asked = ["CARE", "HEALTH", "PERMANENCE", "PERSONAL_EDUCATION", "PLACEMENT"];
  expect(await codes(c2)).toEqual([["PLACEMENT"], asked]);
  expect(await codes(stranger)).toEqual([["SAFETY"], ["SAFETY"]]);
  const pair = { subject: subjects("local", STRANGER), other: subjects("local", "C2") };
  const by = { authority: "A", reason: "Seen together.", decidedBy: "social worker" };
  const { id } = await decide(world.knex, { ...pair, ...by, decision: "same" });
  const merged = await childOf("C2");
  expect(await childOf(STRANGER)).toBe(merged);
  expect(await codes(merged)).toEqual([
    ["PLACEMENT", "SAFETY"],
    [...asked, "SAFETY"],
  ]);
  expect((await plansOf(merged)).planStandings).toContainEqual({
    ...{ type: { code: "SAFETY" }, standing: "LATE", requiredSince: null, dueOn: "2024-11-18" },
  });
  await undo(world.knex, { authority: "A", id, reason: "Two children.", by: "social worker" });
  expect(await codes(await childOf(STRANGER))).toEqual([["SAFETY"], ["SAFETY"]]);
});

describe("how much one request may ask", () => {
  let hub: Awaited<ReturnType<typeof buildWorld>>;
  beforeAll(async () => {
    hub = await buildWorld();
  });
  afterAll(() => hub.close());

  const cohorts = (count: number, name: (n: number) => string) =>
    `{ ${Array.from({ length: count }, (_, n) => `${name(n)} cohort(of: LOOKED_AFTER, asAt: "${AS_AT}") { p${n}: childPlans { note } childPlans { note } }`).join(" ")} }`;

  test.each<[string, string, string]>([
    ["all kinds under many names", cohorts(31, (n) => `c${n}:`), "QUERY_TOO_MANY_ALIASES"],
    [
      "all kinds of many cohorts beside a long series",
      `{ ${Array.from({ length: 12 }, (_, n) => `s${n}: series(indicator: CLA_COUNT, from: "2018-03-31", to: "2018-04-30") { total { value } }`).join(" ")}
        ${cohorts(4, (n) => `c${n}:`).slice(1)}`,
      "QUERY_TOO_COSTLY",
    ],
    [
      "the lines of pages of children",
      `{ children(first: 200) { edges { node { ${Array.from({ length: 10 }, (_, n) => `t${n}: planTimeline(asAt: "${AS_AT}") { type { code } }`).join(" ")} } } } }`,
      "QUERY_TOO_COSTLY",
    ],
  ])("refuses %s", async (_, query, code) => {
    const { status, errors, data } = await hub.ask("administrator", query);
    expect([status, errors[0]?.extensions.code, data]).toEqual([400, code, undefined]);
  });

  test("answers all kinds of a few cohorts", async () => {
    const { errors } = await hub.ask(
      "administrator",
      cohorts(5, (n) => `c${n}:`),
    );
    expect(errors).toEqual([]);
  });
});
