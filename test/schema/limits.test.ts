import { getOperationAST, parse } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { checkCost } from "../../schema/limits/checkCost";
import { LIMITS } from "../../schema/limits/limits";
import { buildWorld } from "./world";
import type { World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

const nested = (depth: number): string => (depth === 0 ? "name" : `ofType { ${nested(depth - 1)} }`);
const lists = (first: number | string) =>
  `{ submissions(first: ${first}) { edges { node { quarantinedRows(first: ${first}) { edges { node { line issues { code } } } } } } } }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename s${n}: sources { code }`).join(" ")} }`;

/** Fragments that each use the next one twice: written out, they double with every one of them. */
const doubling = (count: number) => {
  const names = Array.from({ length: count }, (_, n) => `F${n}`);
  const bodies = names.map((name, n) => {
    const inside = n + 1 < count ? `...F${n + 1} a${n}: __typename ...F${n + 1}` : "__typename";
    return `fragment ${name} on Query { ${inside} }`;
  });
  return `{ ...F0 } ${bodies.join(" ")}`;
};

test.each<[string, string, object, string]>([
  ["long pages in long pages", lists(200), {}, "QUERY_TOO_COSTLY"],
  ["long pages asked for by a variable", `query ($n: Int!) ${lists("$n")}`, { n: 200 }, "QUERY_TOO_COSTLY"],
  ["long pages asked for by a default", `query ($n: Int = 200) ${lists("$n")}`, {}, "QUERY_TOO_COSTLY"],
  ["long pages in a fragment", `{ ...F } fragment F on Query ${lists(200)}`, {}, "QUERY_TOO_COSTLY"],
  ["many aliases", aliases(LIMITS.aliases + 1), {}, "QUERY_TOO_MANY_ALIASES"],
  ["many words", `{ ${"sources { code } ".repeat(LIMITS.tokens / 3)} }`, {}, "GRAPHQL_PARSE_FAILED"],
  ["fragments that double", doubling(60), {}, "GRAPHQL_VALIDATION_FAILED"],
])("refuses %s", async (_, query, variables, code) => {
  const { status, errors, data } = await world.ask("administrator", query, variables);
  expect([status, errors[0]?.extensions.code, data]).toEqual([400, code, undefined]);
});

const series = (count: number, when: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `s${n}: series(indicator: CLA_COUNT, ${when}) { total { value } }`).join(" ")} }`;
const costOfQuery = (query: string, variables = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  return () => checkCost({ schema: buildSchema(), document, operation, variables });
};

test("a series of a few named dates is little dearer than a figure, one of a stretch as dear as a long one", () => {
  expect(costOfQuery(series(22, 'dates: ["2018-03-31", "2017-03-31"]'))).not.toThrow();
  expect(costOfQuery(series(14, 'from: "2018-03-31", to: "2018-04-30"'))).toThrow(
    /^Query: it asks for 2\d{4} objects/,
  );
  const inVariable = (given: string) => series(14, "dates: $d").replace("{", `query ($d: [Date!]${given}) {`);
  expect(costOfQuery(inVariable(' = ["2018-03-31"]'))).not.toThrow();
  expect(costOfQuery(inVariable("!"), { d: ["2018-03-31"] })).not.toThrow();
  expect(costOfQuery(inVariable(""))).toThrow();
});

test("refuses fields that are too deep", async () => {
  const page = (inside: string) => `submissions { edges { node { ${inside} } } }`;
  expect(
    (await world.ask("administrator", `{ ${page("issues { edges { node { code } } }")} }`)).errors,
  ).toEqual([]);
  // No type of the schema leads back to itself, so the rule is tried with a lower limit than any query can reach.
  jest.replaceProperty(LIMITS as { depth: number }, "depth", 6);
  const { errors } = await world.ask(
    "administrator",
    `{ ${page("issues { edges { node { code } } }")} } # again`,
  );
  jest.restoreAllMocks();
  expect(errors[0]?.extensions.code).toBe("QUERY_TOO_DEEP");
});

test("answers the standard introspection query, deep as it is", async () => {
  const { errors } = await world.ask(
    "analyst",
    `{ __schema { types { fields { type { ${nested(9)} } } } } }`,
  );
  expect(errors).toEqual([]);
});

test("answers a page of 200 children with all their lists", async () => {
  const lists =
    "identifiers { kind } careEpisodes { startedOn } reviews { heldOn } missingEpisodes { kind } healthAssessments { kind } sdqScores { score } schoolEnrolments { phase } attendance { fromOn } personalEducationPlans { dueOn }";
  const { errors } = await world.ask(
    "caseworker",
    `{ children(first: 200) { edges { node { ${lists} } } } }`,
  );
  expect(errors).toEqual([]);
});

test("fragments that double are counted in no time", () => {
  const schema = buildSchema();
  const document = parse(doubling(200));
  const operation = getOperationAST(document)!;
  expect(() => checkCost({ schema, document, operation, variables: {} })).not.toThrow();
});
