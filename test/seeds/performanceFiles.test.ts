import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { performanceTables } from "../../seeds/demonstration/performance";
import { csv } from "../../seeds/demonstration/table";
import type { Database } from "../../src/db/connect";
import type { SubmissionReport } from "../../src/ingest/report";
import { freshDatabase } from "../harness/database";
import { cellsOf, issuesOf, takenIn } from "./takenIn";

const TODAY = "2026-11-22";
const [targets, figures] = performanceTables(TODAY);

describe("the targets and printed figures", () => {
  let database: Database;
  let reports: SubmissionReport[];

  beforeAll(async () => {
    database = await freshDatabase();
    await database.knex("authorities").insert({ code: DEMONSTRATION.code, name: DEMONSTRATION.name });
    reports = await takenIn(database.knex, performanceTables(TODAY), TODAY);
  });

  afterAll(() => database.close());

  it("are taken in without an issue: every printed percentage follows from its numbers", () => {
    expect(issuesOf(reports)).toEqual([]);
    expect(reports.map(({ source, status, added, read }) => [source, status, added === read])).toEqual([
      ["performance_figures", "merged", true],
      ["performance_targets", "merged", true],
    ]);
  });

  it("are the same bytes for the same day", () => {
    expect(performanceTables(TODAY).map(csv)).toEqual([targets, figures].map((table) => csv(table!)));
  });

  it("hold no document that was not published yet", () => {
    const documents = (today: string) =>
      new Set(
        performanceTables(today).flatMap((table) =>
          cellsOf(table).map((row) => row.document ?? row.DOCUMENT),
        ),
      );
    expect([...documents("2018-03-30")]).not.toContain("Board dashboard March 2018");
    expect([...documents("2018-04-20")]).toContain("Board dashboard March 2018");
    expect([...documents("2017-12-31")]).not.toContain("Programme 6");
  });
});

describe("the targets", () => {
  const rows = cellsOf(targets!);

  it("are the 44 of the catalogue, each with a role where its document names one", () => {
    expect(rows).toHaveLength(44);
    expect(rows.filter(({ DOCUMENT, OWNER_ROLE }) => DOCUMENT === "Programme 6" && !OWNER_ROLE)).toEqual([]);
  });

  it("raise that for initial health assessments twice", () => {
    const steps = rows.filter(({ INDICATOR_ID }) => INDICATOR_ID === "cla_iha_on_time_pct");
    expect(steps.map(({ TARGET_ON, VALUE, AMBER_WITHIN }) => [TARGET_ON, VALUE, AMBER_WITHIN])).toEqual([
      ["2018-06-30", "80", "10"],
      ["2018-12-31", "90", "10"],
      ["2019-03-31", "95", "10"],
    ]);
  });
});

describe("the figures", () => {
  const rows = cellsOf(figures!);
  const shares = (indicator: string) =>
    rows
      .filter(({ indicator_id, period_end }) => indicator_id === indicator && period_end === "2018-03-31")
      .map(({ numerator, denominator, printed_value }) => [numerator, denominator, printed_value].join(" "));

  it.each([
    ["cla_rha_up_to_date_pct", "275 327 84.1"],
    ["cla_dental_check_pct", "211 327 64.5"],
    ["cla_sdq_recorded_pct", "256 310 82.6"],
    ["cla_sdq_concern_17plus_pct", "117 256 45.7"],
    ["cla_placement_stable_2y_pct", "99 163 60.7"],
    ["cla_second_or_subsequent_pct", "36 269 13.4"],
    ["cla_stat_visits_on_time_pct", "6014 6417 93.7"],
    ["cl_neet_pct", "103 269 38.3"],
    ["cl_suitable_accommodation_pct", "252 269 93.7"],
    ["cl_pathway_plan_current_pct", "240 298 80.5"],
  ])("of March 2018 print %s as %s", (indicator, share) => {
    expect(shares(indicator)).toContain(share);
  });

  it("print the parts of those out of area, which are fewer than all", () => {
    const parts = rows.filter(
      ({ indicator_id, period_end }) => indicator_id === "cla_out_of_area_pct" && period_end === "2017-11-07",
    );
    expect(parts.map(({ numerator }) => Number(numerator)).sort((a, b) => a - b)).toEqual([5, 14, 94, 140]);
  });
});
