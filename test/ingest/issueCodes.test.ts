import { ISSUE_CODES, sentence } from "../../src/ingest/issueCodes";
import { sources } from "../../src/sources";
import { rulesOf } from "../../src/sources/source";
import type { Source } from "../../src/sources/source";
import { HubError } from "../../src/lib/hubError";
import { arrivals } from "../../src/ingest/ingestAll";
import { DAMAGES } from "./damages";
import { issuesOf, takeFixture } from "./fixtures";
import type { IssueLine } from "./fixtures";
import { child, columnsOf, episode, fileOf, openWorld, subjects, TODAY } from "./world";
import type { World } from "./world";

let hub: World;
const issues = new Map<string, IssueLine[]>();
beforeAll(async () => {
  hub = await openWorld();
  for (const { code } of sources)
    issues.set(code, await issuesOf(hub, await takeFixture(hub, code, "rejected.csv")));
  for (const { content } of DAMAGES) {
    const report = await hub.send(content, { authority: "damaged", year: 2018 });
    issues.set(report.source!, [...issues.get(report.source!)!, ...(await issuesOf(hub, report))]);
  }
});
afterAll(() => hub.close());

describe("every issue", () => {
  const rules = sources.flatMap((source) =>
    rulesOf(source).map((rule) => [source.code, rule.code, rule] as const),
  );

  test("code is triggered by some row of the fixtures or of the damaged files", () => {
    const seen = new Set([...issues.values()].flat().map(({ code }) => code));
    expect(Object.keys(ISSUE_CODES).filter((code) => !seen.has(code))).toEqual([]);
  });

  test.each(rules)(
    "of %s, rule %s, is triggered with its column, severity and sentence",
    (source, code, rule) => {
      const found = issues.get(source)!.filter((issue) => issue.code === code);
      const title = sources.find((one) => one.code === source)!.title;
      expect(found.length).toBeGreaterThan(0);
      for (const { line, column_name, severity, message } of found)
        expect({ column: column_name, severity, message }).toEqual({
          ...{ column: rule.column, severity: rule.severity },
          message: `${title}, line ${line}, column ${rule.column}: ${rule.says}`,
        });
    },
  );

  test("has a code of the catalogue or of a rule of its source", () => {
    const known = (source: Source) => [
      ...Object.keys(ISSUE_CODES),
      ...rulesOf(source).map(({ code }) => code),
    ];
    const strange = sources.flatMap((source) =>
      issues.get(source.code)!.filter(({ code }) => !known(source).includes(code)),
    );
    expect(strange).toEqual([]);
  });

  test("says where, what is wrong and what to do, with every blank filled", () => {
    const messages = [...issues.values()].flat().map(({ message }) => message);
    const wrong = messages.filter(
      (text) => !/^[A-Z].*, line \d+(, column [^:]+)?: [a-z].*\. [A-Z].*\.$/.test(text),
    );
    expect(wrong).toEqual([]);
    expect(messages.filter((text) => /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  /** A warning in any column: the cell is kept as it is. */
  const KEEPS_ITS_CELL = ["UPN_CHECK_LETTER"];

  test("that sets a row aside is an error, that leaves a cell out a warning", () => {
    const byColumn = (source: Source, { column_name }: IssueLine) =>
      source.columns[column_name ?? ""]?.invalid;
    for (const source of sources)
      for (const issue of issues
        .get(source.code)!
        .filter(
          ({ code, column_name }) => code in ISSUE_CODES && column_name && !KEEPS_ITS_CELL.includes(code),
        ))
        expect(`${issue.severity} ${issue.code} ${issue.column_name}`).toBe(
          `${byColumn(source, issue) === "blank" ? "warning" : "error"} ${issue.code} ${issue.column_name}`,
        );
  });
});

test("a sentence has its blanks filled by name", () => {
  expect(sentence("NUMBER_OUT_OF_RANGE", { least: 0, most: 40 })).toBe(
    "the number is outside 0 to 40. Correct it.",
  );
});

test("the catalogue says of repeats what is printed of them", () => {
  const printed = [...issues.values()].flat().filter(({ code }) => code === "SAME_KEY_DIFFERENT_VALUES");
  expect(printed[0]!.message).toContain(ISSUE_CODES.SAME_KEY_DIFFERENT_VALUES);
});

describe("a file is refused", () => {
  const header = fileOf("ssda903_header", [child("1")]);
  const bytes = (text: string) => Buffer.from(text, "latin1");
  const UNKNOWN =
    "The header is not that of any source. The columns of each source stand in src/sources/DICTIONARY.md; for an extract with headings of its own, hub infer proposes a mapping.";
  const commas = (found: string) =>
    `The columns are separated by ${found}, not by commas. Export the file with commas, or declare the delimiter in a mapping.`;
  const UTF_16 =
    "The file is UTF-16 without a byte order mark. Save it as CSV UTF-8, or declare its encoding in a mapping.";
  const NO_HEADER =
    "The first row does not hold headings. Send the file with its header as the first row, and nothing above it.";
  const NO_TEXT = "The file holds bytes that no text has. Save it as CSV UTF-8 and send that.";
  const EXCEL = "The file is a spreadsheet named as a CSV. Save it as CSV UTF-8 and send that.";
  const XML = "The file is a web page or XML named as a CSV. Export it as CSV and send that.";
  const DAMAGED = "The header row cannot be read. Export the file again as CSV UTF-8.";
  const EMPTY = "The file is empty. Send a file with a header row.";
  const lacks = (what: string) =>
    `The file looks like Header but lacks ${what}. Add or rename the column and send it again.`;
  const SOURCE_TITLE = "Header";

  test.each<[code: string, why: string, content: string | Buffer, sentence: string]>([
    ["UNKNOWN_FILE", "has no column of any source", "a,b\n1,2\n", UNKNOWN],
    ["NO_HEADER", "has no header", header.split("\n")[1]!, NO_HEADER],
    ["UNKNOWN_FILE", "has less than half the columns", "CHILD,NOTES,TEAM\n1,1,05/01/2010\n", UNKNOWN],
    ["MISSING_COLUMN", "lacks a column", header.replace("ETHNIC", "NOTES"), lacks("ETHNIC")],
    ["MISSING_COLUMN", "lacks two", header.replace("ETHNIC,UPN", "X,Y"), lacks("ETHNIC and UPN")],
    [
      ...["MISSING_COLUMN", "has a column misspelt", header.replace("ETHNIC", "Ethnc")],
      lacks('ETHNIC (is it the column headed "Ethnc"?)'),
    ] as [string, string, string, string],
    [
      ...["REPEATED_COLUMN", "has a column twice", header.replace("MC_DOB", "MC_DOB,Mc Dob")],
      `The header of this ${SOURCE_TITLE} file names column MC_DOB twice, as "MC_DOB" and as "Mc Dob". Remove one.`,
    ] as [string, string, string, string],
    ["WRONG_DELIMITER", "has semicolons", header.replaceAll(",", ";"), commas("semicolons")],
    ["WRONG_DELIMITER", "has tabs", header.replaceAll(",", "\t"), commas("tabs")],
    ["WRONG_DELIMITER", "has bars", header.replaceAll(",", "|"), commas("vertical bars")],
    ["NOT_CSV", "is a new spreadsheet", bytes("PK\x03\x04rest"), EXCEL],
    ["NOT_CSV", "is an old spreadsheet", bytes("\xd0\xcf\x11\xe0rest"), EXCEL],
    ["NOT_CSV", "holds many NULs", header.replace("SEX", "S\0\0\0".repeat(12)), NO_TEXT],
    ["NOT_CSV", "is UTF-16 without a byte order mark", Buffer.from(header, "utf16le"), UTF_16],
    ["NOT_CSV", "is a web page", "\n<!DOCTYPE html><p>Sign in", XML],
    ["NOT_CSV", "is XML", '<?xml version="1.0"?>', XML],
    ["EMPTY_FILE", "holds nothing", "", EMPTY],
    ["EMPTY_FILE", "holds a byte order mark and nothing", "\uFEFF", EMPTY],
    ["DAMAGED_HEADER", "has a stray quote in the header and no row", 'CHILD,S"EX\n', DAMAGED],
    [
      ...["YEAR_UNKNOWN", "has nothing that tells its year", header],
      "Nothing tells which collection year this Header file is for. Say it: --year 2026 for the year to 31 March 2026.",
    ] as [string, string, string, string],
  ])("%s: it %s", async (code, _, content, sentence) => {
    const report = await hub.send(content, { authority: `refused ${code}` });
    expect(report).toMatchObject({
      status: "refused",
      reasonCode: code,
      reason: sentence,
      read: 0,
      issues: [],
    });
  });

  test("FILE_NOT_FOUND: it is not there", async () => {
    const error = await arrivals(["/no/such/file.csv"], { authority: "A", subjects, today: TODAY }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(HubError);
    expect(error).toMatchObject({
      ...{ code: "FILE_NOT_FOUND" },
      message: "/no/such/file.csv: there is no such file or folder. Check the path.",
    });
  });

  test("MANY_WITHDRAWN: it lacks many records, and is held", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => episode(String(index), "01/05/2017"));
    await hub.send(fileOf("ssda903_episodes", rows), { authority: "held" });
    const report = await hub.send(fileOf("ssda903_episodes", rows.slice(12)), { authority: "held" });
    expect(report).toMatchObject({ status: "held", reasonCode: "MANY_WITHDRAWN" });
    expect(report.reason).toMatch(/^This Episodes file lacks 12 of the 30 records /);
  });

  test.each([
    ["a stray quote", header.replace("SEX", 'S"EX')],
    ["a byte that is not UTF-8", bytes(header.replace("SEX", "S\xffX"))],
    ["a NUL", header.replace("SEX", "S\0X")],
  ])("DAMAGED_HEADER: it has %s in the header, and rows", async (_, content) => {
    const report = await hub.send(content, { authority: "damaged", year: 2018 });
    expect(report).toMatchObject({ reasonCode: "DAMAGED_HEADER", reason: DAMAGED });
  });

  test("EMPTY_FILE: it holds nothing but blank lines", async () => {
    expect(await hub.send("\r\n\r\n", { authority: "blank" })).toMatchObject({ reasonCode: "EMPTY_FILE" });
  });
});

describe("no value of a cell", () => {
  /** A marker that no check accepts, and one that every text accepts, in every cell of a file of each source. */
  const MARKER = "Zq7MARKER";
  const lower = MARKER.toLowerCase();

  test.each(sources.map(({ code }) => code))(
    "of a broken %s file is in an issue, a report or what is printed",
    async (code) => {
      const columns = columnsOf(code);
      const rows = columns.map((name) => ({ [name]: `${MARKER}!` }));
      const all = Object.fromEntries(columns.map((name) => [name, `${MARKER}?`]));
      const damaged = [
        `${MARKER},x\n`,
        `${MARKER}${",x".repeat(40)}\n`,
        `${MARKER}"x${",".repeat(columns.length - 1)}\n`,
      ];
      const printed: string[] = [];
      const spies = (["stdout", "stderr"] as const).map((stream) =>
        jest
          .spyOn(process[stream], "write")
          .mockImplementation((text) => Boolean(printed.push(String(text)))),
      );
      const report = await hub
        .send(fileOf(code, [...rows, all, all]) + damaged.join(""), { authority: "marked", year: 2018 })
        .finally(() => spies.forEach((spy) => spy.mockRestore()));
      expect(report.quarantined).toBeGreaterThan(3);
      const kept = await hub.knex("submission_issues").where({ submission_id: report.id });
      const submission = await hub.knex("submissions").where({ id: report.id });
      expect(JSON.stringify([report, kept, submission, printed]).toLowerCase()).not.toContain(lower);
    },
  );

  test.each([
    ["a damaged header", `CHILD,"x${MARKER}\n${MARKER},1\n`],
    ["no header", `${MARKER},1,05/01/2010,WBRI,${MARKER},0,\n${MARKER},${MARKER},,,,,\n`],
    ["semicolons", `CHILD;SEX\n${MARKER};1\n`],
    ["a missing column", fileOf("ssda903_header", [child(MARKER)]).replace("ETHNIC", "X")],
    ["no year", fileOf("ssda903_header", [child(MARKER)])],
  ])("of a file refused for %s is in its report", async (_, content) => {
    const report = await hub.send(content, { authority: "unmarked" });
    expect(report.status).toBe("refused");
    expect(JSON.stringify(report)).not.toContain(MARKER);
  });

  test("is in an error thrown when the database refuses the rows", async () => {
    await hub.knex.raw(`ALTER TABLE identity_claims ADD CHECK (other <> 'L:${MARKER}')`);
    const stay = {
      UPN: "A123456789012",
      CHILD_ID: MARKER,
      DOB: "2010-01-05",
      SCHOOL_URN: "765432",
      ENROLLED_ON: "2018-09-01",
    };
    const error = await hub
      .send(fileOf("virtual_school_roll", [stay]), { authority: "thrown" })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HubError);
    const { code, message, stack, cause } = error as HubError;
    expect(code).toBe("DATABASE_REFUSED_STATEMENT");
    expect(JSON.stringify([message, stack, cause ?? null])).not.toMatch(
      new RegExp(`${MARKER}|765432|A123456789012`),
    );
  });
});
