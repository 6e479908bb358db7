import { graphql } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { planTables } from "../../seeds/demonstration/plans";
import type { Table } from "../../seeds/demonstration/table";
import { openPlans, TODAY } from "../plans/world";
import type { PlansWorld } from "../plans/world";
import { takenIn } from "../seeds/takenIn";

const TABLES = ["plans", "plan_items", "plan_links", "plan_owners", "plan_statuses", "plan_updates"];
/** When the hub came to know the plans, and what changed in them. */
const [FIRST, THEN] = ["2018-05-20T09:00:00Z", "2018-08-15T09:00:00Z"];

let world: PlansWorld;
beforeAll(async () => {
  world = await openPlans();
  const { knex } = world.database;
  for (const table of TABLES) await knex.raw(`UPDATE ${table} SET known_from = :at`, { at: FIRST });
  const reports = await takenIn(knex, changes(), TODAY);
  // Of each file one row is new and one told anew.
  expect(reports.map(({ added, quarantined }) => [added, quarantined])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  for (const table of TABLES) {
    const moved = { at: THEN, first: FIRST };
    await knex.raw(`UPDATE ${table} SET known_to = :at WHERE known_to IS NOT NULL`, { at: THEN });
    await knex.raw(`UPDATE ${table} SET known_from = :at WHERE known_from > :first`, moved);
  }
  // As the withdrawal of its file would leave it.
  await knex.raw("UPDATE plan_items SET known_to = :at WHERE plan = 'P6' AND item = '21'", { at: THEN });
});
afterAll(() => world.database.close());

/** A deadline slips, a row is new, and another role answers for one. */
function changes(): Table[] {
  const table = (name: string) => planTables(TODAY).find(({ path }) => path === `plans/${name}.csv`)!;
  const [rows, owners] = [table("rows"), table("owners")];
  const row = (of: Table, item: string, said: Readonly<Record<string, string>>) =>
    of.rows
      .find(([plan, code]) => plan === "P6" && code === item)!
      .map((cell, index) => said[of.header[index]!] ?? cell);
  return [
    {
      ...rows,
      rows: [
        row(rows, "22", { DEADLINE: "1st December 2018" }),
        row(rows, "22", { ITEM: "29", POSITION: "99", DEADLINE: "31st August 2018" }),
      ],
    },
    {
      ...owners,
      rows: [
        row(owners, "28", { OWNER_TO: "2018-07-31" }),
        row(owners, "28", { OWNER_ROLE: "Head of Learning", OWNER_FROM: "2018-08-01" }),
      ],
    },
  ];
}

async function ask(source: string) {
  const viewer = { role: "importer", authority: DEMONSTRATION.code, subject: "board office" } as const;
  const contextValue = createContext(world.database.knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  return {
    data: data as { plan: { compared: Compared } } | null,
    errors: errors?.map(({ message }) => message) ?? [],
  };
}

interface Row {
  readonly id: string;
}
interface Compared {
  readonly summary: string;
  readonly caution: string | null;
  readonly added: readonly Row[];
  readonly gone: readonly Row[];
  readonly newlyOverdue: readonly Row[];
  readonly noLongerOverdue: readonly Row[];
  readonly deadlinesMoved: readonly object[];
  readonly ownersChanged: readonly object[];
}

const LISTS = `summary caution added { id before { id } after { id words } } gone { id before { id } after { id } }
  newlyOverdue { id } noLongerOverdue { id }
  deadlinesMoved { id deadlineMove dueBefore dueAfter before { deadline { printed } } after { deadline { printed } } }
  ownersChanged { id ownersJoined { role } ownersLeft { role } before { owners { role } } }`;

async function compared(since: string, plan = `code: "P6", asAt: "2018-09-30"`): Promise<Compared> {
  const { data, errors } = await ask(`{ plan(${plan}) { compared(since: "${since}") { ${LISTS} } } }`);
  expect(errors).toEqual([]);
  return data!.plan.compared;
}
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id.replace("P6/", "")).join(" ");

test("rows, deadlines and owners are those the hub knew at the end of each day", async () => {
  const found = await compared("2018-06-30");
  expect(found.caution).toBeNull();
  expect(found.added).toMatchObject([{ id: "P6/29", before: null, after: { id: "P6/29" } }]);
  expect(found.gone).toEqual([{ id: "P6/21", before: { id: "P6/21" }, after: null }]);
  expect(found.deadlinesMoved).toEqual([
    {
      ...{ id: "P6/22", deadlineMove: "SLIPPED", dueBefore: "2018-09-01", dueAfter: "2018-12-01" },
      before: { deadline: { printed: "1st September 2018" } },
      after: { deadline: { printed: "1st December 2018" } },
    },
  ]);
  expect(found.ownersChanged).toEqual([
    {
      ...{
        id: "P6/28",
        ownersJoined: [{ role: "Head of Learning" }],
        ownersLeft: [{ role: "Virtual School Head" }],
      },
      before: { owners: [{ role: "Virtual School Head" }] },
    },
  ]);
  expect(ids(found.newlyOverdue)).toBe("16 28 29");
  expect(ids(found.noLongerOverdue)).toBe("3 6 14 21");
  expect(found.summary).toMatch(
    /^Between .*, of 28 actions .*1 is new; .*1 is gone, 1 deadline slipped, 1 changed owners and/,
  );
});

test("as known before the changes, rows and deadlines are as they were", async () => {
  const found = await compared(
    "2018-06-30",
    `code: "P6", asAt: "2018-09-30", knownAt: "2018-07-31T00:00:00Z"`,
  );
  expect([found.added, found.gone, found.deadlinesMoved]).toEqual([[], [], []]);
  expect(ids(found.newlyOverdue)).toBe("16 22 28");
});

test("a change that the hub came to know after both days is of neither", async () => {
  const found = await compared("2018-06-30", `code: "P6", asAt: "2018-07-31"`);
  expect([found.added, found.gone, found.deadlinesMoved, found.ownersChanged]).toEqual([[], [], [], []]);
});

test("of a day that has not come it is said that what will be told until then is not known", async () => {
  const found = await compared("2018-06-30", `code: "P6", asAt: "2199-12-31"`);
  expect(found.caution).toMatch(/^The later day has not come: /);
});

test("a plan the hub did not hold then is compared by what has a day, and says so", async () => {
  const found = await compared("2018-05-10");
  expect(found.caution).toMatch(/^The hub did not hold this plan on the earlier day/);
  expect([found.added, found.gone, found.deadlinesMoved]).toEqual([[], [], []]);
  expect(found.ownersChanged).toMatchObject([{ id: "P6/28" }]);
  const beforeApproval = await compared("2018-05-03");
  expect(beforeApproval.added).toHaveLength(28);
});

test("beside itself nothing changed, whichever rows are asked for", async () => {
  const query = `{ plans(asAt: "2018-09-30") { compared(since: "2018-09-30") { summary }
    recommendations: compared(since: "2018-09-30", kind: RECOMMENDATION) { summary kind } } }`;
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  const { plans } = data as unknown as { plans: Record<string, { summary: string }>[] };
  expect(plans).toHaveLength(21);
  const all = plans.flatMap((plan) => Object.values(plan)).map(({ summary }) => summary);
  expect(
    all.filter(
      (summary) => !/^(Nothing changed in the|There are no (action|recommendation)s on)/.test(summary),
    ),
  ).toEqual([]);
});

test("rejects an earlier day that is after the plan's own", async () => {
  const { errors } = await ask(
    `{ plan(code: "P6", asAt: "2018-06-30") { compared(since: "2018-07-01") { summary } } }`,
  );
  expect(errors).toEqual(["since: it is after the day of the plan. Give that day, or one before it."]);
});
