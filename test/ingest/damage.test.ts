import { sentence } from "../../src/ingest/issueCodes";
import type { IssueCode } from "../../src/ingest/issueCodes";
import { sourceOf } from "../../src/sources";
import type { Source } from "../../src/sources/source";
import { DAMAGES } from "./damages";
import { issuesOf } from "./fixtures";
import { child, columnsOf, everything, fileOf, openWorld } from "./world";
import type { World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

describe("damage costs its rows and no more:", () => {
  test.each(DAMAGES.map((damage) => [damage.fault, damage] as const))(
    "%s",
    async (authority, { content, taken, said }) => {
      const report = await hub.send(content, { authority, year: 2018 });
      const kept = await hub
        .knex("children")
        .where({ authority })
        .orderBy("line")
        .select<{ line: number }[]>("line");
      const issues = (await issuesOf(hub, report)).map(({ line, code }) => `${line} ${code}`);
      expect({ taken: kept.map(({ line }) => line), said: issues }).toEqual({ taken, said });
      expect(report).toMatchObject({ status: "merged", accepted: taken.length, quarantined: said.length });
      expect(report.read).toBe(taken.length + said.length);
    },
  );

  test("each says where it is and what to do", async () => {
    const issues = await hub
      .knex("submission_issues")
      .whereNull("column_name")
      .select<{ line: number; code: IssueCode; severity: string; message: string }[]>("*");
    expect(issues.length).toBeGreaterThan(20);
    for (const { line, code, severity, message } of issues)
      expect({ severity, message }).toEqual({
        severity: "error",
        message: `Header, line ${line}: ${sentence(code)}`,
      });
  });
});

describe("a snapshot with", () => {
  const rows = ["1", "2", "3"].map((id) => child(id));
  const send = (authority: string, end: string) =>
    hub.send(fileOf("ssda903_header", rows.slice(0, 2)) + end, { authority, year: 2018 });

  test.each([
    ["a totals line", "Total,2,,,,,\n"],
    ["its header again", `${columnsOf("ssda903_header").join()}\n`],
  ])("%s still withdraws what it lacks: the line is about nobody", async (authority, end) => {
    await hub.send(fileOf("ssda903_header", rows), { authority, year: 2018 });
    expect(await send(authority, end)).toMatchObject({ withdrawn: 1, quarantined: 1, reasonCode: null });
  });

  test.each([
    ["a row that may be cut", "3,1,05/01/2010,WBRI,,0,"],
    ["a second table", "CHILD,DOB,REVIEW,REVIEW_CODE\n3,05/01/2010,01/02/2018,PN1\n"],
  ])("%s withdraws nothing", async (authority, end) => {
    await hub.send(fileOf("ssda903_header", rows), { authority, year: 2018 });
    expect(await send(authority, end)).toMatchObject({ withdrawn: 0, reasonCode: "WITHDRAWALS_PUT_OFF" });
  });
});

describe("a file is refused in one sentence that names the fault:", () => {
  const HEADER = fileOf("ssda903_header", [child("1")]);

  test.each([
    [
      "a blank heading between others",
      HEADER.replace("ETHNIC", ""),
      "BLANK_COLUMN",
      'The header of this Header file leaves the heading of column 4 after "DOB" blank (is it ETHNIC?). Give every column a heading.',
    ],
    [
      "a blank first heading",
      `,${HEADER.replaceAll("\n", "\n,")}`,
      "BLANK_COLUMN",
      "The header of this Header file leaves the heading of column 1 blank. Give every column a heading.",
    ],
    [
      "a renamed column",
      HEADER.replace("ETHNIC", "Ethnicity"),
      "MISSING_COLUMN",
      'The file looks like Header but lacks ETHNIC (is it the column headed "Ethnicity"?). Add or rename the column and send it again.',
    ],
    [
      "a title above the header",
      `Children looked after\n\n${HEADER}`,
      "HEADER_NOT_FIRST",
      "The header of this Header file stands on line 3. Delete the lines above it, or declare them in a mapping.",
    ],
    [
      "an endless line",
      "x".repeat(2_000_000),
      "DAMAGED_HEADER",
      "The header row cannot be read. Export the file again as CSV UTF-8.",
    ],
  ])("%s", async (_, content, reasonCode, reason) => {
    const before = await everything(hub.knex);
    expect(await hub.send(content, { dryRun: true, year: 2018 })).toMatchObject({
      ...{ status: "refused", reasonCode, reason, read: 0 },
    });
    expect(await everything(hub.knex)).toEqual(before);
  });
});

describe("a file read as its source declares", () => {
  const header = sourceOf("ssda903_header")!;
  const reading = { encoding: "windows-1252", delimiter: ";", skipLines: 1 } as const;
  const declared: Source = { ...header, reading };
  const file = fileOf("ssda903_header", [child("1"), child("2", { ETHNIC: "é" })]);
  const content = Buffer.from(
    `Children’s return\n${file}`.replaceAll(",", ";").replace("’", "\x92"),
    "latin1",
  );

  test("is taken in with its line numbers", async () => {
    const settings = { authority: "declared", year: 2018, sources: [declared, header] };
    const report = await hub.send(content, settings);
    expect(report).toMatchObject({ status: "merged", source: "ssda903_header", accepted: 2 });
    expect((await issuesOf(hub, report)).map(({ line, code }) => `${line} ${code}`)).toEqual([
      "4 CODE_UNKNOWN",
    ]);
  });

  test("is refused where no source declares it", async () => {
    const report = await hub.send(content, { authority: "declared", year: 2018 });
    expect(report).toMatchObject({ status: "refused", read: 0 });
  });
});
