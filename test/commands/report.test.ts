import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { SubmissionReport } from "../../src/ingest/report";
import { connectTo } from "../../src/db/connect";
import type { SenderReport } from "../../src/reports/senderReport";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { writeCsv } from "./files";

let folder: string;
let remove: () => Promise<void>;
let connectionString: string;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  // Somebody else has the hub open, so that not every command has to start and stop the database.
  ({ connectionString } = await startHub(path.join(folder, "hub")));
});
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);

/** Wrong cells that no other text of the program holds, and ids of children. */
const VALUES = ["Zq2/13/2016", "Zq3MARKER", "3.11E+77", "A98765432109Z", "19/17/2016"];
const IDS = ["Zq1MARKER", "Zq1MARKERa"];

test("a report is written to a file with the values, and no value is anywhere else", async () => {
  const file = await writeCsv(folder, "header.csv", [
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
    "Zq1MARKER,F,Zq2/13/2016,WBRI,,0,",
    "Zq1MARKERa,Zq3MARKER,05/01/2012,WBRI,,0,",
    "3.11E+77,F,05/01/2012,WBRI,,0,",
    "1004,F,05/01/2012,WBRI,A98765432109Z,0,",
    "1005,F,19/17/2016,WBRI,,0,",
  ]);
  const taken = await run("ingest", "--year", "2026", file);
  expect(taken.code).toBe(0);
  const shown = await run("submissions");
  const id = /^[0-9a-f]{8}(?= )/m.exec(shown.stdout)![0];
  const to = path.join(folder, "report.html");
  const report = await run("report", id, "--to", to);
  expect([report.code, report.stderr]).toEqual([0, ""]);
  expect(report.stdout).toBe(
    `header.csv: 5 rows read, 4 not taken, 1 taken with a warning.\n${to}: written. It holds values of the file; keep it as you keep the file.\n`,
  );
  const page = await readFile(to, "utf8");
  expect([...VALUES, ...IDS].filter((value) => !page.includes(value))).toEqual([]);
  const json = await run("ingest", "--json", "--dry-run", "--year", "2026", file);
  const said = [taken, shown, report, json].map(({ stdout, stderr }) => stdout + stderr).join("\n");
  expect([...VALUES, ...IDS].filter((value) => said.includes(value))).toEqual([]);
  expect(await tablesWith(VALUES)).toEqual(["submission_issue_cells"]);
  // A local id is a subject, and stands where subjects do; never among issues.
  const withIds = await tablesWith(IDS);
  expect(withIds.filter((name) => /^submission/.test(name))).toEqual(["submission_issue_cells"]);
});

/** The tables some row of which holds one of these texts. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const database = await connectTo(connectionString);
  try {
    const { rows } = await database.knex.raw<{ rows: { name: string }[] }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const count = await database.knex.raw<{ rows: { some: boolean }[] }>(
        `SELECT EXISTS (SELECT FROM ${name} t, unnest(CAST(:texts AS text[])) AS said (text)
           WHERE strpos(CAST(t AS text), said.text) > 0) AS some`,
        { texts } as never,
      );
      if (count.rows[0]!.some) found.push(name);
    }
    return found;
  } finally {
    await database.close();
  }
}

test("is JSON or CSV where it is asked for, and is told against the file before", async () => {
  const lines = ["CHILD,DOB,REVIEW,REVIEW_CODE", "1004,,31/11/2025,PN1", "1005,,01/12/2025,PN1"];
  await run("ingest", "--year", "2026", await writeCsv(folder, "reviews.csv", lines));
  const better = [lines[0]!, "1004,,30/11/2025,PN1", "1005,,2025-12-01,PN1"];
  const taken = await run("ingest", "--json", "--year", "2026", await writeCsv(folder, "better.csv", better));
  const [{ id }] = JSON.parse(taken.stdout) as [SubmissionReport];
  const json = path.join(folder, "report.json");
  const { stdout } = await run("report", id, "--as", "json", "--to", json);
  expect(stdout).toContain("Since reviews.csv: 1 error new, 0 still there, 1 fixed.");
  const report = JSON.parse(await readFile(json, "utf8")) as SenderReport;
  expect(report.children[0]).toMatchObject({ child: "1005", issues: [{ suggestion: "01/12/2025" }] });
  const csv = path.join(folder, "report.csv");
  expect((await run("report", id, "--as", "csv", "--to", csv)).code).toBe(0);
  expect(parse(await readFile(csv, "utf8"), { bom: true })).toHaveLength(3);
});

test("only its owner may read the file", async () => {
  const { mode } = await stat(path.join(folder, "report.html"));
  expect((mode & 0o777).toString(8)).toBe("600");
});

test.each([
  [["report", "ffffffff"], /^No submission of LOCAL begins with that id\. .* \[SUBMISSION_NOT_FOUND\]\n$/],
  [
    ["report", "", "--as", "word"],
    /^--as: that is no form of a report\. Give page, json or csv\. \[FORM_INVALID\]\n$/,
  ],
])("%j is refused with one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(sentence);
});

test("a file that can not be written is one sentence, and nothing is left", async () => {
  const [{ id }] = JSON.parse((await run("submissions", "--json", "--most", "1")).stdout) as [
    SubmissionReport,
  ];
  const { code, stderr } = await run("report", id, "--to", path.join(folder, "none/report.html"));
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /report\.html: the report can not be written there \(ENOENT\)\. .* \[REPORT_NOT_WRITTEN\]\n$/,
  );
  expect(await readdir(folder)).not.toContain("none");
});
