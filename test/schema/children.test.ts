import { inKeyOrder } from "../../loaders/manyByKey";
import { buildWorld, CHILDREN, localId, OTHER } from "./world";
import type { World } from "./world";

const EVERYTHING = `
  id sex bornOn ethnicity
  identifiers { kind rule localId }
  careEpisodes { startedOn reasonStarted legalStatus need placementType placementProvider placementUrn endedOn reasonEnded reasonPlacementChanged }
  reviews { heldOn participation }
  missingEpisodes { startedOn kind endedOn }
  healthAssessments { kind dueOn requestedOn completedOn outcome }
  sdqScores { completedOn score completedBy reviewDueOn }
  schoolEnrolments { schoolUrn enrolledOn leftOn yearGroup phase senProvision }
  attendance { fromOn toOn sessionsPossible sessionsAuthorised sessionsUnauthorised }
  personalEducationPlans { dueOn completedOn quality gradedBy reviewDueOn }`;
const PAGE = `query ($first: Int!) { children(first: $first) { edges { node { ${EVERYTHING} } } } }`;

interface Child extends Record<string, unknown> {
  readonly id: string;
  readonly identifiers: { kind: string; rule: string; localId: string | null }[];
}

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

async function childrenOf(first: number): Promise<Child[]> {
  const { data, errors } = await world.ask("caseworker", PAGE, { first });
  expect(errors).toEqual([]);
  return (data as unknown as { children: { edges: { node: Child }[] } }).children.edges.map(
    ({ node }) => node,
  );
}

/** The statements a request sends to the database. */
async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => void statements.push(sql);
  world.database.knex.on("query", listen);
  await run().finally(() => world.database.knex.off("query", listen));
  return statements;
}

test("a child has the records of all its identifiers, whichever system filed them", async () => {
  const all = await childrenOf(200);
  const child = all.find(({ identifiers }) => identifiers[0]?.localId === localId(7));
  expect(child).toMatchObject({
    sex: "M",
    bornOn: "2012-05-08",
    ethnicity: "WBRI",
    identifiers: [
      { kind: "LOCAL", rule: "LOCAL_ID", localId: localId(7) },
      { kind: "UPN", rule: "UPN", localId: null },
      { kind: "NHS", rule: "NHS_NUMBER", localId: null },
    ],
    careEpisodes: [{ startedOn: "2024-09-08", legalStatus: "C2", placementType: "U4", endedOn: null }],
    reviews: [{ heldOn: "2024-11-08", participation: "PN1" }],
    missingEpisodes: [{ startedOn: "2025-01-02", kind: "M", endedOn: null }],
    healthAssessments: [{ kind: "RHA", dueOn: "2025-01-20" }],
    sdqScores: [{ completedOn: "2025-01-15", score: 12 }],
    schoolEnrolments: [{ schoolUrn: "100001", yearGroup: "8" }],
    attendance: [{ fromOn: "2024-09-02", sessionsPossible: 220, sessionsUnauthorised: null }],
    personalEducationPlans: [{ dueOn: "2025-02-14", quality: "good" }],
  });
});

test("an identifier that could not be linked is a child of its own, without a description", async () => {
  const all = await childrenOf(200);
  const alone = all.filter(({ identifiers }) => identifiers.every(({ localId }) => localId === null));
  expect(alone).toHaveLength(20);
  expect(alone[0]).toMatchObject({ sex: null, bornOn: null, careEpisodes: [] });
  expect(alone[0]!.identifiers).toEqual([{ kind: "NHS", rule: "UNMATCHED_NO_LOCAL_ID_TOLD", localId: null }]);
  expect(all).toHaveLength(CHILDREN + alone.length);
});

test("a page of 50 children with all their lists costs as many statements as a page of one: eleven", async () => {
  const ofOne = await statementsOf(() => childrenOf(1));
  const ofFifty = await statementsOf(() => childrenOf(50));
  expect(ofFifty).toHaveLength(ofOne.length);
  expect(ofFifty).toHaveLength(11);
});

test("records of an identifier whose link was closed are not served", async () => {
  const { knex } = world.database;
  const ofUpn = { authority: "E09000001", rule: "upn" };
  const [link] = await knex("identity_links")
    .where(ofUpn)
    .orderBy("child")
    .limit(1)
    .select<{ child: string }[]>();
  await knex("identity_links")
    .where({ ...ofUpn, child: link!.child })
    .update({ known_to: "2025-06-01T00:00:00Z" });
  const child = (await childrenOf(200)).find(({ id }) => id === link!.child);
  expect(child).toMatchObject({
    schoolEnrolments: [],
    attendance: [],
    careEpisodes: [{ legalStatus: "C2" }],
  });
  expect(child?.identifiers.map(({ kind }) => kind)).not.toContain("UPN");
});

test("a corrected record is not served", async () => {
  const { knex } = world.database;
  const where = { authority: "E09000001", subject: `L:${localId(9)}` };
  await knex.transaction(async (trx) => {
    await trx("reviews").where(where).update({ known_to: "2025-06-01T00:00:00Z" });
    const row = { period: 2025, submission_id: "00000000-0000-0000-0000-000000000000", line: 2 };
    await trx("reviews").insert({
      ...where,
      ...row,
      held_on: "2024-12-24",
      known_from: "2025-06-01T00:00:00Z",
    });
  });
  const child = (await childrenOf(200)).find(({ identifiers }) => identifiers[0]?.localId === localId(9));
  expect(child?.reviews).toEqual([{ heldOn: "2024-12-24", participation: null }]);
});

test("a child is found by id, and only by the authority that knows it", async () => {
  const [child] = await childrenOf(1);
  const query = "query ($id: ID!) { child(id: $id) { id identifiers { kind } } }";
  const mine = await world.ask("caseworker", query, { id: child!.id });
  expect(mine.data).toMatchObject({ child: { id: child!.id } });
  const theirs = await world.ask("caseworker", query, { id: child!.id }, OTHER);
  expect(theirs.data).toEqual({ child: null });
  expect((await world.ask("caseworker", query, { id: "C001" })).data).toEqual({ child: null });
});

test("another authority's children are its own five", async () => {
  const { data } = await world.ask("caseworker", PAGE, { first: 200 }, OTHER);
  const { edges } = (data as unknown as { children: { edges: unknown[] } }).children;
  expect(edges).toHaveLength(5);
});

test("children of a cohort, and children on a date, are those the cohort counts", async () => {
  const girls = `filter: {fact: SEX, oneOf: ["FEMALE"]}, asAt: "2025-03-31"`;
  const query = `{ children(${girls}) { edges { node { sex } } }
    cohort(${girls}) { size { value } children { edges { node { sex } } } }
    all: children(first: 200, asAt: "2025-03-31") { edges { cursor } } }`;
  const { data, errors } = await world.ask("caseworker", query);
  expect(errors).toEqual([]);
  const three = { edges: [{ node: { sex: "F" } }, { node: { sex: "F" } }, { node: { sex: "F" } }] };
  expect(data).toMatchObject({ children: three, cohort: { size: { value: 3 }, children: three } });
  expect((data as unknown as { all: { edges: unknown[] } }).all.edges).toHaveLength(CHILDREN);
});

test("rejects a filter without a date", async () => {
  const { errors } = await world.ask("caseworker", "{ children(filter: {all: []}) { edges { cursor } } }");
  expect(errors[0]?.extensions.code).toBe("FILTER_WITHOUT_DATE");
});

test("no answer holds a national identifier or its hash", async () => {
  const submissions =
    "{ submissions { edges { node { id fileName issues { edges { node { message } } } } } } }";
  const texts = [
    (await world.ask("administrator", PAGE, { first: 200 })).text,
    (await world.ask("administrator", submissions)).text,
    (await world.ask("administrator", "{ identities { figures { kind rule count { value } } } }")).text,
  ];
  expect(world.secrets).toHaveLength(4 * CHILDREN);
  for (const secret of world.secrets) for (const text of texts) expect(text.includes(secret)).toBe(false);
});

test("rows go back to their keys, in key order and in the order read", () => {
  const rows = [
    { key: "b", n: 1 },
    { key: "a", n: 2 },
    { key: "b", n: 3 },
    { key: "not asked for", n: 4 },
  ];
  expect(inKeyOrder(["a", "c", "b"], rows, ({ key }) => key)).toEqual([
    [{ key: "a", n: 2 }],
    [],
    [
      { key: "b", n: 1 },
      { key: "b", n: 3 },
    ],
  ]);
});
