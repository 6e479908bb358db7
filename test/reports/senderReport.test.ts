import { senderReport } from "../../src/reports/senderReport";
import type { SenderReport } from "../../src/reports/senderReport";
import { child, episode, fileOf, openWorld } from "../ingest/world";
import type { Row, World } from "../ingest/world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const EPISODES = "ssda903_episodes";
const HEADER = "ssda903_header";

/** Sends a file and gives the report its sender gets. */
async function reportOn(authority: string, source: string, rows: readonly Row[]): Promise<SenderReport> {
  const { id } = await hub.send(fileOf(source, rows), { authority, year: 2018 });
  return (await senderReport(hub.knex, authority, id))!;
}

/** What is wrong by child, as "CODE COLUMN value -> suggestion (standing)". */
const byChild = ({ children }: SenderReport) =>
  Object.fromEntries(
    children.map(({ child, issues }) => [
      child ?? "nobody",
      issues.map(({ code, column, value, suggestion, choices, standing }) =>
        [code, column, value, "->", suggestion ?? choices.join("|"), `(${standing})`].join(" "),
      ),
    ]),
  );

const byType = ({ types }: SenderReport) =>
  types.map((type) => [type.code, type.column, type.rows, type.new, type.stillThere, type.fixed].join(" "));

test("the first report says what is wrong by child and by kind, and compares with nothing", async () => {
  const report = await reportOn("first", EPISODES, [
    episode("7", "01/05/2017"),
    episode("10", "2017-05-01"),
    episode("9", "01/05/2017", { LS: "C9", PLACE: "U4" }),
    episode("9", "01/06/2017", { CIN: "N1 - Abuse or neglect" }),
  ]);
  expect(byChild(report)).toEqual({
    "9": ["CODE_UNKNOWN LS C9 -> C1|C2 (null)", "CODE_UNKNOWN CIN N1 - Abuse or neglect -> N1 (null)"],
    "10": ["DATE_OTHER_FORMAT DECOM 2017-05-01 -> 01/05/2017 (null)"],
  });
  expect(report.children.map((one) => one.child)).toEqual(["9", "10"]);
  expect(byType(report)).toEqual([
    ...["DATE_OTHER_FORMAT DECOM 1 0 0 0", "CODE_UNKNOWN LS 1 0 0 0", "CODE_UNKNOWN CIN 1 0 0 0"],
  ]);
  expect(report).toMatchObject({ comparedWith: null, fixed: [], counts: { setAside: 2, warnings: 1 } });
});

test("a warning in a row that an error keeps out does not say that the row was taken", async () => {
  const report = await reportOn("both", EPISODES, [episode("1", "31/02/2017", { CIN: "N1." })]);
  expect(report.counts).toMatchObject({ setAside: 1, warnings: 0 });
  const says = report.children[0]!.issues.map((issue) => issue.says);
  expect(says).toHaveLength(2);
  expect(says.filter((one) => one.includes("taken without"))).toEqual([]);
});

test("the next report says what is new, still there and fixed", async () => {
  const wrong = (CHILD: string, more: Row) => episode(CHILD, "01/05/2017", more);
  const first = await reportOn("next", EPISODES, [
    ...[wrong("1", { LS: "ZZ" }), wrong("2", { LS: "ZZ" }), wrong("3", { PLACE: "??" }), wrong("4", {})],
  ]);
  const second = await reportOn("next", EPISODES, [
    // The second child's code is wrong in another way, which is the same error; the lines have moved.
    ...[wrong("4", { LS: "Y" }), wrong("3", { PLACE: "??" }), wrong("2", { LS: "YY" }), wrong("1", {})],
  ]);
  expect(second.comparedWith).toMatchObject({ id: first.submission.id, fileName: "file.csv" });
  expect(byChild(second)).toEqual({
    "2": ["CODE_UNKNOWN LS YY ->  (still there)"],
    "3": ["CODE_UNKNOWN PLACE ?? ->  (still there)"],
    "4": ["CODE_UNKNOWN LS Y ->  (new)"],
  });
  expect(byType(second)).toEqual(["CODE_UNKNOWN LS 2 1 1 1", "CODE_UNKNOWN PLACE 1 0 1 0"]);
  expect(second.fixed).toEqual([
    {
      ...{ child: "1", column: "LS", code: "CODE_UNKNOWN", severity: "error" },
      says: expect.stringMatching(/^The code is not in the list Legal status\./),
    },
  ]);
  expect(second.counts).toEqual({ new: 1, stillThere: 2, fixed: 1, setAside: 3, warnings: 0 });
});

test("a kind of error that is all fixed is still told, last", async () => {
  await reportOn("clean", EPISODES, [episode("1", "31/02/2017"), episode("2", "01/05/2017")]);
  const report = await reportOn("clean", EPISODES, [episode("1", "28/02/2017"), episode("2", "01/05/2017")]);
  expect(report.children).toEqual([]);
  expect(byType(report)).toEqual(["DATE_IMPOSSIBLE DECOM 0 0 0 1"]);
});

test("issues about the same thing are paired one by one", async () => {
  const twice = [episode("1", "31/02/2017"), episode("1", "31/03/2017", { DECOM: "32/02/2017" })];
  await reportOn("pairs", EPISODES, [twice[0]!, episode("2", "01/05/2017")]);
  const report = await reportOn("pairs", EPISODES, [...twice, episode("2", "01/05/2017")]);
  expect(report.counts).toMatchObject({ new: 1, stillThere: 1, fixed: 0 });
});

test("a file is compared with the last merged one of its own kind, authority and year", async () => {
  const rows = [episode("1", "31/02/2017"), episode("2", "01/05/2017")];
  const compared = async (authority: string, settings: object, content = fileOf(EPISODES, rows)) => {
    const { id } = await hub.send(content, { authority, year: 2018, ...settings });
    return (await senderReport(hub.knex, authority, id))!.comparedWith?.id ?? null;
  };
  const { id } = await hub.send(fileOf(EPISODES, rows), { authority: "apart", year: 2018 });
  expect(await compared("apart", { year: 2017 })).toBeNull();
  expect(await compared("another", {})).toBeNull();
  expect(await compared("apart", {}, fileOf(HEADER, [child("1")]))).toBeNull();
  await hub.send("CHILD;DECOM\n", { authority: "apart", year: 2018 });
  expect(await compared("apart", {}, fileOf(EPISODES, rows.slice(0, 1)))).toBe(id);
});

test("rows that repeat each other are told by child, and so are the same ones again", async () => {
  const rows = [
    episode("8", "01/05/2017"),
    episode("8", "01/05/2017", { LS: "C1" }),
    episode("9", "01/05/2017"),
  ];
  const report = await reportOn("repeats", EPISODES, [...rows, rows[2]!]);
  const told = (one: SenderReport) =>
    one.children.map(({ child, issues }) => [child, ...issues.map(({ code, value }) => `${code} ${value}`)]);
  expect(told(report)).toEqual([
    ["8", "SAME_KEY_DIFFERENT_VALUES null", "SAME_KEY_DIFFERENT_VALUES null"],
    ["9", "DUPLICATE_ROW null"],
  ]);
  expect(report.types.map(({ says }) => says)).not.toContainEqual(expect.stringContaining("The first is"));
  const again = await reportOn("repeats", EPISODES, [episode("1", "01/05/2017"), ...rows]);
  expect(again.counts).toMatchObject({ new: 0, stillThere: 2, fixed: 1 });
});

test("a row that cannot be read has no child and no value, and a wrong UPN names the child by its own id", async () => {
  const content = `${fileOf(HEADER, [child("1", { UPN: "A801200005001" })])}short,row\n`;
  const { id } = await hub.send(content, { authority: "unread", year: 2018 });
  expect(byChild((await senderReport(hub.knex, "unread", id))!)).toEqual({
    "1": ["UPN_CHECK_LETTER UPN A801200005001 -> B801200005001 (null)"],
    nobody: ["TOO_FEW_CELLS   ->  (null)"],
  });
});

test("a file of the virtual school is told by UPN where no other id was sent", async () => {
  const stay = { UPN: "B801200005001", DOB: "2010-01-05", SCHOOL_URN: "100001", ENROLLED_ON: "soon" };
  const { id } = await hub.send(fileOf("virtual_school_roll", [stay]), { authority: "school" });
  const report = (await senderReport(hub.knex, "school", id))!;
  expect(Object.keys(byChild(report))).toEqual(["B801200005001"]);
});

test("there is no report of a submission of another authority, or of none", async () => {
  const { id } = await hub.send(fileOf(HEADER, [child("1")]), { authority: "mine", year: 2018 });
  expect(await senderReport(hub.knex, "theirs", id)).toBeNull();
  expect(await senderReport(hub.knex, "mine", "00000000-0000-4000-8000-000000000000")).toBeNull();
});

test("a long cell is shown by its beginning, whatever characters are in it", async () => {
  const value = `${"x".repeat(199)}\u{1F600}${"x".repeat(50)}\\t"`;
  const rows = [episode("1", "01/05/2017", { HOME_POST: `"${value.replaceAll('"', '""')}"` })];
  const report = await reportOn("long", EPISODES, rows);
  expect(report.children[0]!.issues[0]!.value).toBe(`${"x".repeat(199)}…`);
});
