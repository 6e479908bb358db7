import { buildWorld, CHILDREN, GIRLS } from "./world";
import type { Answer, World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

const GIRL = '{fact: SEX, oneOf: ["FEMALE"]}';
const BOY = '{fact: SEX, oneOf: ["MALE"]}';
const ALL = "{all: []}";
const VISITED = "{happened: {what: CARE_VISITS, within: {days: 28}}}";
const cohort = (fields: string, chosen = "of: LOOKED_AFTER", asAt = "2025-03-31") =>
  `{ cohort(asAt: "${asAt}", ${chosen}) { ${fields} } }`;

const ask = (fields: string, role: "analyst" | "caseworker" = "caseworker", chosen?: string, asAt?: string) =>
  world.ask(role, cohort(fields, chosen, asAt));

/** What a field of the cohort was answered. */
async function told(...asked: Parameters<typeof ask>): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(...asked);
  expect(errors).toEqual([]);
  return (data as unknown as { cohort: Record<string, unknown> }).cohort;
}
const refused = ({ errors }: Answer) => errors.map(({ message, extensions }) => [extensions.code, message]);

const named = (count: number, filter = ALL) =>
  `[${Array.from({ length: count }, (_, place) => `{name: "${place}", filter: ${filter}}`).join(", ")}]`;
const CELL = "cell { value status }";
const OVERLAPS = `overlaps(sets: [{name: "girls", filter: ${GIRL}}, {name: "boys", filter: ${BOY}}]) { inside outside ${CELL} }`;

test("overlaps are every area of a Venn table, everybody first", async () => {
  const { overlaps } = await told(OVERLAPS);
  const areas = (overlaps as { inside: string[]; outside: string[]; cell: { value: number } }[]).map(
    ({ inside, outside, cell }) => `${inside.join("+")} not ${outside.join("+")}: ${cell.value}`,
  );
  const boys = CHILDREN - GIRLS;
  expect(areas.sort()).toEqual(
    [
      ...[` not : ${CHILDREN}`, `girls not : ${GIRLS}`, `boys not : ${boys}`, ` not girls: ${boys}`],
      ...[` not boys: ${GIRLS}`, `girls+boys not : 0`, `girls not boys: ${GIRLS}`, `boys not girls: ${boys}`],
      " not girls+boys: 0",
    ].sort(),
  );
});

test("a funnel begins with everybody and names its steps", async () => {
  const steps = `[{name: "in care", filter: ${ALL}}, {name: "girls", filter: ${GIRL}}, {name: "boys", filter: ${BOY}}]`;
  const { funnel } = await told(`funnel(steps: ${steps}) { name ${CELL} }`);
  expect(funnel).toEqual([
    { name: "everybody", cell: { value: CHILDREN, status: "OK" } },
    { name: "in care", cell: { value: CHILDREN, status: "OK" } },
    { name: "girls", cell: { value: GIRLS, status: "OK" } },
    { name: "boys", cell: { value: 0, status: "OK" } },
  ]);
});

test("signals are counted from none to all", async () => {
  const signals = `[{name: "girl", filter: ${GIRL}}, {name: "anybody", filter: ${ALL}}]`;
  const { signals: counts } = await told(`signals(signals: ${signals}) { signals cell { value } }`);
  expect(counts).toEqual([
    { signals: 0, cell: { value: 0 } },
    { signals: 1, cell: { value: CHILDREN - GIRLS } },
    { signals: 2, cell: { value: GIRLS } },
  ]);
});

test("an analyst is told nothing of few children by any of them", async () => {
  const steps = `[{name: "boys", filter: ${BOY}}]`;
  const fields = `${OVERLAPS}
    funnel(steps: ${steps}) { ${CELL} } signals(signals: ${steps}) { ${CELL} }
    share(meeting: ${GIRL}) { total { numerator denominator value } }
    count(breakdowns: [SEX], ranked: true) { total { value } cells { value } }`;
  const found = await told(fields, "analyst");
  const values = (list: unknown) =>
    (list as { cell: { value: number | null } }[]).map(({ cell }) => cell.value);
  expect(values(found["overlaps"]).filter((value) => value !== null && value > 0)).toEqual([CHILDREN]);
  expect(values(found["funnel"])).toEqual([CHILDREN, null]);
  expect(values(found["signals"])).toEqual([null, null]);
  expect(found["share"]).toEqual({ total: { numerator: null, denominator: null, value: null } });
  expect(found["count"]).toEqual({
    total: { value: CHILDREN },
    cells: [{ value: 0 }, { value: null }, { value: null }],
  });
});

test("a ranked count has its groups alone, the largest first", async () => {
  const { count } = await told(
    "count(breakdowns: [SEX], ranked: true) { total { value } cells { value group { label } } }",
  );
  expect(count).toEqual({
    total: { value: CHILDREN },
    cells: [
      { value: CHILDREN - GIRLS, group: [{ label: "Male" }] },
      { value: GIRLS, group: [{ label: "Female" }] },
      { value: 0, group: [{ label: "Not known" }] },
    ],
  });
});

test("time between: from the start of care to the first review", async () => {
  const between = "between(first: {what: STARTS_OF_CARE}, then: {what: CARE_REVIEWS_HELD}) ";
  const fields = `${between} { began { value } medianDays mean { value numerator denominator } bands { name cell { value } } }`;
  const { between: exact } = await told(fields);
  expect(exact).toMatchObject({
    began: { value: CHILDREN },
    medianDays: 61,
    mean: { value: 61, denominator: CHILDREN },
  });
  const bands = (exact as { bands: { name: string; cell: { value: number } }[] }).bands;
  expect(bands.map(({ name }) => name)).toEqual([
    ...["The same day", "1 to 7 days", "8 to 28 days", "29 to 56 days", "57 to 91 days", "92 to 182 days"],
    ...["183 to 365 days", "366 to 730 days", "731 days or more", "Not yet"],
  ]);
  expect(bands.filter(({ cell }) => cell.value > 0)).toEqual([
    { name: "57 to 91 days", cell: { value: CHILDREN } },
  ]);
  const { between: few } = await told(fields, "caseworker", `filter: ${GIRL}`);
  expect(few).toMatchObject({ medianDays: 61, began: { value: GIRLS } });
  const { between: hidden } = await told(fields, "analyst", `filter: ${GIRL}`);
  expect(hidden).toMatchObject({
    medianDays: null,
    began: { value: null },
    mean: { value: null, numerator: null },
  });
});

test("followed: the same children on another date, whoever they are by then", async () => {
  const fields = `asAt size { value } population { code }
    followed(on: "2024-08-31") { asAt size { value } population { code }
      inCare: share(meeting: {member: {of: LOOKED_AFTER}}) { total { numerator denominator } }
      followed(on: "2025-03-31") { size { value } measure(indicator: CLA_COUNT) { total { value } } } }`;
  expect(await told(fields, "caseworker", `filter: ${GIRL}`)).toMatchObject({
    ...{ asAt: "2025-03-31", size: { value: GIRLS }, population: { code: "LOOKED_AFTER" } },
    followed: {
      ...{ asAt: "2024-08-31", size: { value: GIRLS }, population: { code: "KNOWN_TO_SOCIAL_CARE" } },
      inCare: { total: { numerator: 0, denominator: GIRLS } },
      followed: { size: { value: GIRLS }, measure: { total: { value: GIRLS } } },
    },
  });
});

test("those to whom something happened in a period are followed too", async () => {
  const fields = `size { value } count { total { value } }
    followed(on: "2025-03-31") { size { value } measure(indicator: CLA_COUNT) { total { value } } }`;
  const entered = "of: STARTS_OF_CARE, period: CALENDAR_YEAR";
  expect(await told(fields, "caseworker", entered, "2024-12-31")).toEqual({
    ...{ size: { value: CHILDREN }, count: { total: { value: CHILDREN } } },
    followed: { size: { value: CHILDREN }, measure: { total: { value: CHILDREN } } },
  });
  expect(await told("size { value }", "caseworker", entered, "2023-12-31")).toEqual({ size: { value: 0 } });
});

test("several cohorts stand side by side, by the names they are given", async () => {
  const chosen = `[{name: "girls", filter: ${GIRL}}, {of: STARTS_OF_CARE}, {filter: {not: ${GIRL}}}]`;
  const query = `{ cohorts(asAt: "2025-03-31", chosen: ${chosen}) { name size { value } } }`;
  expect((await world.ask("caseworker", query)).data).toEqual({
    cohorts: [
      { name: "girls", size: { value: GIRLS } },
      { name: null, size: { value: CHILDREN } },
      { name: null, size: { value: CHILDREN - GIRLS } },
    ],
  });
  const sizes = (await world.ask("analyst", query)).data as unknown as {
    cohorts: { size: { value: number } }[];
  };
  expect(sizes.cohorts.map(({ size }) => size.value)).toEqual([null, CHILDREN, null]);
});

test("a list tells facts and flags, pages with a cursor, and is for those who may see children", async () => {
  const list = (more: string) =>
    `list(facts: [SEX, AGE], flags: [{name: "girl", filter: ${GIRL}}], first: 2${more}) {
      pageInfo { hasNextPage endCursor } edges { node { child { id } facts { fact value label } flags } } }`;
  interface Listed {
    pageInfo: { endCursor: string };
    edges: { node: { child: { id: string }; flags: string[] } }[];
  }
  const first = (await told(list("")))["list"] as Listed;
  expect(first.edges[0]!.node).toMatchObject({
    facts: [
      { fact: "SEX", value: "FEMALE", label: "Female" },
      { fact: "AGE", value: "12", label: null },
    ],
    flags: ["girl"],
  });
  const after = (await told(list(`, after: "${first.pageInfo.endCursor}"`)))["list"] as Listed;
  const rows = [...first.edges, ...after.edges].map(({ node }) => node);
  expect(rows.map(({ flags }) => flags.length)).toEqual([1, 1, 1, 0]);
  expect(new Set(rows.map(({ child }) => child.id)).size).toBe(4);
  expect(refused(await ask(list(""), "analyst"))[0]![0]).toBe("FORBIDDEN");
  expect(refused(await ask(list(', after: "bm90"')))[0]![0]).toBe("CURSOR_INVALID");
});

test("a list of as many facts and flags as it may have is told", async () => {
  const facts = Array(50).fill("AGE").join(", ");
  const { errors } = await ask(`list(facts: [${facts}], flags: ${named(20)}, first: 1) { edges { cursor } }`);
  expect(errors).toEqual([]);
});

test("figures of sources that never came are not available, whichever way they are asked", async () => {
  const set = `[{name: "visited", filter: ${VISITED}}]`;
  const found = await told(
    `overlaps(sets: ${set}) { ${CELL} } funnel(steps: ${set}) { ${CELL} } signals(signals: ${set}) { ${CELL} }
     share(meeting: ${VISITED}) { total { value status } }
     between(first: {what: STARTS_OF_CARE}, then: {what: CARE_VISITS}) { medianDays began { status } mean { status } }`,
  );
  const statuses = ["overlaps", "funnel", "signals"].flatMap((name) =>
    (found[name] as { cell: { status: string } }[]).map(({ cell }) => cell.status),
  );
  expect([...new Set(statuses)]).toEqual(["NOT_AVAILABLE"]);
  expect(found["share"]).toEqual({ total: { value: null, status: "NOT_AVAILABLE" } });
  expect(found["between"]).toEqual({
    ...{ medianDays: null, began: { status: "NOT_AVAILABLE" }, mean: { status: "NOT_AVAILABLE" } },
  });
});

const SECRET = "Jo Bloggs 943 476 5919";

const REFUSALS: readonly (readonly [fields: string, code: string, message: string])[] = [
  ["overlaps(sets: []) { inside }", "FILTER_INVALID", "sets: there are 0. Give 1 to 5."],
  [`overlaps(sets: ${named(6)}) { inside }`, "FILTER_INVALID", "sets: there are 6. Give 1 to 5."],
  ["funnel(steps: []) { name }", "FILTER_INVALID", "steps: there are 0. Give 1 to 10."],
  [`funnel(steps: ${named(11)}) { name }`, "FILTER_INVALID", "steps: there are 11. Give 1 to 10."],
  [`signals(signals: ${named(11)}) { signals }`, "FILTER_INVALID", "signals: there are 11. Give 1 to 10."],
  [
    `overlaps(sets: [{name: "${SECRET}", filter: ${GIRL}}, {name: "${SECRET}", filter: ${BOY}}]) { inside }`,
    "FILTER_INVALID",
    "sets: two have the same name. Name each differently.",
  ],
  [
    `overlaps(sets: [{name: "${SECRET}", filter: {fact: SEX, oneOf: ["${SECRET}"]}}]) { inside }`,
    "FILTER_INVALID",
    "sets[0].filter.oneOf[0]: this is not a value of SEX. Use one of FEMALE, MALE, UNKNOWN.",
  ],
  [
    `funnel(steps: [{name: "a", filter: ${GIRL}}, {name: "b", filter: {saved: "${SECRET}"}}]) { name }`,
    "COHORT_UNKNOWN",
    "steps[1].filter.saved: no cohort is saved by this name. See savedCohorts, or save it first.",
  ],
  [
    "share(meeting: {fact: IS_MOVE, is: true}) { note }",
    "FACT_NOT_APPLICABLE",
    "A move between placements is not known of children looked after on the date. Leave it out of the cohort.",
  ],
  [
    "share(meeting: {any: []}) { note }",
    "FILTER_INVALID",
    "meeting.any: it is empty, which nobody meets. Give at least one filter.",
  ],
  [
    "count(breakdowns: [SEX, AGE_GROUP, PLACEMENT_TYPE, DISTRICT]) { note }",
    "BREAKDOWNS",
    "At most 3 different breakdowns can be asked at once. Leave some out.",
  ],
  [
    "count(breakdowns: [SEX, SEX]) { note }",
    "BREAKDOWNS",
    "At most 3 different breakdowns can be asked at once. Leave some out.",
  ],
  [
    "count(breakdowns: [WHY_MOVED]) { note }",
    "BREAKDOWN_NOT_APPLICABLE",
    "Children looked after on the date cannot be broken down by why the child moved. Choose another breakdown.",
  ],
  [
    "between(first: {what: CARE_VISITS, where: {fact: IS_MOVE, is: true}}, then: {what: CARE_VISITS}) { medianDays }",
    "FACT_NOT_APPLICABLE",
    "A move between placements is not known of visits to children looked after. Leave it out of the cohort.",
  ],
  [
    'between(first: {what: CARE_VISITS, since: "2024-02-01", until: "2024-01-01"}, then: {what: CARE_VISITS}) { medianDays }',
    "FILTER_INVALID",
    "first: since is after until. Exchange them.",
  ],
  [
    'between(first: {what: CARE_VISITS}, then: {what: CARE_VISITS, since: "2025-04-01"}) { medianDays }',
    "FILTER_INVALID",
    "then: since is after the date of the cohort. Give an earlier date.",
  ],
  [
    `list(facts: [${Array(51).fill("AGE").join(", ")}]) { edges { cursor } }`,
    "LIST_TOO_WIDE",
    "facts: there are 51. Ask for up to 50.",
  ],
  [
    `list(flags: ${named(21)}) { edges { cursor } }`,
    "LIST_TOO_WIDE",
    "flags: there are 21. Ask for up to 20.",
  ],
  [
    "list(orderBy: WHY_MOVED) { edges { cursor } }",
    "FACT_NOT_APPLICABLE",
    "Why the child moved is not known of children looked after on the date. Leave it out of the cohort.",
  ],
  [
    "list(facts: [WHY_MOVED]) { edges { cursor } }",
    "FACT_NOT_APPLICABLE",
    "Why the child moved is not known of children looked after on the date. Leave it out of the cohort.",
  ],
  [
    "between(first: {what: CARE_VISITS}, then: {what: CARE_VISITS, within: {days: 0}}) { medianDays }",
    "FILTER_INVALID",
    "then.within.days: it is not from 1 to 36525. Give such a number.",
  ],
];

test.each(REFUSALS)("rejects %s", async (fields, code, message) => {
  const answer = await ask(fields);
  expect(refused(answer)).toEqual([[code, message]]);
  expect(answer.text).not.toContain("Bloggs");
});

const CHOICES: readonly (readonly [chosen: string, code: string, message: string])[] = [
  [
    'knownAt: "2025-06-30T00:00:00Z"',
    "COHORT_UNKNOWN",
    "cohort: none of of, named, saved and filter is given. Give one of them or several.",
  ],
  [
    "of: LOOKED_AFTER, period: MONTH",
    "PERIOD_NOT_APPLICABLE",
    "period: Children looked after on the date are those of a date. Leave it out, and give the date as asAt.",
  ],
  [
    "of: STARTS_OF_CARE, period: DATE",
    "PERIOD_NOT_APPLICABLE",
    "period: Starts of a period of care are counted over a period. Give one, such as FINANCIAL_YEAR, or leave it out.",
  ],
  [
    "filter: {fact: IS_MOVE, is: true}",
    "FACT_NOT_APPLICABLE",
    "A move between placements is not known of children looked after on the date. Leave it out of the cohort.",
  ],
  [
    "filter: {}",
    "FILTER_INVALID",
    "filter: it has 0 of all, any, not, fact, happened, wasSo, member, named, saved. Give exactly one of them.",
  ],
  [
    `saved: "${SECRET}"`,
    "COHORT_UNKNOWN",
    "cohort.saved: no cohort is saved by this name. See savedCohorts, or save it first.",
  ],
  [
    `of: LOOKED_AFTER, saved: "${SECRET}"`,
    "COHORT_UNKNOWN",
    "cohort.saved: no cohort is saved by this name. See savedCohorts, or save it first.",
  ],
];

test.each(CHOICES)("rejects cohort(%s)", async (chosen, code, message) => {
  const answer = await ask("size { value }", "caseworker", chosen);
  expect(refused(answer)).toEqual([[code, message]]);
  expect(answer.text).not.toContain("Bloggs");
});

test("rejects no cohorts side by side, and more than six", async () => {
  for (const count of [0, 7]) {
    const chosen = Array.from({ length: count }, () => `{filter: ${ALL}}`).join(", ");
    const answer = await world.ask(
      "analyst",
      `{ cohorts(asAt: "2025-03-31", chosen: [${chosen}]) { name } }`,
    );
    expect(refused(answer)).toEqual([["COHORT_UNKNOWN", `chosen: there are ${count}. Give 1 to 6.`]]);
  }
  const wrong = `{ cohorts(asAt: "2025-03-31", chosen: [{filter: ${ALL}}, {filter: {any: []}}]) { name } }`;
  expect(refused(await world.ask("analyst", wrong))).toEqual([
    ["FILTER_INVALID", "chosen[1].filter.any: it is empty, which nobody meets. Give at least one filter."],
  ]);
});

test("what is wrong with a question is said in one sentence or two, without the values typed, and not logged", () => {
  for (const [, , message] of [...REFUSALS, ...CHOICES]) {
    expect(message).toMatch(/^\S.*\.$/);
    expect(message).not.toContain("Bloggs");
  }
  expect(world.log.join("\n")).not.toContain("Bloggs");
});
