import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { careReturns } from "../../seeds/demonstration/careReturns";
import { childrenUpTo } from "../../seeds/demonstration/children";
import { careLeaverReturns, incidentReturns, socialCareTables } from "../../seeds/demonstration/socialCare";
import { csv } from "../../seeds/demonstration/table";
import type { Table } from "../../seeds/demonstration/table";
import { collectionYears } from "../../seeds/demonstration/year";
import type { CollectionYear } from "../../seeds/demonstration/year";
import type { Database } from "../../src/db/connect";
import { RowCheck } from "../../src/ingest/checkRow";
import { recognise } from "../../src/ingest/recognise";
import type { SubmissionReport } from "../../src/ingest/report";
import { collectionYearOf } from "../../src/lib/dates";
import { sources } from "../../src/sources";
import { freshDatabase } from "../harness/database";
import { subjects } from "../ingest/world";
import { issuesOf, takenIn } from "./takenIn";

const TODAY = "2026-11-22";
/** Soon after the first load: a day with few files, which a database takes in within seconds. */
const EARLY = "2018-05-31";
const LONGEST = 240_000;

const ofSocialCare = sources
  .map(({ code }) => code)
  .filter((code) => code.startsWith("social_care_") || code === "annex_a_adopters");
const children = childrenUpTo(TODAY);
const tables = socialCareTables(children, TODAY);

const extractDay = ({ path }: Table) => /\d{4}-\d\d-\d\d/.exec(path)![0];
const returnsOf = (list: typeof children, year: CollectionYear): Table[] =>
  [...careLeaverReturns(list, year), ...incidentReturns(list, year)].filter(({ rows }) => rows.length > 0);

describe("the files of the case system", () => {
  it("are of every source of social care, and hold no row that breaks a rule", () => {
    const found = tables.map((table) => checked(table, collectionYearOf(TODAY)));
    expect(found.flatMap(({ issues }) => issues)).toEqual([]);
    expect(ofSocialCare.filter((code) => !found.some(({ source }) => source === code))).toEqual([]);
  });

  it("come with returns that break no rule either", () => {
    for (const year of collectionYears(TODAY))
      for (const table of returnsOf(children, year)) expect(checked(table, year.year).issues).toEqual([]);
  });

  it("say nothing of the days after the one they are made on", () => {
    for (const table of tables) {
      const lived = table.header.map((name) => !/due|target/i.test(name));
      const later = table.rows.filter((row) =>
        row.some((cell, index) => lived[index] && isAfter(cell, extractDay(table))),
      );
      expect([table.path, later]).toEqual([table.path, []]);
    }
  });

  it(
    "are the same bytes for the same day, whether the children are made again or not",
    () => {
      const again = children.map((child) => ({ ...child }));
      expect(socialCareTables(again, TODAY).map(csv)).toEqual(tables.map(csv));
    },
    LONGEST,
  );
});

const isAfter = (cell: string | null, day: string): boolean =>
  cell !== null && /^\d{4}-\d\d-\d\d$/.test(asIso(cell)) && asIso(cell) > day;

const asIso = (cell: string): string =>
  /^\d\d\/\d\d\/\d{4}$/.test(cell) ? cell.split("/").reverse().join("-") : cell;

/** The source a table is taken for, with every issue of its rows, and every key that is there twice. */
function checked({ path, header, rows }: Table, year: number): { source: string; issues: string[] } {
  const { source, header: columns, unknownColumns } = recognise([...header], sources);
  const check = new RowCheck({ source, header: columns, year, today: TODAY, subjects });
  const isKey = (name: string | null) =>
    name !== null && (source.key.includes(name) || source.columns[name]!.type.is === "identifier");
  const places = columns.flatMap((name, index) => (isKey(name) ? [index] : []));
  const keys = rows.map((row) => places.map((place) => row[place]).join("|"));
  const found = rows.flatMap((row, index) =>
    check
      .check(
        row.map((cell) => cell ?? ""),
        index + 2,
      )
      .issues.map(({ code, column }) => `${path} ${code} ${column}`),
  );
  const repeated = keys.length - new Set(keys).size;
  const issues = [
    ...unknownColumns,
    ...new Set(found),
    ...(repeated > 0 ? [`${path} repeats ${repeated}`] : []),
  ];
  return { source: source.code, issues };
}

describe("the files of the case system of an early day, taken in with the returns", () => {
  let database: Database;
  let reports: SubmissionReport[];

  beforeAll(async () => {
    database = await freshDatabase();
    await database.knex("authorities").insert({ code: DEMONSTRATION.code, name: DEMONSTRATION.name });
    const early = childrenUpTo(EARLY);
    const years = collectionYears(EARLY).slice(-2);
    const returns = years.flatMap((year) => [...careReturns(early, year), ...returnsOf(early, year)]);
    const files = [...returns, ...socialCareTables(early, EARLY)].filter(({ rows }) => rows.length > 0);
    reports = await takenIn(database.knex, files, EARLY);
  }, LONGEST);

  afterAll(() => database.close());

  it("are all merged without an issue", () => {
    const own = /^(social_care_|annex_a_adopters$|ssda903_(oc3|missing|social_worker_episodes)$)/;
    const ofThese = reports.filter(({ source }) => own.test(source ?? ""));
    expect(issuesOf(ofThese)).toEqual([]);
    expect(reports.filter(({ status }) => status !== "merged").map(({ fileName }) => fileName)).toEqual([]);
    expect(reports.reduce((read, report) => read + report.read, 0)).toBeGreaterThan(50_000);
  });

  it("tell nothing again that has not changed", () => {
    const nightly = reports.filter(
      ({ source }) => source?.startsWith("social_care_") || source === "annex_a_adopters",
    );
    expect(nightly.filter(({ unchanged, superseded }) => unchanged + superseded > 0)).toEqual([]);
    expect(nightly.some(({ corrected }) => corrected > 0)).toBe(true);
  });
});
