import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import { issuesOf } from "./fixtures";
import { openWorld, subjects } from "./world";
import type { Row, World } from "./world";

/**
 * Every CSV file that others made, so that none is left out: what no other test takes in is taken in here, as
 * `hub ingest FOLDER` would.
 */
const SHARED = path.resolve(__dirname, "../../../shared");
const isThere = ["data", "domain"].every((folder) => existsSync(path.join(SHARED, folder)));
const withFiles = isThere ? describe : describe.skip;

/** Folders and files taken in here, each for an authority of its own. */
const HERE = [
  "data/ssda903-messy",
  "data/csv-spectrum",
  "data/dfe-published/rounding_check.csv",
  "domain/reference",
];

/** The test that takes in the other files of a folder, and names each. */
const ELSEWHERE: Record<string, string> = {
  "data/ssda903-2018": "sharedData.test.ts",
  "data/ssda903-2017-prev": "sharedData.test.ts",
  "data/school-census": "schoolCensus.test.ts",
  "data/dfe-published": "comparators.test.ts",
  domain: "publishedFigures.test.ts",
};

let hub: World;
const reports = new Map<string, SubmissionReport>();
beforeAll(async () => {
  hub = await openWorld();
  if (!isThere) return;
  for (const authority of HERE) {
    const settings = { authority, subjects, today: "2026-06-30" };
    const files = await arrivals([path.join(SHARED, authority)], settings);
    const all = await ingestAll(hub.knex, files, settings);
    all.forEach((report, index) => reports.set(path.relative(SHARED, files[index]!.path), report));
  }
});
afterAll(() => hub.close());

const filesBelow = (folder: string) =>
  readdirSync(path.join(SHARED, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SHARED, path.join(entry.parentPath, entry.name)));
const textOf = (file: string) => readFileSync(path.join(SHARED, file), "utf8");

/** Whether the test of the file's folder names the file, with or without ".csv". */
function isNamedElsewhere(file: string): boolean {
  const test = ELSEWHERE[path.dirname(file)];
  if (test === undefined) return false;
  const named = readFileSync(path.join(__dirname, test), "utf8");
  const { name } = path.parse(file);
  return [`"${name}"`, `"${name}.csv"`, `/${name}.csv"`].some((quoted) => named.includes(quoted));
}

withFiles("every shared CSV file (skipped where the folder is absent)", () => {
  test("is taken in here or named by the test that takes it in", () => {
    const files = filesBelow(".").filter((file) => /\.csv$/i.test(file));
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => !reports.has(file) && !isNamedElsewhere(file))).toEqual([]);
  });

  test("and nothing but notes, expected rows as JSON and packed postcodes stand beside them", () => {
    const kinds = new Set(filesBelow("data").map((file) => path.extname(file)));
    expect([...kinds].sort()).toEqual([".br", ".csv", ".json", ".md"]);
  });

  test("a folder that holds none is told of", async () => {
    const folder = path.join(SHARED, "data/postcodes");
    const settings = { authority: "A", subjects, today: "2026-06-30" };
    await expect(arrivals([folder], settings)).rejects.toMatchObject({ code: "NO_FILES" });
  });
});

/** The rows of a file without quotes, each with its line; null: nothing ends the last line, so it may be cut. */
function rowsOf(file: string): (readonly [line: number, row: Row | null])[] {
  const [header, ...lines] = textOf(file).split("\n");
  const cut = lines.pop()!;
  const names = header!.split(",");
  const whole = lines.map((line, index): readonly [number, Row] => {
    const cells = line.split(",");
    return [index + 2, Object.fromEntries(names.map((name, at) => [name, cells[at]!]))];
  });
  return cut === "" ? whole : [...whole, [lines.length + 2, null]];
}

const iso = (date = "") => date.split("/").reverse().join("-");
const days = ({ DECOM, DEC }: Row) => (Date.parse(iso(DEC)) - Date.parse(iso(DECOM))) / 86_400_000;
const isPostcode = (text: string) => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(text);

type Fault = readonly [issue: string, breaks: (row: Row, all: readonly Row[]) => boolean];
const isRepeated = (row: Row, all: readonly Row[]) =>
  all.some((other) => other["CHILD"] === row["CHILD"] && JSON.stringify(other) !== JSON.stringify(row));

/** What is wrong with a whole row, in the cells of the files; a row that may be cut is looked at no further. */
const MESSY: Record<string, { source: string; unknown: string[]; faults: readonly Fault[] }> = {
  "data/ssda903-messy/SSDA903_2020_header.csv": {
    source: "ssda903_header",
    unknown: [],
    faults: [
      ["SAME_KEY_DIFFERENT_VALUES null error", isRepeated],
      ["NOT_A_UPN UPN warning", ({ UPN }) => !/^[A-Z]\d{11}[A-Z\d]$/.test(UPN!)],
      ["MOTHER_UNDER_ELEVEN MOTHER warning", ({ MOTHER, DOB }) => MOTHER === "1" && iso(DOB) > "2009-03-31"],
      ["OWN_CHILD_AS_OLD MC_DOB warning", ({ MC_DOB, DOB }) => MC_DOB !== "" && iso(MC_DOB) <= iso(DOB)],
    ],
  },
  "data/ssda903-messy/SSDA903_2020_episodes.csv": {
    source: "ssda903_episodes",
    unknown: ["TEST_COLUMN"],
    faults: [
      ["BLANK_REQUIRED LS error", ({ LS }) => LS === ""],
      ["CODE_UNKNOWN RNE error", ({ RNE }) => !/^[SLPTBU]$/.test(RNE!)],
      ["NOT_A_POSTCODE HOME_POST warning", ({ HOME_POST }) => !isPostcode(HOME_POST!)],
      ["NOT_A_POSTCODE PL_POST warning", ({ PL_POST }) => !isPostcode(PL_POST!)],
      [
        "LEGAL_STATUS_TOO_LONG LS warning",
        (row) => days(row) > ({ J2: 21, V3: 17 }[row["LS"]!] ?? Number.POSITIVE_INFINITY),
      ],
      // Official rules 382 and 384.
      [
        "SHORT_BREAK_ELSEWHERE PLACE warning",
        ({ LS, PLACE }) => /^V[34]$/.test(LS!) && /^(U[14]|T[0-4])$/.test(PLACE!),
      ],
    ],
  },
};

/** What the report must say of the rows, as "line CODE column severity", and what that costs. */
function expectedOf(file: string) {
  const rows = rowsOf(file);
  const whole = rows.flatMap(([, row]) => (row === null ? [] : [row]));
  const said = rows.flatMap(([line, row]) =>
    row === null
      ? [`${line} UNFINISHED_LINE null error`]
      : MESSY[file]!.faults.filter(([, breaks]) => breaks(row, whole)).map(([issue]) => `${line} ${issue}`),
  );
  const linesWith = (severity: string) =>
    new Set(said.filter((one) => one.endsWith(severity)).map((one) => one.split(" ")[0])).size;
  return { said: said.sort(), read: rows.length, quarantined: linesWith("error") };
}

/** Issues of lines as "rows CODE column severity". */
function countsOf(said: readonly string[]): string[] {
  const kinds = said.map((one) => one.replace(/^\d+ /, ""));
  return [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`).sort();
}

withFiles("the messy return (skipped where its folder is absent)", () => {
  const messy = Object.entries(MESSY);

  test.each(messy)("%s is reported as its rows say", async (file, { source, unknown }) => {
    const report = reports.get(file)!;
    const { said, read, quarantined } = expectedOf(file);
    expect(report).toMatchObject({
      ...{ status: "merged", source, collectionYear: 2020, unknownColumns: unknown },
      ...{ read, quarantined, duplicates: 0, accepted: read - quarantined, added: read - quarantined },
    });
    const issues = await issuesOf(hub, report);
    expect(issues.map((one) => `${one.line} ${one.code} ${one.column_name} ${one.severity}`).sort()).toEqual(
      said,
    );
    const kinds = report.issues.map((kind) => `${kind.rows} ${kind.code} ${kind.column} ${kind.severity}`);
    expect(kinds.sort()).toEqual(countsOf(said));
  });

  test("is not a clean one: the comparison is of something", () => {
    expect(
      messy.map(([file]) => expectedOf(file)).map(({ said, quarantined }) => [said.length, quarantined]),
    ).toEqual([
      [10, 4],
      [6, 2],
    ]);
  });

  test("says of no row set aside that it was taken", async () => {
    for (const [file] of messy) {
      const issues = await issuesOf(hub, reports.get(file)!);
      const aside = new Set(issues.filter(({ severity }) => severity === "error").map(({ line }) => line));
      const untrue = issues.filter(
        ({ line, message }) => aside.has(line) && message.includes("The row was taken"),
      );
      expect(untrue.map(({ line, code }) => `${line} ${code}`)).toEqual([]);
    }
  });
});

const UNKNOWN = "The header is not that of any source.";
const SEE_LIST =
  "The columns of each source stand in src/sources/DICTIONARY.md; for an extract with headings of its own, hub infer proposes a mapping.";
withFiles("a file of no source (skipped where absent)", () => {
  const ofNone = () => [...reports].filter(([, { status }]) => status !== "merged");

  test("is each of csv-spectrum, the rules, the dictionary of measures and the check of rounding", () => {
    const spectrum = filesBelow("data/csv-spectrum/csvs");
    const rules = ["2024_25", "2025_26", "2026_27"].map((year) => `domain/reference/rules_lac${year}.csv`);
    expect(spectrum).toHaveLength(12);
    expect(
      ofNone()
        .map(([file]) => file)
        .sort(),
    ).toEqual(
      [
        ...spectrum,
        ...rules,
        "domain/reference/lait_data_dictionary.csv",
        "data/dfe-published/rounding_check.csv",
      ].sort(),
    );
  });

  test("is refused in a sentence that says so, and how to go on", () => {
    for (const [file, report] of ofNone()) {
      const said = { status: "refused", reasonCode: "UNKNOWN_FILE", reason: `${UNKNOWN} ${SEE_LIST}` };
      expect({ file, ...report }).toMatchObject({ file, ...said, read: 0, accepted: 0, issues: [] });
    }
  });

  test("has no cell of its rows in the sentence", () => {
    for (const [file, { reason }] of ofNone()) {
      const cells = textOf(file)
        .split(/\r?\n/)
        .slice(1)
        .flatMap((line) => line.split(/[,"]+/));
      const long = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell.length > 9);
      expect([file, long.filter((cell) => reason!.includes(cell))]).toEqual([file, []]);
    }
  });

  test("leaves nothing behind but that it was refused", async () => {
    const statuses = await hub
      .knex("submissions")
      .whereIn("authority", ["data/csv-spectrum", "data/dfe-published/rounding_check.csv"])
      .select<{ status: string; read: number }[]>("status", "read");
    expect(statuses).toHaveLength(13);
    expect(new Set(statuses.map(({ status, read }) => `${status} ${read}`))).toEqual(new Set(["refused 0"]));
  });
});

withFiles("the list of authorities among the reference files (skipped where absent)", () => {
  test("is taken in, though the files beside it are refused", () => {
    const file = "domain/reference/la_code_list_dfe_3digit.csv";
    const rows = textOf(file).trimEnd().split(/\r?\n/).length - 1;
    expect(reports.get(file)).toMatchObject({
      ...{ status: "merged", source: "reference_authority_codes", unknownColumns: [], issues: [] },
      ...{ read: rows, accepted: rows, quarantined: 0, duplicates: 0, added: rows },
    });
  });
});
