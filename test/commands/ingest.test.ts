import path from "node:path";
import type { SubmissionReport } from "../../src/ingest/report";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { childId, episodes, header, writeCsv } from "./files";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  // Somebody else has the hub open, so that not every command has to start and stop the database.
  await startHub(path.join(folder, "hub"));
});
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);
const write = (name: string, lines: readonly string[]) => writeCsv(folder, name, lines);
const reportsOf = (stdout: string) => JSON.parse(stdout) as SubmissionReport[];
/** The cells of the row of a table that begins with `name`. */
const rowOf = (text: string, name: string) =>
  text
    .split("\n")
    .find((line) => line.startsWith(name))
    ?.split(/ {2,}/);

test("a dry run says what would happen and changes nothing", async () => {
  await write("2025/header.csv", header(40));
  await write("2025/episodes.csv", episodes(2025, 40));
  const { code, stdout, stderr } = await run("ingest", "--dry-run", path.join(folder, "2025"));
  expect([code, stderr]).toEqual([0, ""]);
  expect(rowOf(stdout, "episodes.csv")?.slice(1, 5)).toEqual(["ssda903_episodes", "2025", "merged", "40"]);
  expect(stdout).toMatch(/\nDry run: nothing was changed\.\n$/);
  expect((await run("submissions")).stdout).toBe("No file has been sent for LOCAL yet.\n");
});

test("a folder is searched; the header file's year is told by the files beside it", async () => {
  const { code, stdout } = await run("ingest", path.join(folder, "2025"));
  expect(code).toBe(0);
  expect(rowOf(stdout, "file")?.slice(0, 9)).toEqual([
    ...["file", "source", "year", "status", "read", "accepted", "quarantined", "duplicates", "added"],
  ]);
  expect(rowOf(stdout, "header.csv")?.slice(1, 9)).toEqual([
    ...["ssda903_header", "2025", "merged", "40", "40", "0", "0", "40"],
  ]);
  expect(rowOf(stdout, "2 files")?.slice(1, 3)).toEqual(["80", "80"]);
});

test("the same file twice says so, and changes nothing", async () => {
  const { code, stdout } = await run("ingest", path.join(folder, "2025/episodes.csv"));
  expect(code).toBe(0);
  expect(stdout).toContain("here before");
  expect(stdout).toContain("episodes.csv: the same bytes were taken in before, so nothing was changed.");
});

test("JSON is JSON and nothing else, its sums add up, and it holds no cell", async () => {
  const rows = [
    ...episodes(2025, 40),
    `${childId(41)},31/02/2025,S,C2,N1,U4,PR1,,,,,,`,
    "SECRET BAD,,,,,,,,,,,,",
  ];
  const file = await write("faulty.csv", rows);
  const { code, stdout, stderr } = await run("ingest", "--json", "--dry-run", "--year", "2025", file);
  expect([code, stderr]).toEqual([0, ""]);
  const [report] = reportsOf(stdout);
  expect(report).toMatchObject({ status: "merged", read: 42, accepted: 40, quarantined: 2, unchanged: 40 });
  expect(report!.issues.map((issue) => issue.code)).toEqual(
    expect.arrayContaining(["DATE_IMPOSSIBLE", "NOT_A_LOCAL_ID", "BLANK_REQUIRED"]),
  );
  expect(stdout).not.toMatch(/SECRET|31\/02|05\/06/);
});

test("a year that is said counts; one that nothing tells, or that is none, is refused", async () => {
  const file = await write("alone.csv", header(40));
  const said = await run("ingest", "--dry-run", "--json", "--year", "2024", file);
  expect(reportsOf(said.stdout)[0]).toMatchObject({ collectionYear: 2024, yearToldBy: "the sender" });
  const guessed = await run("ingest", "--dry-run", "--authority", "A", file);
  expect(guessed.code).toBe(2);
  expect(guessed.stdout).toContain(
    "alone.csv: refused. Nothing tells which collection year this Header file is for.",
  );
  const last = await run("ingest", "--dry-run", "--year", "2025", await write("later.csv", header(39)));
  expect(last.code).toBe(0);
  const wrong = await run("ingest", "--year", "18", file);
  expect([wrong.code, wrong.stdout]).toEqual([1, ""]);
  expect(wrong.stderr).toMatch(/^--year: that is not a collection year\. .*\[YEAR_INVALID\]\n$/);
});

test("a year that was guessed from the last file is pointed out", async () => {
  const { stdout } = await run("ingest", "--dry-run", await write("guess.csv", header(39)));
  expect(stdout).toContain(
    "guess.csv: taken for collection year 2025, as the last file was. Say --year if it is another.",
  );
});

test("a file of no known kind is refused with code 2, and the others are taken", async () => {
  const folderOfTwo = path.dirname(await write("two/shopping.csv", ["apples,pears", "1,2"]));
  await write("two/reviews.csv", ["CHILD,DOB,REVIEW,REVIEW_CODE", `${childId(1)},,01/12/2024,PN1`]);
  const { code, stdout } = await run("ingest", folderOfTwo);
  expect(code).toBe(2);
  expect(rowOf(stdout, "reviews.csv")?.slice(1, 4)).toEqual(["ssda903_reviews", "2025", "merged"]);
  expect(stdout).toContain("shopping.csv: refused. The header is not that of any source.");
});

test("a file that would withdraw much is held with code 2, until a person accepts it", async () => {
  const file = await write("short.csv", episodes(2025, 20));
  const held = await run("ingest", file);
  expect(held.code).toBe(2);
  expect(held.stdout).toContain("short.csv: held. ");
  expect(held.stdout).toContain("release it with hub submissions release.");
  const taken = await run("ingest", "--json", "--accept-withdrawals", file);
  expect(taken.code).toBe(0);
  expect(reportsOf(taken.stdout)[0]).toMatchObject({ status: "merged", withdrawn: 20 });
});

test("what is not there is one sentence with a code", async () => {
  const missing = await run("ingest", path.join(folder, "nowhere"));
  expect([missing.code, missing.stdout]).toEqual([1, ""]);
  expect(missing.stderr).toMatch(/nowhere: there is no such file or folder\. .*\[FILE_NOT_FOUND\]\n$/);
  const empty = await run("ingest", path.dirname(await write("empty/note.txt", ["no CSV"])));
  expect(empty.stderr).toMatch(/No CSV or XML file was found .*\[NO_FILES\]\n$/);
  const authority = await run("ingest", "--authority", "a b", path.join(folder, "alone.csv"));
  expect(authority.stderr).toMatch(/^--authority .*\[AUTHORITY_INVALID\]\n$/);
  for (const { stderr } of [missing, empty, authority]) expect(stderr.trimEnd()).not.toContain("\n");
});

test("submissions are listed newest first, and shown by the first characters of an id", async () => {
  const { stdout } = await run("submissions");
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toBe("Submissions of LOCAL");
  expect(lines.slice(3).map((line) => line.split(/ {2,}/)[2])).toEqual([
    ...["short.csv", "short.csv", "shopping.csv", "reviews.csv", "episodes.csv", "header.csv"],
  ]);
  const heldId = lines[4]!.slice(0, 8);
  const held = await run("submissions", heldId);
  expect(held.stdout).toMatch(
    new RegExp(
      `^Submission ${heldId}[-0-9a-f]{28}, received 2\\d{3}-.* UTC, its collection year told by its own dates\n`,
    ),
  );
  expect(held.stdout).toContain("short.csv: held. ");
  const newest = await run("submissions", lines[3]!.slice(0, 8), "--json");
  expect(reportsOf(newest.stdout)).toMatchObject([{ status: "merged", withdrawn: 20 }]);
  expect(newest.stdout).not.toContain("SECRET");
  expect(reportsOf((await run("submissions", "--json", "--most", "2")).stdout)).toHaveLength(2);
});

test("a submission that is not there, or a number that is none, is one sentence with a code", async () => {
  const unknown = await run("submissions", "zzzz");
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toMatch(
    /^No submission of LOCAL begins with that id\. .*\[SUBMISSION_NOT_FOUND\]\n$/,
  );
  const several = await run("submissions", "");
  expect(several.stderr).toMatch(
    /^Several submissions of LOCAL begin with that id\. .*\[SUBMISSION_AMBIGUOUS\]\n$/,
  );
  expect((await run("submissions", "--most", "few")).stderr).toMatch(/^--most: .*\[MOST_INVALID\]\n$/);
});
