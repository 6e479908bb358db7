import { readFile } from "node:fs/promises";
import path from "node:path";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { childrenUpTo } from "../../seeds/demonstration/children";
import { plantedFaults } from "../../seeds/demonstration/faults";
import { loadDemonstration } from "../../seeds/demonstration/load";
import { writeDemonstration } from "../../seeds/demonstration/write";
import type { Database } from "../../src/db/connect";
import { pairsWaiting } from "../../src/identity/scoring";
import { subjectMaker } from "../../src/identity/subject";
import { indicators } from "../../src/indicators";
import { breakdownsOf } from "../../src/indicators/breakdowns";
import { cohortChildren } from "../../src/indicators/cohort";
import { facts } from "../../src/indicators/facts";
import { measure } from "../../src/indicators/measure";
import type { Indicator } from "../../src/indicators/indicator";
import type { SubmissionReport } from "../../src/ingest/report";
import { addMonths, monthEnds } from "../../src/lib/dates";
import { recordTables } from "../../src/records";
import { sources } from "../../src/sources";
import { demonstrationDatabase, DEMONSTRATION_DAY, DEMONSTRATION_MS } from "../harness/demonstration";
import { temporaryFolder } from "../harness/folder";

const TODAY = DEMONSTRATION_DAY;
const LAST_MONTH_END = "2026-10-31";
/** The first day of the first return. */
const FIRST_DAY = "2013-04-01";
const TWO_YEARS_BACK = "2024-03-31";

/** To the end of the year: a return made before it can not help them. */
const TOO_LONG_YET = /^2027\/episodes\.csv (TEMPORARY_PLACEMENT|LEGAL_STATUS)_TOO_LONG /;

const SENT_TWICE = /_20\d\d-0[57]-\d\d\.csv$/;

const authority = DEMONSTRATION.code;
const settings = { subjects: subjectMaker(Buffer.alloc(32, 7)), today: TODAY };
const fact = (code: string) => facts.find((one) => one.code === code)!;

let database: Database;
let reports: readonly SubmissionReport[];

beforeAll(async () => {
  ({ database, reports } = await demonstrationDatabase());
}, DEMONSTRATION_MS);

afterAll(() => database.close());

const cellsOf = async (indicator: Indicator, asAt: string[], breakdowns: string[] = []) => {
  const request = { authority, indicator, asAt, knownAt: null, breakdowns: breakdowns.map(fact) };
  const measures = await measure(database.knex, request, "exact");
  return measures.map(({ table }) => table.cells);
};

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** What the plans print so, and is not planted: letters of other alphabets, dates that do not exist, a word of no key. */
const AS_PRINTED = [
  "rows.csv STATUS_LOOK_ALIKE_LETTERS STATUS warning 44",
  "rows.csv DEADLINE_NO_SUCH_DAY DEADLINE warning 1",
  "rows.csv PLAN_UNKNOWN_STATUS STATUS warning 1",
  "rows.csv PROGRESS_NO_SUCH_DAY PROGRESS warning 1",
];

describe("the files of the demonstration", () => {
  it("are all merged, by the year of their folder", () => {
    expect(reports.filter(({ status }) => status !== "merged")).toEqual([]);
    const years = reports.filter(({ source }) => source === "ssda903_episodes");
    expect(years.map(({ collectionYear }) => collectionYear)).toEqual(
      // Every third return was sent twice.
      Array.from({ length: 14 }, (_, index) => 2014 + index).flatMap((year) =>
        year % 3 === 2 && year < 2027 ? [year, year] : [year],
      ),
    );
  });

  it("are of every kind of source that an indicator rests on, and of the whole SSDA903", () => {
    const codes = sources.map(({ code }) => code).filter((code) => code.startsWith("ssda903_"));
    const needed = new Set([...codes, ...indicators.flatMap(({ needs }) => needs)]);
    const isThere = (need: string) => reports.some(({ source }) => source === need);
    const missing = [...needed].filter((need) => ![need].flat().some(isThere));
    expect(missing).toEqual([]);
    expect(reports.flatMap(({ unknownColumns }) => unknownColumns)).toEqual([]);
  });

  it("give reports whose counts add up", () => {
    for (const report of reports) {
      expect(report.read).toBe(report.accepted + report.quarantined + report.duplicates);
      expect(report.accepted).toBe(report.added + report.corrected + report.unchanged + report.superseded);
      expect(report.superseded).toBe(0);
      if (report.withdrawn > 0) expect(report.fileName).toMatch(/_20\d\d-07-16\.csv$/);
    }
  });

  it("hold the planted mistakes and no others", () => {
    const found = reports.flatMap(({ collectionYear, fileName, issues }) =>
      issues.map(({ code, column, severity, rows }) => {
        const place = collectionYear === null ? fileName : `${collectionYear}/${fileName}`;
        return [place, code, column, severity, rows].join(" ");
      }),
    );
    const planted = plantedFaults(TODAY).map(({ path: place, code, column, severity, rows }) =>
      [place.replace(/^\w+\/(?=\w+\.csv|\d{4}\/)/, ""), code, column, severity, rows].join(" "),
    );
    expect(found.filter((one) => !TOO_LONG_YET.test(one)).sort()).toEqual([...planted, ...AS_PRINTED].sort());
  });

  it("are the same bytes on the same day", async () => {
    const [first, second] = await Promise.all([written(), written()]);
    expect(first).toEqual(second);
  });

  it("hold no return for a year whose first days could not tell it", async () => {
    const { folder, remove } = await temporaryFolder();
    const paths = await writeDemonstration(folder, "2026-04-01");
    await remove();
    const years = new Set(paths.map((file) => /social_care\W(\d+)/.exec(file)?.[1] ?? "2017"));
    expect([...years].sort().at(-1)).toBe("2026");
  });

  async function written(): Promise<string[][]> {
    const { folder, remove } = await temporaryFolder();
    const paths = await writeDemonstration(folder, TODAY);
    const files = await Promise.all(
      paths.map(async (file) => [path.relative(folder, file), await readFile(file, "utf8")]),
    );
    await remove();
    return files;
  }

  it("change nothing when they are loaded again", async () => {
    const before = await rowsHeld();
    const again = await loadDemonstration(database.knex, settings);
    // A file that a later one of the same year has overtaken is gone through again, and nothing comes of it.
    const gone = again.filter(({ status }) => status !== "unchanged");
    expect(gone.filter(({ fileName }) => !SENT_TWICE.test(fileName))).toEqual([]);
    expect(gone.map(({ added, corrected, withdrawn }) => added + corrected + withdrawn)).toEqual(
      gone.map(() => 0),
    );
    expect(await rowsHeld()).toEqual(before);
  });

  function rowsHeld(): Promise<unknown[]> {
    const tables = [...recordTables.map(({ name }) => name), "identity_links", "identity_claims"];
    const counted = tables.map((table) =>
      database.knex(table).count({ rows: "*", closed: "known_to" }).max({ newest: "known_from" }),
    );
    return Promise.all(counted);
  }
});

describe("the children of the demonstration", () => {
  it("are held as they lived, episode by episode, though each year's return told only what it knew", async () => {
    const lived = childrenUpTo(TODAY).flatMap(({ id, episodes }) =>
      episodes
        .filter(({ startedOn, endedOn }) => startedOn <= TODAY && endedOn >= FIRST_DAY)
        .map(({ startedOn, endedOn }) =>
          [`L:${id}`, startedOn, endedOn <= TODAY ? endedOn : "open"].join(" "),
        ),
    );
    const rows = await database
      .knex("care_episodes")
      .where({ authority, known_to: null })
      .select<{ subject: string; started_on: string; ended_on: string | null }[]>();
    const held = rows.map(({ subject, started_on, ended_on }) =>
      [subject, started_on, ended_on ?? "open"].join(" "),
    );
    expect(held.sort()).toEqual(lived.sort());
  });

  it("are some three and a half thousand over the years", async () => {
    const [row] = await database.knex("care_episodes").countDistinct({ children: "subject" });
    expect(Number(row!.children)).toBeGreaterThan(3_000);
    expect(Number(row!.children)).toBeLessThan(4_000);
  });

  it("are about 560 at every month end of two years", async () => {
    const ends = monthEnds(addMonths(LAST_MONTH_END, -24), LAST_MONTH_END);
    const cells = await cellsOf(
      indicators.find(({ code }) => code === "cla_count")!,
      ends,
    );
    for (const [total] of cells) {
      expect(total!.value).toBeGreaterThanOrEqual(520);
      expect(total!.value).toBeLessThanOrEqual(600);
    }
  });

  /** One indicator of each population: what becomes of groups depends on that alone. */
  const ofEach = [...new Map(indicators.map((one) => [one.population.code, one])).values()];

  it.each(ofEach.map((indicator) => [indicator.code, indicator] as const))(
    "give groups that add up to the total of %s",
    async (_, indicator) => {
      for (const { code: breakdown } of breakdownsOf(indicator).slice(0, 2))
        for (const cells of await cellsOf(indicator, [LAST_MONTH_END, TWO_YEARS_BACK], [breakdown])) {
          const total = cells.find(({ group }) => group[breakdown] === null)!;
          const groups = cells.filter(({ group }) => group[breakdown] !== null);
          expect(total.status).not.toBe("NOT_AVAILABLE");
          expect(sum(groups.map(({ numerator }) => numerator))).toBe(total.numerator);
          if (!indicator.scale.denominatorIsPublic)
            expect(sum(groups.map(({ denominator }) => denominator))).toBe(sum([total.denominator]));
        }
    },
  );

  it("include some whom health and school have lost sight of", async () => {
    const filter = {
      all: [
        { fact: fact("months_looked_after"), atLeast: 12 },
        { fact: fact("placement_area"), oneOf: ["OUT_OF_AREA"] },
        { fact: fact("review_health_assessment_up_to_date"), is: false },
        { fact: fact("persistently_absent"), is: true },
      ],
    };
    const { ids } = await cohortChildren(
      database.knex,
      { authority, asAt: LAST_MONTH_END, knownAt: null, filter },
      { after: null, first: 100 },
    );
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(ids.length).toBeLessThanOrEqual(15);
  });

  it("have identifiers linked by rule, some that a person must look at, and pairs that wait for one", async () => {
    const rows = await database
      .knex("identity_links")
      .where({ authority, known_to: null })
      .distinct<{ rule: string }[]>("rule");
    expect(rows.map(({ rule }) => rule).sort()).toEqual([
      ...["local id", "nhs number"],
      ...["unmatched: dates of birth differ", "unmatched: no local id told"],
      ...["unmatched: told for several local ids", "upn"],
    ]);
    const waiting = await pairsWaiting(database.knex, authority, { first: 100 });
    expect(waiting.length).toBeGreaterThan(10);
    expect(waiting.length).toBeLessThan(60);
  });
});
