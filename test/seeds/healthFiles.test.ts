import { childrenUpTo } from "../../seeds/demonstration/children";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { healthTables } from "../../seeds/demonstration/health";
import { csv } from "../../seeds/demonstration/table";
import type { Database } from "../../src/db/connect";
import { sources } from "../../src/sources";
import type { SubmissionReport } from "../../src/ingest/report";
import { freshDatabase } from "../harness/database";
import { issuesOf, takenIn } from "./takenIn";

const TODAY = "2026-11-22";
const children = childrenUpTo(TODAY);

let database: Database;
let reports: SubmissionReport[];

beforeAll(async () => {
  database = await freshDatabase();
  await database.knex("authorities").insert({ code: DEMONSTRATION.code, name: DEMONSTRATION.name });
  reports = await takenIn(database.knex, healthTables(children, TODAY), TODAY);
}, 180_000);

afterAll(() => database.close());

describe("the files of the health provider", () => {
  it("are one of every source of health", () => {
    const health = sources.map(({ code }) => code).filter((code) => code.startsWith("health_"));
    expect(reports.map(({ source }) => source).sort()).toEqual(health.sort());
  });

  it("are taken in without an issue", () => {
    expect(issuesOf(reports)).toEqual([]);
    for (const report of reports) {
      expect([report.status, report.unknownColumns]).toEqual(["merged", []]);
      expect(report.added).toBe(report.read);
    }
  });

  it("are the same bytes for the same day, whether the children are made again or not", () => {
    const again = childrenUpTo(TODAY).map((child) => ({ ...child }));
    expect(healthTables(again, TODAY).map(csv)).toEqual(healthTables(children, TODAY).map(csv));
  });

  it("say nothing of the days after the one they are made on", () => {
    for (const { header, rows } of healthTables(children, "2019-05-14")) {
      const lived = header.findIndex((name) => /_ON$|COMPLETED$/.test(name) && !/DUE|DENTAL/.test(name));
      if (lived !== -1) expect(rows.filter((row) => (row[lived] ?? "") > "2019-05-14")).toEqual([]);
    }
  });
});
