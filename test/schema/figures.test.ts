import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { seriesDates } from "../../schema/measure/seriesDates";
import { buildWorld, CHILDREN, GIRLS } from "./world";
import type { World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

const CELL = "group { breakdown value label } numerator denominator value status symbol reason";
const BY_SEX = `{ measure(indicator: CLA_COUNT, asAt: "2025-03-31", breakdowns: [SEX]) {
  indicator { code } definitionVersion asAt knownAt profile threshold note total { value } cells { ${CELL} } } }`;

interface Cell {
  readonly group: { value: string | null; label: string }[];
  readonly value: number | null;
  readonly status: string;
  readonly symbol: string | null;
}

const cellOf = (data: unknown, label: string) =>
  (data as { measure: { cells: Cell[] } }).measure.cells.find(({ group }) => group[0]?.label === label);

test("an analyst is told the total and not a number of 1 to 5, nor the one it follows from", async () => {
  const { data, errors } = await world.ask("analyst", BY_SEX);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    measure: {
      ...{ indicator: { code: "CLA_COUNT" }, definitionVersion: 1, asAt: "2025-03-31", knownAt: null },
      ...{ profile: "DFE", threshold: 5, total: { value: CHILDREN } },
      note: "Numbers from 1 to 5, and numbers they could be worked out from, are hidden to protect children.",
    },
  });
  for (const label of ["Female", "Male"])
    expect(cellOf(data, label)).toMatchObject({
      value: null,
      numerator: null,
      status: "SUPPRESSED",
      symbol: "c",
    });
});

test("a caseworker is told every number", async () => {
  const { data } = await world.ask("caseworker", BY_SEX);
  expect(data).toMatchObject({ measure: { profile: "EXACT", threshold: 0 } });
  expect(cellOf(data, "Female")).toMatchObject({ value: GIRLS, status: "OK", symbol: null });
  expect(cellOf(data, "Male")).toMatchObject({ value: CHILDREN - GIRLS });
  expect(cellOf(data, "All")).toMatchObject({ value: CHILDREN });
});

test("a cohort says its size as figures may be said to the viewer", async () => {
  const query = `{ cohort(filter: {fact: SEX, oneOf: ["FEMALE"]}, asAt: "2025-03-31") { size { value status }
    measure(indicator: CLA_COUNT, breakdowns: [AGE_GROUP]) { total { value } } } }`;
  expect((await world.ask("caseworker", query)).data).toEqual({
    cohort: { size: { value: GIRLS, status: "OK" }, measure: { total: { value: GIRLS } } },
  });
  expect((await world.ask("analyst", query)).data).toEqual({
    cohort: { size: { value: null, status: "SUPPRESSED" }, measure: { total: { value: null } } },
  });
});

test("a series has a measure for each month end, in order, and nobody before care began", async () => {
  const query = `{ series(indicator: CLA_COUNT, from: "2024-07-15", to: "2024-11-30") { asAt total { value } } }`;
  expect((await world.ask("analyst", query)).data).toEqual({
    series: [
      { asAt: "2024-07-31", total: { value: 0 } },
      { asAt: "2024-08-31", total: { value: 0 } },
      { asAt: "2024-09-30", total: { value: CHILDREN } },
      { asAt: "2024-10-31", total: { value: CHILDREN } },
      { asAt: "2024-11-30", total: { value: CHILDREN } },
    ],
  });
});

test("a measure as known before anything was received is not available", async () => {
  const query = `{ measure(indicator: CLA_COUNT, asAt: "2025-03-31", knownAt: "2020-01-01T00:00:00Z") {
    knownAt total { value status symbol } } }`;
  expect((await world.ask("caseworker", query)).data).toEqual({
    measure: {
      knownAt: "2020-01-01T00:00:00Z",
      total: { value: null, status: "NOT_AVAILABLE", symbol: "x" },
    },
  });
});

test("another authority's figures are its own", async () => {
  const query = '{ measure(indicator: CLA_COUNT, asAt: "2025-03-31") { total { value } } }';
  const { data } = await world.ask("caseworker", query, {}, "E09000002");
  expect(data).toEqual({ measure: { total: { value: 5 } } });
});

/** A link that was corrected since: it counts no more. */
async function addClosedLink(): Promise<void> {
  const { knex } = world.database;
  const [link] = await knex("identity_links").where({ rule: "upn", authority: "E09000001" }).limit(1);
  const closed = { known_from: "2024-01-01T00:00:00Z", known_to: "2024-02-01T00:00:00Z" };
  await knex("identity_links").insert({ ...(link as object), ...closed });
}

test("identities: how many of each kind are linked, and how many are not and why, as released cells", async () => {
  await addClosedLink();
  const query =
    "{ identities { note figures { kind rule isMatched count { value status group { value } } } } }";
  const { data } = await world.ask("caseworker", query);
  const { figures } = (data as unknown as { identities: { figures: Figure[] } }).identities;
  const shown = figures
    .filter(({ count }) => count.value !== 0)
    .map(({ kind, rule, count }) => [kind, rule, count.value]);
  expect(shown).toEqual(
    expect.arrayContaining([
      [null, null, 180],
      ["LOCAL", "LOCAL_ID", 60],
      ["UPN", "UPN", 60],
      ["NHS", "NHS_NUMBER", 40],
      ["NHS", "UNMATCHED_NO_LOCAL_ID_TOLD", 20],
      ["NHS", null, 60],
    ]),
  );
  const matched = figures.find(({ rule }) => rule === "UNMATCHED_NO_LOCAL_ID_TOLD")?.isMatched;
  expect(matched).toBe(false);
});

interface Figure {
  readonly kind: string | null;
  readonly rule: string | null;
  readonly isMatched: boolean | null;
  readonly count: { value: number | null };
}

test("identities hide a number of 1 to 5 from an analyst", async () => {
  const { knex } = world.database;
  const links = { authority: "E09000001", known_to: null, rule: "unmatched: no local id told" };
  const few = await knex("identity_links").where(links).limit(3).pluck<string[]>("subject");
  await knex("identity_links").whereIn("subject", few).update({ rule: "unmatched: dates of birth differ" });
  const query = "{ identities { figures { kind rule count { value } } } }";
  const { data } = await world.ask("analyst", query);
  const { figures } = (data as unknown as { identities: { figures: Figure[] } }).identities;
  const hidden = figures
    .filter(({ count }) => count.value === null)
    .map(({ kind, rule }) => `${kind} ${rule}`);
  expect(hidden).toContain("NHS UNMATCHED_DATES_OF_BIRTH_DIFFER");
  expect(figures.every(({ count }) => count.value === null || count.value === 0 || count.value > 5)).toBe(
    true,
  );
});

const january = "2024-01-31";

test.each([
  ["nothing", {}, "SERIES_DATES"],
  ["from alone", { from: "2024-01-01" }, "SERIES_DATES"],
  ["no dates", { dates: [] }, "SERIES_DATES"],
  ["dates and to", { dates: [january], to: "2024-02-29" }, "SERIES_DATES"],
  ["from after to", { from: "2024-02-01", to: january }, "SERIES_DATES"],
  ["a stretch without a month end", { from: "2024-02-01", to: "2024-02-28" }, "SERIES_DATES"],
  ["121 month ends", { from: "2014-01-31", to: january }, "SERIES_TOO_LONG"],
  ["121 dates", { dates: Array.from({ length: 121 }, () => january) }, "SERIES_TOO_LONG"],
])("rejects a series of %s", (_, asked, code) => {
  expect(() => seriesDates({ ...asked, kind: "DATE" })).toThrow(expect.objectContaining({ code }));
});

test("accepts a series of 120 month ends", () => {
  const dates = seriesDates({ from: "2014-02-01", to: "2024-01-31", kind: "DATE" });
  expect([dates.length, dates[0], dates.at(-1)]).toEqual([120, "2014-02-28", "2024-01-31"]);
});

test("nothing in schema/ makes a cell but from a released one, or reads a raw one", async () => {
  const root = path.join(__dirname, "../../schema");
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(path.join(root, name), "utf8")));
  expect(texts.filter((text) => /RawCell|RawTable/.test(text))).toEqual([]);
  expect(texts.filter((text) => /new Cell\(/.test(text))).toHaveLength(1);
});
