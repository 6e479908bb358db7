import { graphql } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { createContext } from "../../schema/context";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import type { RoleName } from "../../src/access";
import { openPlans } from "../plans/world";
import type { PlansWorld } from "../plans/world";

/** Plans, targets and printed figures, and no child: what is computed has nothing to be counted from. */
let world: PlansWorld;
beforeAll(async () => {
  world = await openPlans();
});
afterAll(() => world.database.close());

async function ask(item: string, role: RoleName) {
  const source = `{ plan(code: "P6", asAt: "2018-09-30") { items(kind: ACTION) { item indicators { code standings {
    target { reference } origin now { on value } trajectory { on value } outlook because comparators { name } } } } } }`;
  const contextValue = createContext(world.database.knex, {
    ...{ role, authority: DEMONSTRATION.code, subject: "board office" },
  });
  const { data, errors } = await graphql({ schema: buildSchema(), source, contextValue });
  const { items } = (data as unknown as { plan: { items: Item[] } | null }).plan ?? { items: [] };
  const standings = items
    .filter((one) => one.item === item)
    .flatMap(({ indicators }) => indicators.flatMap((one) => one.standings));
  return { standings, errors: errors?.map(({ message }) => message) ?? [] };
}

interface Figure {
  readonly on: string;
  readonly value: number | null;
}
interface Standing {
  readonly target: { readonly reference: string };
  readonly origin: string | null;
  readonly now: Figure;
  readonly trajectory: readonly Figure[];
  readonly outlook: string;
  readonly because: string;
}
interface Item {
  readonly item: string;
  readonly indicators: readonly { readonly standings: readonly Standing[] }[];
}

test("where the hub has nothing to count from, the figures that documents print of the group stand there", async () => {
  const { standings, errors } = await ask("1", "analyst");
  expect(errors).toEqual([]);
  const { rows } = await world.database.knex.raw<{ rows: Figure[] }>(
    `SELECT DISTINCT ON (period_end) period_end AS on, CAST(printed_value AS float) AS value
     FROM reported_figures
     WHERE authority = :authority AND known_to IS NULL AND indicator = 'sw_permanent_pct' AND breakdown = 'all'
       AND printed_value IS NOT NULL AND period_end <= DATE '2018-09-30'
     ORDER BY period_end DESC, document DESC LIMIT 5`,
    { authority: DEMONSTRATION.code },
  );
  expect(rows).toHaveLength(5);
  const permanent = standings.find(({ target }) => target.reference === "P6-1")!;
  expect(permanent.origin).toBe("REPORTED");
  expect([...permanent.trajectory, permanent.now]).toEqual(rows.reverse());
  expect(permanent.because).toMatch(/on the line of its figures it will be \d+(\.\d)? on 30 April 2019/);
});

test("where neither is, it is said why", async () => {
  const { standings } = await ask("23", "analyst");
  const residential = standings.find(({ target }) => target.reference === "P6-15")!;
  expect(residential).toMatchObject({ origin: null, trajectory: [], outlook: "CANNOT_BE_TOLD" });
  expect(residential.now).toEqual({ on: "2018-09-30", value: null });
  expect(residential.because).toMatch(/^[A-Z].*\.$/);
});

test("rejects who may see no figures", async () => {
  const { errors } = await ask("1", "importer");
  expect(errors[0]).toContain('"figures"');
});
