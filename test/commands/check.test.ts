import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SubmissionReport } from "../../src/ingest/report";
import { endCommands, startCommand } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { dental, plans } from "../mappings/extracts";
import { writeCsv } from "./files";

const MAPPING = `mapping: County PEP extract
feeds: virtual_school_peps
encoding: windows-1252
delimiter: semicolon
dates: dd-mmm-yyyy
columns:
  Pupil No: UPN
  Date of Birth: DOB
  PEP Due Date: PEP_DUE
  PEP Completed Date: PEP_COMPLETED
  Quality RAG: { to: QUALITY, codes: { Green: good, Amber: requires improvement, Red: inadequate } }
not kept: [Forename, School café]
`;

let folder: string;
let remove: () => Promise<void>;
let file: string;
let mapping: string;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  await startHub(path.join(folder, "hub"));
  await mkdir(path.join(folder, "mappings"));
  [file, mapping] = [path.join(folder, plans.name), path.join(folder, "county.yaml")];
  await writeFile(file, plans.bytes);
  await writeFile(mapping, MAPPING);
});
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (args: readonly string[], settings: object = {}) =>
  startCommand(path.join(folder, "hub"), args, settings).outcome;

test("says what a file would be taken for, by which mapping, and what would become of its rows", async () => {
  const { code, stdout, stderr } = await run(["check", "--mapping", mapping, file]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout)
    .toBe(`PEP extract.csv: Personal education plans (virtual_school_peps), told by the mapping "County PEP extract"
  24 rows read
  24 would be added
PEP extract.csv: not stored, since the source has no such column: Term.

Nothing was changed.
`);
});

test("changes nothing, and says after ingest that nothing would change", async () => {
  expect((await run(["submissions"])).stdout).toBe("No file has been sent for LOCAL yet.\n");
  const taken = await run(["ingest", "--json", "--mapping", mapping, file]);
  expect(JSON.parse(taken.stdout)).toMatchObject([
    { status: "merged", mapping: "County PEP extract", added: 24 },
  ]);
  const again = await run(["check", "--json", "--mapping", mapping, file]);
  const [report] = JSON.parse(again.stdout) as SubmissionReport[];
  expect(report).toMatchObject({ status: "unchanged" });
});

test("finds the mappings of a folder, and takes no others", async () => {
  await writeFile(path.join(folder, "mappings", "county.yaml"), MAPPING);
  const settings = { HUB_MAPPINGS: path.join(folder, "mappings") };
  const found = await run(["check", "--authority", "B", file], settings);
  expect([found.code, found.stdout]).toEqual([0, expect.stringContaining("24 would be added")]);
  const without = await run(["check", "--authority", "B", file]);
  expect(without.code).toBe(2);
  expect(without.stdout).toMatch(/^PEP extract\.csv: not recognised\nPEP extract\.csv: refused\. /);
});

test("has exit code 2 where some file would be refused, and says of the others what would become of them", async () => {
  await writeFile(path.join(folder, dental.name), dental.bytes);
  const reviews = ["CHILD,DOB,REVIEW,REVIEW_CODE", "S1,,01/12/2019,PN1", "S2,,01/13/2019,PN1"];
  const good = await writeCsv(folder, "reviews.csv", reviews);
  const { code, stdout } = await run(["check", "--year", "2020", good, path.join(folder, dental.name)]);
  expect(code).toBe(2);
  expect(stdout).toContain(
    "reviews.csv: Reviews (ssda903_reviews), told by its headings, collection year 2020 told by the sender\n  2 rows read\n  1 would be added\n  1 would be set aside\n",
  );
  expect(stdout).toContain("dental.csv: not recognised\ndental.csv: refused. ");
  expect(stdout).toMatch(/\nNothing was changed\.\n$/);
});

test("a wrong mapping is told with its lines before anything is read", async () => {
  const wrong = path.join(folder, "wrong.yaml");
  await writeFile(wrong, MAPPING.replace("UPN", "UPM").replace("Red: inadequate", "Red: bad"));
  const { code, stdout, stderr } = await run(["check", "--mapping", wrong, file]);
  expect([code, stdout]).toEqual([1, ""]);
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toContainEqual(
    expect.stringMatching(/^wrong\.yaml, line 7: .* no column "UPM"\. Did you mean UPN\?/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^wrong\.yaml, line 11: "bad" is not in the list PEP quality\. /),
  );
  expect(lines.at(-1)).toMatch(/\[MAPPING_INVALID\]$/);
});

test("reads tolerantly where asked, which ingest never does", async () => {
  const rows = ["CHILD,DOB,REVIEW,REVIEW_CODE", "S1,,01/12/2019,PN1", "S2,,02/12/2019"];
  const short = await writeCsv(folder, "short.csv", rows);
  const strict = await run(["check", "--json", "--year", "2020", short]);
  const tolerant = await run(["check", "--json", "--year", "2020", "--tolerant", short]);
  expect(JSON.parse(strict.stdout)).toMatchObject([{ read: 2, quarantined: 1 }]);
  const [report] = JSON.parse(tolerant.stdout) as SubmissionReport[];
  expect(report).toMatchObject({ status: "merged", read: 2 });
  expect(report!.issues.map(({ severity, code }) => `${severity} ${code}`)).toContain(
    "warning TOO_FEW_CELLS",
  );
  expect((await run(["ingest", "--tolerant", short])).stderr).toContain("unknown option '--tolerant'");
});
