import { readFileSync } from "node:fs";
import path from "node:path";
import { graphql, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { checkCost } from "../../schema/limits/checkCost";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import type { RoleName } from "../../src/access";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";

let demonstration: Demonstration;

beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);

afterAll(() => demonstration.close());

interface Figure {
  readonly on: string;
  readonly value: number | null;
  readonly reason: string | null;
}

interface Standing {
  /** The indicator; asked of it, not of its standing. */
  readonly code: string;
  readonly target: { readonly reference: string; readonly kind: string; readonly targetOn: string };
  readonly isNamed: boolean;
  readonly group: string;
  readonly origin: string | null;
  readonly now: Figure;
  readonly trajectory: readonly Figure[];
  readonly onItsDay: Figure | null;
  readonly baseline: Figure | null;
  readonly rating: string | null;
  readonly distance: number | null;
  readonly expected: number | null;
  readonly outlook: string;
  readonly because: string;
}

/** A figure beside the target in force. */
interface Beside {
  readonly target: { readonly reference: string };
  readonly rating: string;
  readonly trajectory: { readonly expected: number } | null;
  readonly baseline: { readonly total: { readonly value: number | null } } | null;
}

interface Item {
  readonly id: string;
  readonly indicators: readonly { readonly code: string; readonly standings: readonly Standing[] }[];
}

const EXAMPLE = path.join(__dirname, "../../examples/queries/plans/will-targets-be-met.graphql");
const source = readFileSync(EXAMPLE, "utf8");

/** Every target of the measures of Programme 6 on 30 September 2018, by action and reference. */
async function standings(role: RoleName): Promise<Map<string, Standing>> {
  const viewer = { role, authority: DEMONSTRATION.code, subject: "board office" } as const;
  const contextValue = createContext(demonstration.database.knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  expect(errors).toBeUndefined();
  const { items } = (data as unknown as { plan: { items: readonly Item[] } }).plan;
  const told = items.flatMap(({ id, indicators }) =>
    indicators.flatMap((one) =>
      one.standings.map(
        (standing) => [`${id} ${standing.target.reference}`, { ...standing, code: one.code }] as const,
      ),
    ),
  );
  return new Map(told);
}

const NAMES: Readonly<Record<string, string>> = {
  "P6/27 P6-31": "age 16-17",
  "P6/27 P6-32": "age 18-21",
  "P6/23 P6-15": "residential",
};

test("the example says who asks and why, asks no more than a server answers, and the database seldom", async () => {
  expect(source.split("\n")[0]).toMatch(/^# (The|A|An) .* asks? .*(because|so that) .*\.$/);
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const asked = { document, operation: operation as OperationDefinitionNode, variables: {} };
  expect(() => checkCost({ schema: buildSchema(), ...asked })).not.toThrow();
  const statements: string[] = [];
  const { knex } = demonstration.database;
  const note = ({ sql }: { readonly sql: string }) => statements.push(sql);
  knex.on("query", note);
  await standings("caseworker");
  knex.removeListener("query", note);
  expect(statements.filter((sql) => !/^(BEGIN|COMMIT|SET LOCAL)/.test(sql)).length).toBeLessThanOrEqual(MOST);
});

/** The plans, figures of both kinds and the lists they rest on, and what is published beside three indicators. */
const MOST = 20;

test("the figure of just the group of a target, its trajectory and its line are those of a hand-written query", async () => {
  const sql = readFileSync(path.join(__dirname, "queries/target-figures.sql"), "utf8");
  const { rows } = await demonstration.database.knex.raw<{ rows: { key: string; value: number }[] }>(sql, {
    authority: DEMONSTRATION.code,
  });
  const all = await standings("caseworker");
  const numbers = Object.entries(NAMES).flatMap(([key, name]) => {
    const { now, trajectory, expected } = all.get(key)!;
    return [
      ...[...trajectory, now].map(({ on, value }) => [`${name} ${on}`, value]),
      [`${name} expected`, expected],
    ];
  });
  expect(numbers).toHaveLength(18);
  expect(Object.fromEntries(numbers)).toEqual(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
});

test("a target of one group is judged by the figure of that group, and says whether it will be met", async () => {
  const all = await standings("caseworker");
  expect(all.get("P6/27 P6-32")).toMatchObject({
    ...{ target: { reference: "P6-32", kind: "absolute", targetOn: "2019-03-31" }, isNamed: true },
    ...{ group: "age 18-21", origin: "COMPUTED", rating: "RED", distance: 13.2, outlook: "NOT_ON_COURSE" },
  });
  // The same indicator's targets for an earlier day, which another action names, stand beside them.
  expect(all.get("P6/27 P6-30")).toMatchObject({ isNamed: false, group: "age 18-21" });
  // The day of that one has come: it is judged by the figure of its day.
  const over = all.get("P6/28 P6-30")!;
  expect(over).toMatchObject({ isNamed: true, expected: null, outlook: "MISSED" });
  expect(over.because).toContain(`it was ${over.onItsDay!.value!}`);
});

test("a figure beside its target and an action beside its measure say the same of where it goes", async () => {
  const { knex } = demonstration.database;
  const viewer = { role: "caseworker", authority: DEMONSTRATION.code, subject: "board office" } as const;
  const contextValue = createContext(knex, viewer);
  const all = await standings("caseworker");
  const ofAll = [...all.values()].filter(
    ({ group, origin }) => group === "everybody" && origin === "COMPUTED",
  );
  const told = await Promise.all(
    ofAll.map(async (standing) => {
      const asked = `{ measure(indicator: ${standing.code.toUpperCase()}, asAt: "${standing.now.on}") { target {
        target { reference } rating trajectory { expected } baseline { asAt total { value } } } } }`;
      const { data, errors } = await graphql({ schema: buildSchema(), source: asked, contextValue });
      expect(errors).toBeUndefined();
      const { target } = (data as unknown as { measure: { target: Beside | null } }).measure;
      return target?.target.reference === standing.target.reference ? ([target, standing] as const) : null;
    }),
  );
  const both = told.filter((one) => one !== null);
  expect(both.length).toBeGreaterThan(2);
  for (const [beside, standing] of both) {
    expect(beside.trajectory?.expected ?? null).toBe(standing.expected);
    if (standing.onItsDay === null) expect(beside.rating).toBe(standing.rating);
    expect(beside.baseline?.total.value ?? null).toBe(standing.baseline?.value ?? null);
  }
});

test("an indicator that is of the group anyway is judged as it is", async () => {
  expect((await standings("caseworker")).get("P6/14 P6-21")).toMatchObject({
    ...{ group: "age >4", origin: "COMPUTED", now: { on: "2018-09-30", reason: null } },
  });
});

test("what the hub cannot break down by it says, and that nothing can be told", async () => {
  const all = await standings("caseworker");
  expect(all.get("P6/3 P6-7")).toMatchObject({
    ...{ origin: null, now: { value: null }, rating: null, outlook: "CANNOT_BE_TOLD" },
    because:
      "The target is of test clear and case directive, and the hub cannot break its indicator down so.",
  });
  expect(all.get("P6/25 P6-27")).toMatchObject({
    ...{ origin: null, outlook: "CANNOT_BE_TOLD" },
    because: "No document prints a figure of this group up to the day.",
  });
});

test("what is hidden stays hidden: neither a figure of the group nor what follows from one is told", async () => {
  const all = await standings("analyst");
  for (const key of ["P6/27 P6-31", "P6/27 P6-32", "P6/28 P6-29", "P6/28 P6-30"]) {
    const { now, trajectory, ...told } = all.get(key)!;
    expect(told).toMatchObject({ rating: null, distance: null, expected: null, outlook: "CANNOT_BE_TOLD" });
    expect(told.because).toMatch(/^The number is hidden to protect children/);
    expect([now, ...trajectory].map(({ value }) => value)).toEqual([null, null, null, null, null]);
  }
  expect(all.get("P6/23 P6-15")).toMatchObject({ rating: "GREEN", distance: 0, outlook: "MET" });
});
