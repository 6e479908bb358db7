import { signToken } from "../../src/access";
import type { RoleName } from "../../src/access";
import { buildWorld, CHILDREN, GIRLS, MINE, OTHER } from "./world";
import type { Answer, World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());
beforeEach(() => world.database.knex("saved_cohorts").delete());

/** Asks as somebody by name. */
async function as(
  subject: string,
  query: string,
  { role = "caseworker" as RoleName, authority = MINE } = {},
): Promise<Answer> {
  const token = await signToken(world.tokenKey, { role, authority, subject, lifetime: "5m" });
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const response = await fetch(`${world.url}/graphql`, {
    ...{ method: "POST", headers, body: JSON.stringify({ query }) },
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Omit<Answer, "status" | "text">;
  return { status: response.status, data, errors, text };
}

const GIRL = '{fact: SEX, oneOf: ["FEMALE"]}';
const save = (name: string, filter: string, more = "") =>
  `mutation { saveCohort(name: ${JSON.stringify(name)}, plain: "Who is meant.", filter: ${filter}${more}) {
    name owner plain of filter savedAt } }`;
const sizeOf = (chosen: string) => `{ cohort(asAt: "2025-03-31", ${chosen}) { size { value } } }`;

async function size(chosen: string, subject = "anna"): Promise<number | null> {
  const { data, errors } = await as(subject, sizeOf(chosen));
  expect(errors).toEqual([]);
  return (data as unknown as { cohort: { size: { value: number | null } } }).cohort.size.value;
}

async function saved(
  name: string,
  filter: string,
  more = "",
  subject = "anna",
): Promise<Record<string, string>> {
  const { data, errors } = await as(subject, save(name, filter, more));
  expect(errors).toEqual([]);
  return (data as unknown as { saveCohort: Record<string, string> }).saveCohort;
}

/** The code and the sentence of the one refusal of an answer. */
const refused = ({ errors }: Answer) => errors.map(({ message, extensions }) => [extensions.code, message]);

test("a cohort is saved by name with its owner, and shown to everybody of the authority", async () => {
  expect(await saved("Girls in care", GIRL)).toMatchObject({
    ...{ name: "Girls in care", owner: "anna", plain: "Who is meant.", of: "LOOKED_AFTER" },
    savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
  });
  await saved("A first", GIRL, "", "ben");
  const { data } = await as("ben", "{ savedCohorts { name owner } }", { role: "analyst" });
  expect(data).toEqual({
    savedCohorts: [
      { name: "A first", owner: "ben" },
      { name: "Girls in care", owner: "anna" },
    ],
  });
});

test("a saved cohort is chosen by name, used in a filter, in another that is saved, and for an indicator", async () => {
  await saved("Girls", GIRL);
  await saved("Girls of 12 and more", '{all: [{saved: "Girls"}, {fact: AGE, atLeast: 12}]}');
  expect(await size('saved: "Girls"')).toBe(GIRLS);
  expect(await size('filter: {saved: "Girls"}')).toBe(GIRLS);
  expect(await size('filter: {not: {saved: "Girls"}}')).toBe(CHILDREN - GIRLS);
  expect(await size('saved: "Girls of 12 and more"')).toBe(GIRLS);
  expect(await size('saved: "Girls", filter: {fact: AGE, atMost: 4}')).toBe(0);
  expect(await size('of: KNOWN_TO_SOCIAL_CARE, saved: "Girls"')).toBe(GIRLS);
  const measure = `{ measure(indicator: CLA_COUNT, asAt: "2025-03-31", cohort: {saved: "Girls"}) { total { value } } }`;
  const { data, errors } = await as("anna", measure);
  expect(errors).toEqual([]);
  expect(data).toEqual({ measure: { total: { value: GIRLS } } });
});

test("the size of a saved cohort is hidden from an analyst where it is few", async () => {
  await saved("Girls", GIRL);
  for (const chosen of ['saved: "Girls"', 'filter: {not: {saved: "Girls"}}']) {
    const { data } = await as("anna", sizeOf(chosen), { role: "analyst" });
    expect(data).toEqual({ cohort: { size: { value: null } } });
  }
});

test("saving again replaces it, for its owner and an administrator alone; what it meant before is kept", async () => {
  await saved("Ours", GIRL);
  const boys = '{fact: SEX, oneOf: ["MALE"]}';
  expect(refused(await as("ben", save("Ours", boys)))).toEqual([
    ["FORBIDDEN", "name: a cohort of this name belongs to anna. Save yours by another name."],
  ]);
  expect(await size('saved: "Ours"')).toBe(GIRLS);
  await saved("Ours", boys);
  expect(await size('saved: "Ours"')).toBe(CHILDREN - GIRLS);
  const byAdministrator = await as("carol", save("Ours", GIRL), { role: "administrator" });
  expect(byAdministrator.data).toMatchObject({ saveCohort: { owner: "anna" } });
  const kept = await world.database
    .knex("saved_cohorts")
    .orderBy("saved_at")
    .select("name", "ended_at", "filter");
  expect(kept.map(({ ended_at }: { ended_at: string | null }) => ended_at === null)).toEqual([
    false,
    false,
    true,
  ]);
  expect(kept.map(({ filter }: { filter: { oneOf: string[] } }) => filter.oneOf)).toEqual([
    ["FEMALE"],
    ["MALE"],
    ["FEMALE"],
  ]);
});

test("a cohort is forgotten by its owner alone, and its name is free", async () => {
  await saved("Ours", GIRL);
  const forget = 'mutation { forgetCohort(name: "Ours") }';
  expect(refused(await as("ben", forget))[0]![0]).toBe("FORBIDDEN");
  expect((await as("anna", forget)).data).toEqual({ forgetCohort: true });
  expect((await as("anna", forget)).data).toEqual({ forgetCohort: false });
  expect((await as("anna", "{ savedCohorts { name } }")).data).toEqual({ savedCohorts: [] });
  expect(await saved("Ours", GIRL, "", "ben")).toMatchObject({ owner: "ben" });
});

test("rejects a name that nobody saved, suggesting the nearest that somebody did, and not the name typed", async () => {
  await saved("Girls in care", GIRL);
  for (const chosen of ['saved: "Gils in caer"', 'filter: {saved: "Gils in caer"}']) {
    const place = chosen.startsWith("saved") ? "cohort" : "filter";
    const answer = await as("anna", sizeOf(chosen));
    expect(refused(answer)).toEqual([
      ["COHORT_UNKNOWN", `${place}.saved: no cohort is saved by this name. Did you mean "Girls in care"?`],
    ]);
  }
  const answer = await as("anna", sizeOf('filter: {all: [{saved: "Jo Bloggs 4711"}]}'));
  expect(refused(answer)).toEqual([
    [
      "COHORT_UNKNOWN",
      "filter.all[0].saved: no cohort is saved by this name. See savedCohorts, or save it first.",
    ],
  ]);
  expect(answer.text).not.toMatch(/Bloggs|4711/);
});

test("another authority's saved cohorts are not seen, used, suggested or changed", async () => {
  await saved("Ours", GIRL);
  const there = { authority: OTHER };
  expect((await as("anna", "{ savedCohorts { name } }", there)).data).toEqual({ savedCohorts: [] });
  const answer = await as("anna", sizeOf('saved: "Our"'), there);
  expect(refused(answer)[0]![1]).toMatch(/See savedCohorts, or save it first\.$/);
  expect((await as("anna", 'mutation { forgetCohort(name: "Ours") }', there)).data).toEqual({
    forgetCohort: false,
  });
  expect((await as("ben", save("Ours", GIRL), there)).data).toMatchObject({ saveCohort: { owner: "ben" } });
  expect(await size('saved: "Ours"')).toBe(GIRLS);
});

test.each([
  ["", "name"],
  ["1st", "name"],
  ["Girls; DROP", "name"],
  [`G${"i".repeat(60)}`, "name"],
  ["Bloggs <b>", "name"],
])("rejects the name %j", async (name) => {
  const answer = await as("anna", save(name, GIRL));
  expect(refused(answer)).toEqual([
    [
      "COHORT_NAME_INVALID",
      "name: it is not one. Begin with a letter, and use up to 60 letters, digits, blanks and & ' ( ) / , -.",
    ],
  ]);
});

test("rejects a cohort without a word of what it is, and with too many", async () => {
  const saving = (plain: string) =>
    `mutation { saveCohort(name: "Ours", plain: ${JSON.stringify(plain)}, filter: ${GIRL}) { name } }`;
  for (const [plain, length] of [
    ["   ", 3],
    ["x".repeat(301), 301],
  ] as const)
    expect(refused(await as("anna", saving(plain)))).toEqual([
      ["COHORT_NAME_INVALID", `plain: it has ${length} characters. Say in 1 to 300 who is in it.`],
    ]);
});

test("rejects a filter that is wrong or is not of the population before anything is saved", async () => {
  expect(refused(await as("anna", save("Ours", "{any: []}")))[0]![0]).toBe("FILTER_INVALID");
  const strange = await as("anna", save("Ours", "{fact: IS_MOVE, is: true}"));
  expect(refused(strange)[0]![0]).toBe("FACT_NOT_APPLICABLE");
  expect((await as("anna", "{ savedCohorts { name } }")).data).toEqual({ savedCohorts: [] });
});

test("rejects a cohort that would use itself, by name or by another saved cohort", async () => {
  await saved("Inner", GIRL);
  await saved("Outer", '{saved: "Inner"}');
  for (const filter of ['{saved: "Inner"}', '{not: {saved: "Outer"}}'])
    expect(refused(await as("anna", save("Inner", filter)))).toEqual([
      ["FILTER_INVALID", "filter: it uses the cohort it is to be saved as. Save it by another name."],
    ]);
  expect(await size('saved: "Outer"')).toBe(GIRLS);
});

test("cohorts saved by one another are used as deep as they can be saved, and no deeper", async () => {
  await saved("Level A", GIRL);
  await saved("Level B", '{saved: "Level A"}');
  await saved("Level C", '{saved: "Level B"}');
  await saved("Level D", '{saved: "Level C"}');
  expect(await size('saved: "Level D"')).toBe(GIRLS);
  expect(refused(await as("anna", save("Level E", '{saved: "Level D"}')))).toEqual([
    ["FILTER_INVALID", "saved: cohorts are saved by one another 4 deep. Write one of them out."],
  ]);
});

const EVERYTHING = `{all: [
  {any: [{fact: SEX, oneOf: ["FEMALE", "MALE"]}, {fact: AGE, atLeast: 3, atMost: 17}, {fact: SEEKING_ASYLUM, is: false}]},
  {not: {happened: {what: CARE_REVIEWS_HELD, within: {days: 28}, where: {fact: AGE, atMost: 9}, atLeast: 1, atMost: 2}}},
  {not: {happened: {what: STARTS_OF_CARE, since: "2020-04-01", until: "2020-05-01"}}},
  {wasSo: {before: {months: 1}, that: {member: {of: LOOKED_AFTER}}}},
  {member: {of: KNOWN_TO_SOCIAL_CARE, on: "2025-01-31", that: {all: []}}},
  {not: {named: UNACCOMPANIED_ASYLUM_SEEKING}},
  {saved: "Girls & (some) others"}]}`;

test("the filter served can be pasted back, and means the same", async () => {
  await saved("Girls & (some) others", GIRL);
  const named = (await as("anna", "{ namedCohorts { code } }")).data as unknown as {
    namedCohorts: { code: string }[];
  };
  const filter = EVERYTHING.replace("UNACCOMPANIED_ASYLUM_SEEKING", named.namedCohorts[0]!.code);
  const { filter: served } = await saved("Everything", filter);
  expect(await saved("Again", served!)).toMatchObject({ filter: served });
  expect(await size(`filter: ${served}`)).toBe(await size(`filter: ${filter}`));
  const { data } = await as("anna", "{ savedCohorts { name filter } }");
  expect(data).toMatchObject({ savedCohorts: [{ name: "Again", filter: served }, { filter: served }, {}] });
});

test("an importer sees no saved cohorts and saves none", async () => {
  const importer = { role: "importer" as const };
  expect(refused(await as("dan", "{ savedCohorts { name } }", importer))[0]![0]).toBe("FORBIDDEN");
  expect(refused(await as("dan", save("Ours", GIRL), importer))[0]![0]).toBe("FORBIDDEN");
});
