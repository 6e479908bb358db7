import { readFileSync } from "node:fs";
import path from "node:path";
import { graphql, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { buildSchema } from "../../../schema/buildSchema";
import { createContext } from "../../../schema/context";
import { checkCost } from "../../../schema/limits/checkCost";
import { DEMONSTRATION } from "../../../seeds/demonstration/authority";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../../harness/demonstration";
import type { Demonstration } from "../../harness/demonstration";

const ROOT = path.join(__dirname, "../../..");
const AS_AT = "2026-10-31";
/** What a request may ask of the database, beginning and end of its transactions not counted. */
const MOST_STATEMENTS = 8;

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);
afterAll(() => demonstration.close());

const textOf = (name: string) =>
  readFileSync(path.join(ROOT, `examples/queries/plans/${name}.graphql`), "utf8");

async function answerOf<T>(name: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const { knex } = demonstration.database;
  const statements: string[] = [];
  const note = ({ sql }: { readonly sql: string }) => void statements.push(sql);
  knex.on("query", note);
  const viewer = { role: "caseworker", authority: DEMONSTRATION.code, subject: "examples" } as const;
  const contextValue = createContext(knex, viewer);
  const asked = { schema: buildSchema(), source: textOf(name), contextValue, variableValues };
  const { data, errors } = await graphql(asked);
  knex.removeListener("query", note);
  expect(errors).toBeUndefined();
  const sent = statements.filter((sql) => !/^(BEGIN|COMMIT|SET )/.test(sql));
  expect(sent.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  return data as T;
}

/** The rows of a hand-written query. */
async function rowsOf<Row>(name: string): Promise<Row[]> {
  const sql = readFileSync(path.join(ROOT, `test/plans/queries/${name}.sql`), "utf8");
  const authority = DEMONSTRATION.code;
  const { rows } = await demonstration.database.knex.raw<{ rows: Row[] }>(sql, { authority });
  return rows;
}

interface Cell {
  readonly numerator: number;
  readonly denominator: number;
}

interface Plans {
  readonly inCare: {
    readonly childPlans: readonly {
      readonly type: { readonly code: string };
      readonly required: number;
      readonly standings: readonly { readonly standing: string; readonly cell: Cell }[];
    }[];
    readonly carePlansByTeam: {
      readonly cells: readonly (Cell & { readonly group: readonly { readonly value: string | null }[] })[];
    };
  };
  readonly careLeavers: { readonly pathwayPlanCurrent: { readonly cells: readonly [Cell] } };
}

/** Every number of the answer that is not nought, by a name that the hand-written query gives it too. */
function numbersOf({ inCare, careLeavers }: Plans): Record<string, number> {
  const kinds = inCare.childPlans.flatMap(({ type: { code }, required, standings }) => [
    [code, required] as const,
    ...standings
      .filter(({ standing }) => standing !== "HELD" && standing !== "NONE")
      .map(({ standing, cell }) => [`${code}, ${standing}`, cell.numerator] as const),
  ]);
  const teams = inCare.carePlansByTeam.cells
    .filter(({ group }) => group.every(({ value }) => value !== null))
    .map(
      ({ group, numerator }) => [["team", ...group.map(({ value }) => value)].join(", "), numerator] as const,
    );
  const [{ numerator, denominator }] = careLeavers.pathwayPlanCurrent.cells;
  const leavers = [
    ["leavers", denominator],
    ["leavers, pathway plan current", numerator],
  ] as const;
  return Object.fromEntries([...kinds, ...teams, ...leavers].filter(([, number]) => number !== 0));
}

test("which plans are current, late and missing, by team, and of care leavers", async () => {
  const answered = numbersOf(await answerOf<Plans>("childrens-plans"));
  const rows = await rowsOf<{ key: string; children: number }>("childrens-plans");
  expect(answered).toEqual(Object.fromEntries(rows.map(({ key, children }) => [key, children])));
  for (const kind of ["CARE", "PLACEMENT", "PERMANENCE", "PERSONAL_EDUCATION", "HEALTH"])
    expect(answered[`${kind}, CURRENT`]).toBeGreaterThan(0);
  expect(answered["CARE, LATE"]! + answered["PLACEMENT, MISSING"]!).toBeGreaterThan(0);
});

interface Told {
  readonly kind: string;
  readonly startedOn: string;
  readonly completedOn: string | null;
}

interface One {
  readonly child: {
    readonly plans: readonly (Omit<Told, "kind"> & { readonly type: { readonly code: string } })[];
    readonly planStandings: readonly { readonly standing: string }[];
    readonly planTimeline: readonly {
      readonly on: string;
      readonly what: string;
      readonly type: { readonly code: string };
    }[];
  };
}

test("all the plans of one child on one line, before a review", async () => {
  const rows = await rowsOf<Told & { child: string }>("one-childs-plans");
  const { child } = await answerOf<One>("one-childs-plans", { child: rows[0]!.child });
  const kinds = new Set(rows.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(4);
  const spelt = ({ kind, startedOn, completedOn }: Told) => `${kind} ${startedOn} ${completedOn ?? "-"}`;
  const plans = child.plans.filter(({ type }) => kinds.has(type.code));
  expect(plans.map(({ type, ...plan }) => spelt({ kind: type.code, ...plan })).sort()).toEqual(
    rows.map(spelt).sort(),
  );
  const done = child.planTimeline
    .filter(({ what, type }) => ["STARTED", "COMPLETED"].includes(what) && kinds.has(type.code))
    .map(({ on, what, type }) => `${type.code} ${what} ${on}`);
  const days = rows.flatMap(({ kind, startedOn, completedOn }) => [
    ...(startedOn <= AS_AT ? [`${kind} STARTED ${startedOn}`] : []),
    // Completed is told of what was begun by the day.
    ...(startedOn <= AS_AT && completedOn !== null && completedOn <= AS_AT
      ? [`${kind} COMPLETED ${completedOn}`]
      : []),
  ]);
  expect(done.sort()).toEqual(days.sort());
  expect(child.planStandings.length).toBeGreaterThan(4);
  expect(child.planTimeline.some(({ what }) => what === "REVIEW_DUE")).toBe(true);
});

test.each([
  ["childrens-plans", {}],
  ["one-childs-plans", { child: "00000000-0000-4000-8000-000000000000" }],
])("%s: who asks and why, and no more than a server answers", (name, variables) => {
  const source = textOf(name);
  expect(source.split("\n")[0]).toMatch(/^# (The|A|An) .* asks? .*because .*\.$/);
  const document = parse(source);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const asked = { document, operation: operation as OperationDefinitionNode, variables };
  expect(() => checkCost({ schema: buildSchema(), ...asked })).not.toThrow();
});
