import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { careReturns } from "../../seeds/demonstration/careReturns";
import { childrenUpTo } from "../../seeds/demonstration/children";
import { healthTables, outcomeReturns } from "../../seeds/demonstration/health";
import { schoolTables } from "../../seeds/demonstration/school";
import { collectionYears } from "../../seeds/demonstration/year";
import type { Database } from "../../src/db/connect";
import type { SubmissionReport } from "../../src/ingest/report";
import { freshDatabase } from "../harness/database";
import { issuesOf, takenIn } from "./takenIn";

const TODAY = "2026-11-22";
const [OUTCOMES, ROLL] = ["ssda903_oc2", "virtual_school_roll"];

const children = childrenUpTo(TODAY);
/** Years enough to see codes change, and few enough to be quick. */
const years = collectionYears(TODAY).filter(({ year }) => [2016, 2018, 2025].includes(year));

let database: Database;
let reports: SubmissionReport[];

beforeAll(async () => {
  database = await freshDatabase();
  await database.knex("authorities").insert({ code: DEMONSTRATION.code, name: DEMONSTRATION.name });
  const social = years.flatMap((year) => [...careReturns(children, year), ...outcomeReturns(children, year)]);
  const told = [...healthTables(children, TODAY), ...schoolTables(children, TODAY)];
  const registered = told.filter(({ path }) => /registrations|roll/.test(path));
  reports = await takenIn(database.knex, [...social, ...registered], TODAY);
}, 180_000);

afterAll(() => database.close());

describe("the health and school files beside the care returns", () => {
  it("hold outcome returns that are taken in without an issue", () => {
    const ours = reports.filter(({ source }) => source === OUTCOMES || source === ROLL);
    expect(issuesOf(ours)).toEqual([]);
    expect(ours.filter(({ status }) => status !== "merged")).toEqual([]);
    expect(ours.filter(({ source }) => source === OUTCOMES)).toHaveLength(years.length);
  });

  it("name children whose NHS numbers are all linked to the authority's own ids", async () => {
    const rows = await database
      .knex("identity_links")
      .where({ authority: DEMONSTRATION.code, known_to: null })
      .where("subject", "like", "N:%")
      .select<{ rule: string }[]>("rule");
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(["nhs number"]));
    expect(rows.length).toBeGreaterThan(3_000);
  });

  it("name a pupil with another date of birth, and one beside two children's ids", async () => {
    const rows = await database
      .knex("identity_links")
      .where({ authority: DEMONSTRATION.code, known_to: null })
      .where("subject", "like", "U:%")
      .select<{ rule: string }[]>("rule");
    const unmatched = rows.filter(({ rule }) => /differ|several/.test(rule)).map(({ rule }) => rule);
    expect(unmatched.sort()).toEqual([
      "unmatched: dates of birth differ",
      "unmatched: told for several local ids",
    ]);
    expect(rows.filter(({ rule }) => rule === "upn").length).toBeGreaterThan(1_500);
  });
});
