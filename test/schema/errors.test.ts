import { GraphQLError } from "graphql";
import { errorFormatter } from "../../schema/errors/formatError";
import { withoutValues } from "../../schema/errors/withoutValues";
import { buildWorld, upn } from "./world";
import type { World } from "./world";

const SECRET = upn(1);

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

/** Requests that hold a value where it does not belong, with the code and the words of what comes back. */
const WRONG: readonly (readonly [query: string, variables: object, code: string, says: RegExp])[] = [
  [`{ child(id: "${SECRET}" }`, {}, "GRAPHQL_PARSE_FAILED", /^Syntax Error/],
  [`{ child "${SECRET}" }`, {}, "GRAPHQL_PARSE_FAILED", /found String\.$/],
  [
    `{ measure(indicator: ${SECRET}, asAt: "2025-03-31") { note } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /does not exist in "IndicatorCode"/,
  ],
  [
    `{ measure(indicator: CLA_COUNTS, asAt: "2025-03-31") { note } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /Did you mean the enum value "CLA_COUNT"/,
  ],
  [
    `{ measure(indicator: CLA_COUNT, asAt: "${SECRET}") { note } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /^Date: this is not a date that exists/,
  ],
  [
    `{ measure(indicator: CLA_COUNT, asAt: "2025-02-30") { note } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /Write one from 1900 to 2199/,
  ],
  [
    `{ measure(indicator: CLA_COUNT, asAt: "2025-03-31", knownAt: "2025-03-31") { note } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /^DateTime: this is not a moment/,
  ],
  [
    `{ children(first: "${SECRET}") { edges { cursor } } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /^Int cannot represent non-integer value\.$/,
  ],
  [
    `{ cohort(filter: "${SECRET}", asAt: "2025-03-31") { asAt } }`,
    {},
    "GRAPHQL_VALIDATION_FAILED",
    /^Expected value of type "CohortFilter"/,
  ],
  [
    "query ($d: Date!) { measure(indicator: CLA_COUNT, asAt: $d) { note } }",
    { d: SECRET },
    "BAD_USER_INPUT",
    /^Variable "\$d" has an invalid value; .*Date: this is not a date/,
  ],
  [
    "query ($n: Int!) { children(first: $n) { edges { cursor } } }",
    { n: SECRET },
    "BAD_USER_INPUT",
    /^Variable "\$n" has an invalid value; Int cannot represent/,
  ],
  [
    'query ($f: CohortFilter!) { cohort(filter: $f, asAt: "2025-03-31") { asAt } }',
    { f: { all: [{ fact: SECRET }] } },
    "BAD_USER_INPUT",
    /^Variable "\$f" has an invalid value at "f\.all\[0\]\.fact"; The value does not exist/,
  ],
  [
    'query ($f: CohortFilter!) { cohort(filter: $f, asAt: "2025-03-31") { asAt } }',
    { f: { fact: "SEX", oneOf: [SECRET] } },
    "FILTER_INVALID",
    /^filter\.oneOf\[0\]: this is not a value of SEX/,
  ],
  ["query ($i: ID!) { child(id: $i) { id } }", {}, "BAD_USER_INPUT", /was not provided/],
  [
    `{ measure(indicator: CLA_COUNT, asAt: "2025-03-31", breakdowns: [SEX, SEX]) { note } }`,
    {},
    "BREAKDOWNS",
    /different breakdowns/,
  ],
  [`query A { __typename } query B { __typename }`, {}, "OPERATION_RESOLUTION_FAILURE", /operation/],
];

test.each(WRONG)("rejects, without repeating a value: %s %j", async (query, variables, code, says) => {
  const { errors, text } = await world.ask("administrator", query, variables);
  expect(errors[0]?.extensions).toEqual({ code });
  expect(errors[0]?.message).toMatch(says);
  expect(text).not.toContain(SECRET);
});

test("an error of the database gives away no statement and no value", () => {
  const lines: string[] = [];
  const format = errorFormatter((line) => void lines.push(line));
  const fault = Object.assign(new Error(`insert into "x" - Key (upn)=(${SECRET}) already exists`), {
    code: "23505",
    detail: SECRET,
  });
  const error = new GraphQLError(fault.message, { originalError: fault });
  const formatted = format({ message: fault.message, extensions: { code: "INTERNAL_SERVER_ERROR" } }, error);
  expect(formatted.extensions).toEqual({ code: "INTERNAL" });
  expect(JSON.stringify(formatted) + lines.join()).not.toContain(SECRET);
  expect(lines[0]).toMatch(/^INTERNAL \| Error \| 23505 \| at /);
});

test("a variable's value is taken out whatever it looks like", () => {
  const cause = 'Value "x" does not exist in "FactCode" enum.';
  const value = `{ fact: "a; b at \\"c\\"" }`;
  expect(withoutValues(`Variable "$f" got invalid value ${value} at "f.fact"; ${cause}`, cause)).toBe(
    'Variable "$f" has an invalid value at "f.fact"; The value does not exist in "FactCode" enum.',
  );
  expect(withoutValues(`Variable "$f" got invalid value ${value}`)).toBe(
    'Variable "$f" has an invalid value.',
  );
});

// Last, because it leaves the table of reviews of no use.
test("what nobody foresaw becomes INTERNAL, and leaves a line without its message", async () => {
  const { knex } = world.database;
  await knex.raw("ALTER TABLE reviews RENAME COLUMN participation TO mislaid");
  const query = "{ children(first: 1) { edges { node { reviews { heldOn participation } } } } }";
  const gone = await world.ask("caseworker", query);
  expect(gone.errors[0]?.extensions.code).toBe("SCHEMA_OUTDATED");
  await knex.raw("ALTER TABLE reviews RENAME COLUMN mislaid TO participation");
  await knex.raw("ALTER TABLE reviews ALTER held_on TYPE text USING 'secret of ' || subject || held_on");
  const { errors, text } = await world.ask(
    "caseworker",
    `{ children(first: 200) { edges { node { reviews { heldOn } } } } }`,
  );
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["INTERNAL"]));
  expect(text).not.toContain("secret of");
  expect(world.log.length).toBeGreaterThan(0);
  expect(world.log.join("\n")).toMatch(/^INTERNAL \| GraphQLError/);
  expect(world.log.join("\n")).not.toContain("secret of");
});
