import { readFileSync } from "node:fs";
import path from "node:path";
import { graphql, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { checkCost } from "../../schema/limits/checkCost";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { openPlans } from "./world";
import type { PlansWorld } from "./world";

const EXAMPLES = path.join(__dirname, "../../examples/queries");

let world: PlansWorld;
beforeAll(async () => {
  world = await openPlans();
});
afterAll(() => world.database.close());

/** The answer of an example, which asks the database so many times. */
async function answerOf(name: string, asked: number): Promise<unknown> {
  const source = readFileSync(path.join(EXAMPLES, "plans", `${name}.graphql`), "utf8");
  expect(source.split("\n")[0]).toMatch(/^# (The|A|An) .* asks? .*(because|so that) .*\.$/);
  const viewer = { role: "importer", authority: DEMONSTRATION.code, subject: "examples" } as const;
  const statements: string[] = [];
  world.database.knex.on("query", ({ sql }: { readonly sql: string }) => statements.push(sql));
  const contextValue = createContext(world.database.knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  world.database.knex.removeAllListeners("query");
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(asked);
  return data;
}

/** What is known by now, and all the plans at once. */
const PLANS = 2;
/** And the plans as they were known at the ends of two days. */
const PLANS_COMPARED = PLANS + 2;

/** The rows of a hand-written query, by their key. */
async function counted(name: string): Promise<Record<string, unknown>> {
  const sql = readFileSync(path.join(__dirname, "queries", `${name}.sql`), "utf8");
  const { rows } = await world.database.knex.raw<{ rows: { key: string }[] }>(sql, {
    authority: DEMONSTRATION.code,
  });
  return Object.fromEntries(rows.map(({ key, ...row }) => [key, row]));
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

test("an owner's list: what is overdue, and what falls due next", async () => {
  const { overdue, comingUp } = (await answerOf("overdue-of-an-owner", PLANS)) as Record<string, Page>;
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
  expect(ids(overdue!)).toEqual([
    ...["HEALTH/1.6", "HEALTH/3.2", "HEALTH/3.4", "LEAVING-CARE/4", "P6/25"],
    ...["VOICE/2", "VOICE/6", "VOICE/13", "VOICE/18"],
  ]);
  expect(ids(comingUp!)).toEqual(["EDUCATION/2", "EDUCATION/3", "LEAVING-CARE/28", "P6/26"]);
});

interface Form {
  readonly form: string;
  readonly rows: number;
}

interface Compared {
  readonly summary: string;
  readonly before: readonly Form[];
  readonly after: readonly Form[];
  readonly same: number;
  readonly untold: number;
  readonly updates: number;
  readonly [list: string]: unknown;
}

interface Plan {
  readonly code: string;
  readonly compared: Compared;
  readonly items: readonly { readonly movement: { readonly move: string } }[];
}

test("the board's report of a quarter: every plan, and what moved", async () => {
  const { plans } = (await answerOf("quarterly-report", PLANS_COMPARED)) as {
    readonly plans: readonly Plan[];
  };
  expect(plans).toHaveLength(21);
  const p6 = plans.find(({ code }) => code === "P6")!;
  const moves = p6.items.map(({ movement }) => movement.move);
  const times = Object.fromEntries(
    [...new Set(moves)].sort().map((move) => [move, moves.filter((one) => one === move).length]),
  );
  expect(times).toEqual({ BETTER: 3, FINISHED: 4, SAME: 10, UNKNOWN: 4, UNTOLD: 5, WORSE: 2 });
  expect(p6.compared.summary).toBe(
    "Between 30 June 2018 and 30 September 2018, of 28 actions 7 moved on, 2 moved back, 10 stand as they did, 4 cannot be compared because nobody had said on one of the days how they stood and 5 have a known status on neither day; 3 are newly overdue, 3 are no longer overdue and 15 updates were told.",
  );
  expect(numbersOf(p6.compared)).toEqual(await counted("quarterly-report"));
  // Nobody told of the others in the quarter: what changed is what fell due.
  const others = plans.filter(({ code }) => code !== "P6").map(({ compared }) => compared.summary);
  expect(others.filter((summary) => /moved|cannot be compared|new;|gone|slipped/.test(summary))).toEqual([]);
});

const LISTS = ["movedOn", "movedBack", "notTold", "newlyOverdue", "noLongerOverdue"];

function numbersOf(compared: Compared): Record<string, { readonly rows: number }> {
  const forms = (side: "before" | "after") =>
    compared[side].map(
      ({ form, rows }) => [`${side} ${form.toLowerCase().replaceAll("_", " ")}`, { rows }] as const,
    );
  const lists = LISTS.map((name) => [name, { rows: (compared[name] as unknown[]).length }] as const);
  const { same, untold, updates } = compared;
  return Object.fromEntries([
    ...[...forms("before"), ...forms("after"), ...lists],
    ...[["same", { rows: same }] as const, ["updates", { rows: updates }] as const],
    ...(untold === 0 ? [] : [["untold", { rows: untold }] as const]),
  ]);
}

interface Tracked {
  readonly id: string;
  readonly recurrences: readonly { readonly id: string }[];
  readonly actions: readonly {
    readonly isOverdue: boolean;
    readonly movement: { readonly move: string; readonly updates: number };
  }[];
  readonly actionsMovement: {
    readonly moves: readonly { readonly move: string; readonly actions: number }[];
    readonly updates: number;
  };
}

interface Tracker {
  readonly inspection2018: { readonly edges: readonly { readonly node: Tracked }[] };
  readonly inspection2015: { readonly edges: readonly { readonly node: Tracked }[] };
  readonly unanswered2018: Page;
  readonly unanswered2015: Page;
}

test("the tracker of recommendations: their actions, which have none, and what recurs", async () => {
  const { inspection2018, inspection2015, ...rest } = (await answerOf(
    "ofsted-tracker",
    PLANS_COMPARED,
  )) as Tracker;
  const tracked = [...inspection2018.edges, ...inspection2015.edges].map(({ node }) => node);
  const numbers = tracked.map(({ id, actions, recurrences }) => [
    id,
    {
      actions: actions.length,
      overdue: actions.filter(({ isOverdue }) => isOverdue).length,
      recurs: recurrences.length,
    },
  ]);
  const expected = await counted("ofsted-tracker");
  expect(Object.fromEntries(numbers)).toEqual(expected);
  for (const { actions, actionsMovement: all } of tracked) {
    const moves = actions.map(({ movement }) => movement.move);
    const counted = all.moves.flatMap(({ move, actions: times }) => Array<string>(times).fill(move));
    expect(counted.sort()).toEqual(moves.sort());
    expect(all.updates).toBe(actions.reduce((sum, { movement }) => sum + movement.updates, 0));
  }
  const unanswered = Object.entries(expected).filter(([, row]) => (row as { actions: number }).actions === 0);
  expect(rest.unanswered2018.edges).toEqual([]);
  expect(rest.unanswered2015.edges.map(({ node }) => node.id).sort()).toEqual(
    unanswered.map(([id]) => id).sort(),
  );
  expect(unanswered).toHaveLength(31);
  expect(tracked.find(({ id }) => id === "INSPECTION-2018/13")!.recurrences.map(({ id }) => id)).toEqual([
    ...["INSPECTION-2015/17", "INSPECTION-2015/18", "INSPECTION-2015/19", "INSPECTION-2015/21"],
  ]);
});

test.each([
  ...["25-recommendations-and-their-actions", "plans/overdue-of-an-owner", "plans/quarterly-report"],
  "plans/ofsted-tracker",
])("%s asks no more than a server answers", (name) => {
  const document = parse(readFileSync(path.join(EXAMPLES, `${name}.graphql`), "utf8"));
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const asked = { document, operation: operation as OperationDefinitionNode, variables: {} };
  expect(() => checkCost({ schema: buildSchema(), ...asked })).not.toThrow();
});
