import { isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { buildSchema } from "../../schema/buildSchema";
import { roleNames } from "../../src/access";
import type { RoleName } from "../../src/access";
import { buildWorld } from "./world";
import type { World } from "./world";

const FIGURES: RoleName[] = ["analyst", "caseworker", "administrator"];
const CHILDREN: RoleName[] = ["caseworker", "administrator"];
const MATCHES: RoleName[] = ["caseworker", "administrator"];
const SUBMISSIONS: RoleName[] = ["importer", "administrator"];

/** Every guarded field, how to ask for it, and who may, written by hand. What stands below `in` must be reachable. */
const FIELDS: readonly (readonly [field: string, query: string, may: readonly RoleName[]])[] = [
  ["Query.sources", "{ sources { code } }", roleNames],
  ["Query.codeLists", "{ codeLists { name } }", roleNames],
  ["Query.indicators", "{ indicators { edges { cursor } } }", roleNames],
  ["Query.indicator", "{ indicator(code: CLA_COUNT) { code } }", roleNames],
  ["Query.facts", "{ facts { code } }", roleNames],
  ["Query.measure", '{ measure(indicator: CLA_COUNT, asAt: "2025-03-31") { threshold } }', FIGURES],
  ["Query.series", '{ series(indicator: CLA_COUNT, dates: ["2025-03-31"]) { threshold } }', FIGURES],
  ["Query.cohort", '{ cohort(filter: {all: []}, asAt: "2025-03-31") { asAt } }', FIGURES],
  ["Query.catalogue", "{ catalogue { edges { cursor } } }", roleNames],
  ["Query.namedCohorts", "{ namedCohorts { code } }", roleNames],
  ["Query.cohorts", '{ cohorts(asAt: "2025-03-31", chosen: [{filter: {all: []}}]) { name } }', FIGURES],
  ["Query.populations", "{ populations { code } }", roleNames],
  ["Query.childPlanTypes", "{ childPlanTypes { code } }", roleNames],
  ["Query.savedCohorts", "{ savedCohorts { name } }", FIGURES],
  ["Query.explain", '{ explain(indicator: CLA_COUNT, asAt: "2025-03-31") { sql } }', FIGURES],
  [
    "Query.changes",
    '{ changes(indicator: CLA_COUNT, asAt: "2025-03-31", before: "2025-01-01T00:00:00Z") { steps { files { id } } } }',
    FIGURES,
  ],
  ["Query.identities", "{ identities { note } }", FIGURES],
  ["Query.unmatched", "{ unmatched { note } }", FIGURES],
  ["Query.unmatchedSeries", '{ unmatchedSeries(moments: ["2025-03-31T12:00:00Z"]) { note } }', FIGURES],
  ["Query.matches", "{ matches { edges { cursor } } }", MATCHES],
  ["Query.match", '{ match(id: "none") { id } }', MATCHES],
  ["Query.identityDecisions", "{ identityDecisions { edges { cursor } } }", MATCHES],
  ["Query.children", "{ children(first: 1) { edges { cursor } } }", CHILDREN],
  ["Query.child", '{ child(id: "none") { id } }', CHILDREN],
  ["Query.submissions", "{ submissions { edges { cursor } } }", SUBMISSIONS],
  ["Query.submission", '{ submission(id: "none") { id } }', SUBMISSIONS],
  ["Query.plans", '{ plans(asAt: "2025-03-31") { code } }', roleNames],
  ["Query.plan", '{ plan(code: "none", asAt: "2025-03-31") { code } }', roleNames],
  ["Query.planProblems", '{ planProblems(asAt: "2025-03-31") { code } }', roleNames],
  ["Query.planOwners", '{ planOwners(asAt: "2025-03-31") { role } }', roleNames],
  ["Query.recommendations", '{ recommendations(asAt: "2025-03-31") { edges { cursor } } }', roleNames],
  ["Query.actions", '{ actions(asAt: "2025-03-31") { edges { cursor } } }', roleNames],
];

/** Fields inside others: guarded in their own right, so that a new way to reach them opens nothing. */
const INNER: Readonly<Record<string, readonly [grant: string, fields: readonly string[]]>> = {
  Child: [
    "children",
    [
      "sex",
      "bornOn",
      "ethnicity",
      "identifiers",
      "careEpisodes",
      "reviews",
      "missingEpisodes",
      "healthAssessments",
      "sdqScores",
      "schoolEnrolments",
      "attendance",
      "personalEducationPlans",
      "plans",
      "planStandings",
      "planTimeline",
    ],
  ],
  CatalogueEntry: ["figures", ["reported", "targets"]],
  Cohort: [
    "figures",
    [
      "size",
      "measure",
      "followed",
      "count",
      "share",
      "overlaps",
      "funnel",
      "signals",
      "between",
      "childPlans",
    ],
  ],
  SavedCohort: ["figures", ["filter"]],
  PlanIndicator: ["figures", ["measure", "reported", "targets", "standings"]],
  Explanation: ["children", ["members"]],
  Submission: ["submissions", ["issueKinds", "issues", "quarantinedRows"]],
};

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

test("every field of Query is guarded, and stands in the table above", () => {
  const fields = Object.keys(buildSchema().getQueryType()!.getFields()).map((name) => `Query.${name}`);
  expect(FIELDS.map(([field]) => field).sort()).toEqual(fields.sort());
});

describe.each(FIELDS)("%s", (_, query, may) => {
  test.each(roleNames)("for the role %s", async (role) => {
    const { errors } = await world.ask(role, query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(may.includes(role) ? [] : ["FORBIDDEN"]);
    if (!may.includes(role)) expect(errors[0]?.message).toMatch(new RegExp(`grant "\\w+".*role "${role}"`));
  });
});

test.each(roleNames)("Cohort.children, list, size and measure for the role %s", async (role) => {
  for (const listed of ["children(first: 1) { edges { cursor } }", "list(first: 1) { edges { cursor } }"]) {
    const { errors } = await world.ask(
      role,
      `{ cohort(filter: {all: []}, asAt: "2025-03-31") { ${listed} } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      CHILDREN.includes(role) ? [] : ["FORBIDDEN"],
    );
  }
  const figures = `{ cohort(filter: {all: []}, asAt: "2025-03-31") { size { value } measure(indicator: CLA_COUNT) { note } } }`;
  const answer = await world.ask(role, figures);
  expect(answer.errors.length === 0).toBe(FIGURES.includes(role));
});

/** A resolver is called as graphql-js would call it, with a viewer who may not: whatever leads to the field, it refuses. */
describe.each(Object.entries(INNER))("the fields of %s refuse by themselves", (typeName, [grant, names]) => {
  const type = buildSchema().getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  test.each(names)("%s", async (name) => {
    const viewer = {
      role: grant === "figures" ? "importer" : "analyst",
      authority: "E09000001",
      subject: "test",
    };
    const context = { viewer, knex: world.database.knex, loaders: {} };
    const call = async () =>
      fields[name]!.resolve!({ id: "x" }, { first: 1 }, context, {} as never) as unknown;
    await expect(call()).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining(`"${grant}"`) as string,
    });
  });
  test("and no other field of it is read without a guard than those that came with it", () => {
    const plain = Object.keys(fields).filter((name) => !names.includes(name));
    const own = {
      Child: ["id"],
      Submission: expect.not.arrayContaining(["issues"]) as string[],
      CatalogueEntry: expect.not.arrayContaining(["reported"]) as string[],
      Cohort: ["name", "asAt", "knownAt", "named", "population", "children", "list"],
      SavedCohort: ["name", "owner", "plain", "of", "savedAt"],
      PlanIndicator: ["code", "title", "indicator"],
      Explanation: ["population", "denominator", "numerator", "sql", "everybody", "verdicts"],
    };
    expect(plain).toEqual(own[typeName as keyof typeof own]);
  });
});

test("no guarded field stands on a type with simpleResolvers, where its guard would be ignored", () => {
  const storage = getMetadataStorage();
  const simple = new Set(
    storage.objectTypes.filter(({ simpleResolvers }) => simpleResolvers).map(({ target }) => target),
  );
  expect(simple.size).toBeGreaterThan(20);
  expect(storage.authorizedFields.filter(({ target }) => simple.has(target))).toEqual([]);
  const inner = storage.fieldResolvers.filter(({ getObjectType }) => simple.has(getObjectType?.() as never));
  expect(inner).toEqual([]);
});
