import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import { fileOf, openWorld, subjects } from "./world";
import type { Row, World } from "./world";

/**
 * The tables of two school censuses that others made up: pupil numbers and kinds of need are random characters, some
 * pupils come to school before they are born. What the reports must say is counted here from the rows in another way.
 */
const FOLDER = path.resolve(__dirname, "../../../shared/data/school-census");
const isThere = existsSync(FOLDER);
const AUTHORITY = "census";

let hub: World;
const reports = new Map<string, SubmissionReport>();
beforeAll(async () => {
  hub = await openWorld();
  if (!isThere) return;
  const settings = { authority: AUTHORITY, subjects, today: "2025-06-30" };
  const files = await arrivals([FOLDER], settings);
  for (const report of await ingestAll(hub.knex, files, settings)) reports.set(report.fileName, report);
});
afterAll(() => hub.close());

/** The rows of a file none of whose cells holds a line break or a doubled quotation mark. */
function rowsOf(file: string): Row[] {
  const lines = readFileSync(path.join(FOLDER, file), "utf8").trimEnd().split(/\r?\n/);
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const header = cellsOf(lines[0]!);
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== header.length) throw new Error(`${file}: this way of reading does not do`);
    return Object.fromEntries(header.map((name, index) => [name, cells[index]!]));
  });
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const iso = (cell = "") =>
  `${cell.slice(0, 4)}-${String(MONTHS.indexOf(cell.slice(5, 8)) + 1).padStart(2, "0")}-${cell.slice(9, 11)}`;

type Fault = readonly [issue: string, breaks: (row: Row) => boolean];
const notIn = (column: string, codes: RegExp) => (row: Row) =>
  row[column] !== "" && !codes.test(row[column]!);

/** Ten digits with the weights 10 to 1 leave 10 of a whole number of elevens. */
const hasWrongDigit = (uln: string) =>
  /^[1-9]\d{9}$/.test(uln) &&
  [...uln].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11 !== 10;

/** What is wrong with a row of pupils, whether on roll or not. */
const PUPIL: readonly Fault[] = [
  ["NOT_A_UPN upn warning", notIn("upn", /^[A-Z]\d{11}[A-Z\d]$/)],
  ["NOT_A_UPN formerupn warning", notIn("formerupn", /^[A-Z]\d{11}[A-Z\d]$/)],
  ["NOT_A_ULN uniquelearnernumber warning", notIn("uniquelearnernumber", /^[1-9]\d{9}$/)],
  ["ULN_CHECK_DIGIT uniquelearnernumber warning", (row) => hasWrongDigit(row["uniquelearnernumber"]!)],
  ["ENTERED_BEFORE_BIRTH entrydate warning", ({ dob, entrydate }) => iso(entrydate) < iso(dob)],
  [
    "MORE_ABSENT_THAN_POSSIBLE termlysessionspossible error",
    (row) =>
      row["termlysessionspossible"] !== "" &&
      Number(row["termlysessionsauthorised"]) + Number(row["termlysessionsunauthorised"]) >
        Number(row["termlysessionspossible"]),
  ],
];
const YEAR_GROUPS = /^(E[12]|N[12]|R|[1-9]|1[0-4]|M|X)$/;
const SEN = /^[NKAPSE]$/;
const REASONS = /^(PP|PA|VP|VA|BU|RA|LG|DS|SM|DA|DM|TH|DB|OW|MT|PH|OT)$/;
const EXCLUSION: readonly Fault[] = [
  ["CODE_UNKNOWN reason1 error", notIn("reason1", REASONS)],
  ["CODE_UNKNOWN reason2 warning", notIn("reason2", REASONS)],
  ["CODE_UNKNOWN reason3 warning", notIn("reason3", REASONS)],
  ["CODE_UNKNOWN category error", notIn("category", /^(PERM|SUSP|FIXD|LNCH)$/)],
  ["CODE_UNKNOWN senprovision error", notIn("senprovision", SEN)],
];
const SESSION: readonly Fault[] = [
  [
    "CODE_UNKNOWN attendancereason error",
    notIn("attendancereason", /^(C[12]?|J1?|Y[1-7]?|[BDEFGHIKLMNOPQRSTUVWXZ/\\#])$/),
  ],
  // A count without its count says nothing: set aside.
  ["BLANK_REQUIRED sessions error", ({ sessions }) => sessions === ""],
  ["NUMBER_OUT_OF_RANGE sessions error", ({ sessions }) => Number(sessions) > 450],
];
const NEEDS = /^(SPLD|MLD|SLD|PMLD|SEMH|SLCN|HI|VI|MSI|PD|ASD|DS|OTH|NSA)$/;

/** For each file: the table it is of, where it goes, what is wrong with its rows, and how many it has. */
const FILES: Record<string, { source: string; table: string; rows: number; faults: readonly Fault[] }> = {
  "2024_autumn_pupilonroll.csv": {
    source: "school_census_pupils_on_roll",
    table: "school_census_pupils",
    rows: 9088,
    faults: [
      ...PUPIL,
      ["CODE_UNKNOWN ncyearactual error", notIn("ncyearactual", YEAR_GROUPS)],
      ["CODE_UNKNOWN senprovision error", notIn("senprovision", SEN)],
      ["CODE_UNKNOWN plaa error", notIn("plaa", /^[NAGRC]$/)],
    ],
  },
  "2024_autumn_pupilnolongeronroll.csv": {
    source: "school_census_pupils_no_longer_on_roll",
    table: "school_census_pupils",
    rows: 308,
    faults: [
      ...PUPIL,
      ["CODE_UNKNOWN ncyearleaving error", notIn("ncyearleaving", YEAR_GROUPS)],
      [
        "PUPIL_LEFT_BEFORE_ENTRY leavingdate error",
        ({ entrydate, leavingdate }) => iso(leavingdate) < iso(entrydate),
      ],
    ],
  },
  "2024_autumn_termlyexclusionsonroll.csv": {
    source: "school_census_exclusions_on_roll",
    table: "school_census_exclusions",
    rows: 10_373,
    faults: EXCLUSION,
  },
  "2024_autumn_termlyexclusionsoffroll.csv": {
    source: "school_census_exclusions_off_roll",
    table: "school_census_exclusions",
    rows: 318,
    faults: EXCLUSION,
  },
  "2024_autumn_termlysessiondetailsonroll.csv": {
    source: "school_census_sessions_on_roll",
    table: "school_census_sessions",
    rows: 39_953,
    faults: SESSION,
  },
  "2024_autumn_termlysessiondetailsoffroll.csv": {
    source: "school_census_sessions_off_roll",
    table: "school_census_sessions",
    rows: 1328,
    faults: SESSION,
  },
  "2025_spring_senneeds.csv": {
    source: "school_census_sen_needs",
    table: "school_census_sen_needs",
    rows: 16_954,
    faults: [["CODE_UNKNOWN sentype warning", notIn("sentype", NEEDS)]],
  },
};

const NAMES = ["surname", "forename", "middlenames", "preferredsurname", "formersurname"];
const UNKNOWN = [...NAMES, "missingaddress"];
/** What no record holds: names, and numbers that only link. */
const UNKEPT = [...UNKNOWN, "formerupn", "uniquelearnernumber"];

(isThere ? describe : describe.skip)("the shared school census (skipped where its folder is absent)", () => {
  test.each(Object.entries(FILES))("%s is reported as its rows say", (file, { source, rows, faults }) => {
    const report = reports.get(file)!;
    const all = rowsOf(file);
    expect(all).toHaveLength(rows);
    const errors = faults.filter(([issue]) => issue.endsWith(" error"));
    const quarantined = all.filter((row) => errors.some(([, breaks]) => breaks(row))).length;
    const issues = faults
      .map(([issue, breaks]) => [all.filter(breaks).length, issue] as const)
      .filter(([count]) => count > 0)
      .map(([count, issue]) => `${count} ${issue}`);
    const said = report.issues.map((i) => `${i.rows} ${i.code} ${i.column} ${i.severity}`);
    expect(said.sort()).toEqual(issues.sort());
    const accepted = rows - quarantined;
    expect(report).toMatchObject({
      ...{ status: "merged", source, collectionYear: null, read: rows, accepted, added: accepted },
      ...{ quarantined, duplicates: 0, corrected: 0, withdrawn: 0 },
    });
  });

  test("the files are those of the folder, and none is empty of issues it should have", () => {
    expect([...reports.keys()].sort()).toEqual(Object.keys(FILES).sort());
    expect(reports.get("2025_spring_senneeds.csv")!.issues).toHaveLength(1);
    expect(reports.get("2024_autumn_pupilonroll.csv")!.issues).toHaveLength(4);
  });

  test("every row accepted is held, as one of a pupil known by the id of the census", async () => {
    const held = new Map<string, number>();
    for (const [file, { table }] of Object.entries(FILES))
      held.set(table, (held.get(table) ?? 0) + reports.get(file)!.accepted);
    for (const [table, rows] of held) {
      const found = await hub.knex(table).where({ authority: AUTHORITY, known_to: null }).select("subject");
      expect([table, found.length]).toEqual([table, rows]);
    }
    const ids = Object.keys(FILES).flatMap((file) => rowsOf(file).map((row) => Object.values(row)[0]!));
    const subjectsHeld = await Promise.all(
      [...held.keys()].map((table) =>
        hub.knex(table).where({ authority: AUTHORITY }).distinct("subject").pluck("subject"),
      ),
    );
    expect(new Set(subjectsHeld.flat())).toEqual(new Set(ids.map((id) => `P:${id}`)));
  });

  test.each([
    ["2024_autumn_pupilonroll.csv", "on", "ncyearactual"],
    ["2024_autumn_pupilnolongeronroll.csv", "off", "ncyearleaving"],
  ])("the pupils of %s are kept cell by cell", async (file, roll, year) => {
    const held = await hub
      .knex("school_census_pupils")
      .where({ authority: AUTHORITY, roll })
      .orderBy("source_row")
      .select<Record<string, unknown>[]>(
        ...["source_row", "year_group", "sessions_possible", "is_part_time", "entered_on"],
      );
    const flags: Record<string, boolean | null> = { True: true, False: false, "": null };
    const expected = rowsOf(file).map((row) => ({
      source_row: row["sourceid"],
      year_group: row[year] === "" ? null : row[year],
      sessions_possible: row["termlysessionspossible"] === "" ? null : Number(row["termlysessionspossible"]),
      is_part_time: flags[row["parttime"]!],
      entered_on: iso(row["entrydate"]),
    }));
    const byRow = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      String(a["source_row"]) < String(b["source_row"]) ? -1 : 1;
    expect(held.sort(byRow)).toEqual(expected.sort(byRow));
  });

  test("names of pupils are reported as unknown columns, and neither they nor other numbers are kept anywhere", async () => {
    for (const file of ["2024_autumn_pupilonroll.csv", "2024_autumn_pupilnolongeronroll.csv"]) {
      expect(reports.get(file)!.unknownColumns).toEqual(expect.arrayContaining(UNKNOWN));
      const { rows } = await hub.knex.raw<{ rows: { text: string }[] }>(
        "SELECT CAST(t AS text) AS text FROM school_census_pupils t WHERE authority = :authority",
        { authority: AUTHORITY },
      );
      const kept = rows.map(({ text }) => text).join("\n");
      const words = new Set(kept.split(/[(),"\s]+/));
      const unwanted = rowsOf(file).flatMap((row) => UNKEPT.map((name) => row[name]!));
      expect(unwanted.filter((cell) => cell !== "" && words.has(cell))).toEqual([]);
    }
  });
});

describe("two censuses of the same pupil", () => {
  const SOURCE = "school_census_pupils_on_roll";
  const row = (census: string, more: Row = {}): Row => ({
    ...{ pupilonrolltableid: "p1", pupilonrollorderseqcolumn: "1", schoolcensustableid: census },
    ...{ sourceid: `row-${census}`, dob: "2012-Jan-05 00:00:00", entrydate: "2023-Sep-04 00:00:00", ...more },
  });
  const yearGroups = () =>
    hub
      .knex("school_census_pupils")
      .where({ authority: "two", known_to: null })
      .orderBy("census_id")
      .pluck("year_group");

  test("live side by side, and a corrected file corrects its own", async () => {
    const settings = { authority: "two", today: "2025-06-30" };
    await hub.send(fileOf(SOURCE, [row("autumn", { ncyearactual: "7" })]), settings);
    await hub.send(fileOf(SOURCE, [row("spring", { ncyearactual: "8" })]), settings);
    expect(await yearGroups()).toEqual(["7", "8"]);
    await hub.send(fileOf(SOURCE, [row("spring", { ncyearactual: "9" })]), settings);
    expect(await yearGroups()).toEqual(["7", "9"]);
  });
});
