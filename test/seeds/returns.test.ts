import { childrenUpTo } from "../../seeds/demonstration/children";
import { seedReference } from "../../seeds";
import type { Database } from "../../src/db/connect";
import type { SubmissionReport } from "../../src/ingest/report";
import { freshDatabase } from "../harness/database";
import { returnsOf } from "./returnedRows";
import { issuesOf, takenIn } from "./takenIn";

/** The returns of 2014 to 2018 alone: the last of them was sent in May and corrected in July. */
const TODAY = "2018-09-20";
const CORRECTED = /_20\d\d-07-16\.csv$/;

let database: Database;
let reports: SubmissionReport[];

beforeAll(async () => {
  database = await freshDatabase();
  await seedReference(database.knex);
  reports = await takenIn(database.knex, returnsOf(childrenUpTo(TODAY), TODAY), TODAY);
}, 600_000);

afterAll(() => database.close());

test("no row of a return breaks a rule", () => {
  expect(reports.filter(({ status }) => status !== "merged")).toEqual([]);
  expect(reports.flatMap(({ quarantined, duplicates }) => [quarantined, duplicates]).filter(Boolean)).toEqual(
    [],
  );
});

test("what is warned of is only what the first return of a corrected year left out", () => {
  const warned = reports.filter(({ issues }) => issues.length > 0);
  expect(issuesOf(warned.filter(({ fileName }) => !/_20\d\d-05-21\.csv$/.test(fileName)))).toEqual([]);
});

test("a corrected return corrects and adds, and withdraws the days that were mistyped", () => {
  const corrected = reports.filter(({ fileName }) => CORRECTED.test(fileName));
  expect(corrected.map(({ fileName }) => fileName).sort()).toEqual([
    ...["episodes_2015-07-16.csv", "episodes_2018-07-16.csv"],
    ...["reviews_2015-07-16.csv", "reviews_2018-07-16.csv"],
  ]);
  for (const { source, added, corrected: put, withdrawn } of corrected) {
    expect(added).toBeGreaterThan(5);
    if (source === "ssda903_episodes")
      expect([put > 5, withdrawn > 0, withdrawn < 30]).toEqual([true, true, true]);
  }
});

test("the hub holds 523 children on 31 March 2018, and held others before the correction", async () => {
  const correction = database
    .knex("submissions")
    .where({ file_name: "episodes_2018-07-16.csv" })
    .select("id");
  const moment = await database
    .knex("care_episodes")
    .where("submission_id", "in", correction)
    .first<{ known_from: Date }>("known_from");
  const held = async (known: string) => {
    const [row] = await database
      .knex("care_episodes")
      .where("started_on", "<=", "2018-03-31")
      .whereRaw("(ended_on IS NULL OR ended_on > '2018-03-31')")
      .whereRaw(known, { moment: moment!.known_from } as never)
      .countDistinct({ children: "subject" });
    return Number(row!.children);
  };
  expect(await held("known_to IS NULL AND known_from <= now()")).toBe(523);
  const before = await held("known_from < :moment AND (known_to IS NULL OR known_to >= :moment)");
  expect(before).not.toBe(523);
  expect(Math.abs(before - 523)).toBeLessThan(20);
});
