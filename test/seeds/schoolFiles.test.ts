import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { childrenUpTo } from "../../seeds/demonstration/children";
import { schoolTables } from "../../seeds/demonstration/school";
import { csv } from "../../seeds/demonstration/table";
import type { Database } from "../../src/db/connect";
import type { SubmissionReport } from "../../src/ingest/report";
import { sources } from "../../src/sources";
import { freshDatabase } from "../harness/database";
import { cellsOf, issuesOf, takenIn } from "./takenIn";

const TODAY = "2026-11-22";
const CENSUS = ["school_census_free_school_meals", "school_census_pupils_on_roll"];
const children = childrenUpTo(TODAY);
const tables = schoolTables(children, TODAY);

/** The rows of the files whose names begin with these words. */
const rowsOf = (file: string) =>
  tables.filter(({ path }) => path.startsWith(`virtual_school/${file}`)).flatMap(cellsOf);

describe("the files of the virtual school", () => {
  let database: Database;
  let reports: SubmissionReport[];

  beforeAll(async () => {
    database = await freshDatabase();
    await database.knex("authorities").insert({ code: DEMONSTRATION.code, name: DEMONSTRATION.name });
    reports = await takenIn(database.knex, tables, TODAY);
  }, 180_000);

  afterAll(() => database.close());

  it("are of every source of a virtual school, and of two of the school census", () => {
    const school = sources.map(({ code }) => code).filter((code) => code.startsWith("virtual_school_"));
    expect([...new Set(reports.map(({ source }) => source))].sort()).toEqual([...CENSUS, ...school].sort());
  });

  it("are taken in without an issue", () => {
    expect(issuesOf(reports)).toEqual([]);
    for (const report of reports) {
      expect([report.status, report.unknownColumns]).toEqual(["merged", []]);
      expect(report.added).toBe(report.read);
    }
  });

  it("are the same bytes for the same day", () => {
    const again = childrenUpTo(TODAY).map((child) => ({ ...child }));
    expect(schoolTables(again, TODAY).map(csv)).toEqual(tables.map(csv));
  });

  it("name only schools that the register holds, but for those of other authorities' pupils", () => {
    const registered = new Set(rowsOf("schools").map(({ URN }) => URN));
    const strange = rowsOf("roll").filter(({ SCHOOL_URN }) => !registered.has(SCHOOL_URN!));
    expect(strange.filter(({ SCHOOL_URN }) => !SCHOOL_URN!.startsWith("99940"))).toEqual([]);
    for (const file of ["attendance", "exclusions", "attainment", "reduced_timetables"])
      expect(rowsOf(file).filter(({ SCHOOL_URN }) => !registered.has(SCHOOL_URN!))).toEqual([]);
  });
});

describe("the children of the virtual school", () => {
  it("are at one school at a time", () => {
    const stays = new Map<string, [string, string][]>();
    const rows = rowsOf("roll").filter(({ SCHOOL_URN }) => !SCHOOL_URN!.startsWith("99940"));
    for (const { UPN, ENROLLED_ON, LEFT_ON } of rows)
      stays.set(UPN!, [...(stays.get(UPN!) ?? []), [ENROLLED_ON!, LEFT_ON ?? "9999"]]);
    const overlapping = [...stays.values()].filter((list) =>
      list.sort().some(([, left], index) => left >= (list[index + 1]?.[0] ?? "9999-99")),
    );
    expect(overlapping).toEqual([]);
  });

  it.each([
    ["2013-12-31", 4, 9],
    ["2018-03-31", 4, 9],
    ["2024-03-31", 5, 11],
    ["2026-10-31", 5, 12],
  ])(
    "who were looked after for a year on %s missed a tenth of their sessions in %d to %d of a hundred",
    (day, least, most) => {
      const year = Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
      const back = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
      const pupils = new Set(
        children
          .filter(({ bornOn }) => bornOn > `${year - 16}-09-01` && bornOn <= `${year - 5}-09-01`)
          .filter(({ periods }) =>
            periods.some(({ startedOn, endedOn }) => startedOn <= back && endedOn > day),
          )
          .map(({ upn }) => upn),
      );
      const sessions = new Map<string, [possible: number, missed: number]>();
      for (const row of rowsOf("attendance").filter(({ UPN }) => pupils.has(UPN!)))
        if (row.FROM! >= `${year}-09-01` && row.TO! <= day) {
          const [possible, missed] = sessions.get(row.UPN!) ?? [0, 0];
          const now = Number(row.SESSIONS_AUTHORISED) + Number(row.SESSIONS_UNAUTHORISED);
          sessions.set(row.UPN!, [possible + Number(row.SESSIONS_POSSIBLE), missed + now]);
        }
      const often = [...sessions.values()].filter(([possible, missed]) => missed * 10 >= possible);
      const percent = (100 * often.length) / sessions.size;
      expect(sessions.size).toBeGreaterThan(150);
      expect(percent).toBeGreaterThan(least);
      expect(percent).toBeLessThan(most);
    },
  );

  it("had a current education plan on 31 December 2017 in more than 94 of a hundred cases", () => {
    const day = "2017-12-31";
    const plans = rowsOf("peps");
    const current = new Set(
      plans
        .filter((row) => row.PEP_COMPLETED && row.PEP_COMPLETED <= day && row.NEXT_REVIEW_DUE! >= day)
        .map(({ UPN }) => UPN),
    );
    const lookedAfter = new Set(
      children
        .filter(({ periods }) => periods.some(({ startedOn, endedOn }) => startedOn <= day && endedOn > day))
        .map(({ upn }) => upn),
    );
    const onRoll = new Set(
      rowsOf("roll")
        .filter(
          ({ UPN, ENROLLED_ON, LEFT_ON }) =>
            lookedAfter.has(UPN!) && ENROLLED_ON! <= day && (LEFT_ON ?? "9999") >= day,
        )
        .map(({ UPN }) => UPN),
    );
    expect([...onRoll].filter((upn) => current.has(upn)).length / onRoll.size).toBeGreaterThan(0.94);
  });

  it("leave a school for a change of placement the day before one", () => {
    const left = rowsOf("roll").filter(({ REASON_LEFT }) => REASON_LEFT === "PLACEMENT CHANGE");
    expect(left.length).toBeGreaterThan(300);
    const days = new Set(
      children.flatMap(({ upn, episodes }) => episodes.map(({ startedOn }) => `${upn} ${startedOn}`)),
    );
    const dayAfter = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(left.filter(({ UPN, LEFT_ON }) => !days.has(`${UPN} ${dayAfter(LEFT_ON!)}`))).toEqual([]);
  });
});
