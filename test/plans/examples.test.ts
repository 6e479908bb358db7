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

async function answerOf(name: string): Promise<unknown> {
  const source = readFileSync(path.join(EXAMPLES, "plans", `${name}.graphql`), "utf8");
  expect(source.split("\n")[0]).toMatch(/^# (The|A|An) .* asks? .*(because|so that) .*\.$/);
  const viewer = { role: "importer", authority: DEMONSTRATION.code, subject: "examples" } as const;
  const statements: string[] = [];
  world.database.knex.on("query", ({ sql }: { readonly sql: string }) => statements.push(sql));
  const contextValue = createContext(world.database.knex, viewer);
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  world.database.knex.removeAllListeners("query");
  expect(errors).toBeUndefined();
  // What is known by now, and all the plans at once.
  expect(statements).toHaveLength(2);
  return data;
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

test("an owner's list: what is overdue, and what falls due next", async () => {
  const { overdue, comingUp } = (await answerOf("overdue-of-an-owner")) as Record<string, Page>;
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
  expect(ids(overdue!)).toEqual([
    ...["HEALTH/1.6", "HEALTH/3.2", "HEALTH/3.4", "LEAVING-CARE/4", "P6/25"],
    ...["VOICE/2", "VOICE/6", "VOICE/13", "VOICE/18"],
  ]);
  expect(ids(comingUp!)).toEqual(["EDUCATION/2", "EDUCATION/3", "LEAVING-CARE/28", "P6/26"]);
});

interface Plan {
  readonly code: string;
  readonly items: readonly { readonly movement: { readonly move: string } }[];
}

test("the board's report of a quarter: every plan, and what moved", async () => {
  const { plans } = (await answerOf("quarterly-report")) as { readonly plans: readonly Plan[] };
  expect(plans).toHaveLength(21);
  const moves = plans.find(({ code }) => code === "P6")!.items.map(({ movement }) => movement.move);
  const counted = Object.fromEntries(
    [...new Set(moves)].sort().map((move) => [move, moves.filter((one) => one === move).length]),
  );
  expect(counted).toEqual({ BETTER: 3, FINISHED: 4, SAME: 15, UNKNOWN: 4, WORSE: 2 });
});

test.each(["25-recommendations-and-their-actions", "plans/overdue-of-an-owner", "plans/quarterly-report"])(
  "%s asks no more than a server answers",
  (name) => {
    const document = parse(readFileSync(path.join(EXAMPLES, `${name}.graphql`), "utf8"));
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const asked = { document, operation: operation as OperationDefinitionNode, variables: {} };
    expect(() => checkCost({ schema: buildSchema(), ...asked })).not.toThrow();
  },
);
