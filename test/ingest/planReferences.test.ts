import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { planTables } from "../../seeds/demonstration/plans";
import { performanceTables } from "../../seeds/demonstration/performance";
import { csv } from "../../seeds/demonstration/table";
import { catalogueEntries } from "../../src/indicators/entries";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { IngestSettings } from "../../src/ingest/ingest";
import type { SubmissionReport } from "../../src/ingest/report";
import { bookOf } from "../../src/plans/book";
import { planProblems } from "../../src/plans/problems";
import { planRows } from "../../src/records/plans/planRows";
import { senderReport } from "../../src/reports/senderReport";
import type { ReportedIssue } from "../../src/reports/senderReport";
import { sourceOf, sources } from "../../src/sources";
import type { Source } from "../../src/sources/source";
import { temporaryFolder } from "../harness/folder";
import { issuesOf } from "../seeds/takenIn";
import { current, fileOf, openWorld, subjects, TODAY } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const indicators = () => ["cla_count", "cla_placements_3plus_pct"];

const plan = (PLAN: string, more: Row = {}): Row => ({
  ...{ PLAN, PLAN_TITLE: PLAN, PLAN_KIND: "ACTION PLAN", DOCUMENT: "Papers", ...more },
});
const action = (ITEM: string, more: Row = {}): Row => ({
  ...{ PLAN: "P6", ITEM, KIND: "ACTION", POSITION: "1", WORDS: "Do it", ...more },
});
const recommendation = (ITEM: string): Row => ({
  ...{ PLAN: "INSPECTION", ITEM, KIND: "RECOMMENDATION", POSITION: ITEM, WORDS: "Ensure it" },
  ...{ NUMBER: ITEM, REPORT: "Inspection report" },
});
const link = (LINKED_KIND: string, LINKED_TO: string, more: Row = {}): Row => ({
  ...{ PLAN: "P6", ITEM: "7", LINKED_KIND, LINKED_TO, BASIS: "PRINTED", ...more },
});
const owner = (more: Row = {}): Row => ({
  ...{ PLAN: "P6", ITEM: "7", OWNER_ROLE: "Virtual School Head", OWNER_FROM: "2018-04-01", ...more },
});
const update = (more: Row = {}): Row => ({
  ...{ PLAN: "P6", ITEM: "7", UPDATE_ON: "2018-06-30", POSITION: "1", WORDS: "Begun", ...more },
});
const words = (VOCABULARY: string, WORD: string, more: Row = {}): Row => ({
  ...{ VOCABULARY, WORD, NORMAL: "AT RISK", COLOUR: "AMBER", ...more },
});

/** What all tests know: a vocabulary, three plans, some rows of them. */
const KNOWN: readonly (readonly [source: string, rows: readonly Row[]])[] = [
  ["plan_statuses", [words("brag", "Amber"), words("brag", "Green", { COLOUR: "GREEN" })]],
  [
    "plan_list",
    [plan("P6", { STATUS_WORDS: "brag", PART_OF_PLAN: "CYPP" }), plan("CYPP"), plan("INSPECTION")],
  ],
  [
    "plan_items",
    [
      action("S1", { KIND: "SECTION" }),
      action("7", { PART_OF: "S1", STATUS: "Amber June 2018", PROGRESS: "Begun." }),
      action("6", { PLAN: "CYPP", KIND: "PROGRAMME" }),
      ...["10", "11"].map(recommendation),
    ],
  ],
];

const TARGET: Row = {
  ...{ TARGET_REF: "P6-10", INDICATOR_ID: "cla_count", BREAKDOWN: "all", KIND: "absolute", AS_PRINTED: "80" },
  ...{ BOUND: "at least", VALUE: "80", TARGET_ON: "2019-03-31", DOCUMENT: "Papers" },
};

async function sendKnown(): Promise<void> {
  expect(await hub.send(fileOf("performance_targets", [TARGET]))).toMatchObject({ accepted: 1, warnings: 0 });
  for (const [source, rows] of KNOWN)
    expect(await hub.send(fileOf(source, rows), { indicators })).toMatchObject({
      accepted: rows.length,
      warnings: 0,
    });
}

const inShort = ({ code, column, line, value, choices }: ReportedIssue) =>
  `${line} ${code} ${column} "${value}"${choices.length > 0 ? `: ${choices[0]!}` : ""}`;

/** What the sender of a file of one source is told, an issue a line, with the nearest name. */
async function told(
  source: string,
  rows: readonly Row[],
  settings: Partial<IngestSettings> = { indicators },
) {
  const report = await hub.send(fileOf(source, rows), settings);
  expect([report.status, report.accepted, report.added]).toEqual(["merged", rows.length, rows.length]);
  const sent = (await senderReport(hub.knex, "A", report.id))!;
  const issues = sent.children.flatMap((child) => child.issues);
  expect(report.warnings).toBe(issues.length);
  return issues.map(inShort);
}

test("files of plans may lack the columns that many councils do not have, and leave what is known there alone", async () => {
  await sendKnown();
  const lean = (source: string, rows: Row[], without: string[]) => {
    const columns = Object.keys(sourceOf(source)!.columns).filter((name) => !without.includes(name));
    return hub.send(fileOf(source, rows, columns), { indicators });
  };
  const without = ["PARAGRAPHS", "THEME", "OUTCOME", "MEASURES", "PLACE_IN_DOCUMENT", "ROLLED_OVER_FROM"];
  await hub.send(fileOf("plan_items", [action("8", { MEASURES: "Fewer moves" })]));
  const said = { accepted: 1, quarantined: 0, warnings: 0 };
  expect(await lean("plan_items", [action("8", { WORDS: "Do more" })], without)).toMatchObject(said);
  expect(await current(hub.knex, "plan_items", ["item", "words", "measures_printed"])).toContain(
    "8 Do more Fewer moves",
  );
  expect(await lean("plan_links", [link("INDICATOR", "cla_count")], ["NOTE"])).toMatchObject(said);
  expect(await lean("plan_owners", [owner()], ["IS_LEAD"])).toMatchObject(said);
  expect(await lean("plan_list", [plan("P9")], ["LED_BY", "NOTE", "PLACE_IN_DOCUMENT"])).toMatchObject(said);
  expect(await lean("plan_statuses", [words("brag", "Red")], ["MEANING", "PLACE_IN_DOCUMENT"])).toMatchObject(
    said,
  );
});

describe("a row that names what is not known is taken, and its sender is told the nearest", () => {
  beforeEach(sendKnown);

  test.each<[code: string, source: string, row: Row, says: string]>([
    ["PLAN_UNKNOWN_PLAN", "plan_list", plan("P7", { PART_OF_PLAN: "CYP" }), 'PART_OF_PLAN "CYP": CYPP'],
    ["PLAN_UNKNOWN_VOCABULARY", "plan_list", plan("P7", { STATUS_WORDS: "brg" }), 'STATUS_WORDS "brg": brag'],
    ["PLAN_UNKNOWN_PLAN", "plan_items", action("1", { PLAN: "P66", STATUS: "Ambre" }), 'PLAN "P66": P6'],
    ["PLAN_UNKNOWN_PARENT", "plan_items", action("8", { PART_OF: "S11" }), 'PART_OF "S11": S1'],
    [
      "PLAN_UNKNOWN_ACTION",
      "plan_items",
      action("8", { ROLLED_OVER_FROM: "P5/7" }),
      'ROLLED_OVER_FROM "P5/7": P6/7',
    ],
    ["PLAN_UNKNOWN_STATUS", "plan_items", action("8", { STATUS: "Ambre" }), 'STATUS "Ambre": Amber'],
    [
      "PLAN_UNKNOWN_STATUS",
      "plan_items",
      action("8", { PLAN: "CYPP", STATUS: "on trak" }),
      'STATUS "on trak": on track',
    ],
    ["PLAN_UNKNOWN_STATUS", "plan_updates", update({ STATUS: "Gren" }), 'STATUS "Gren": Green'],
    [
      "PLAN_UNKNOWN_ROW",
      "plan_links",
      link("RECOMMENDATION", "INSPECTION/10", { ITEM: "77" }),
      'ITEM "77": 7',
    ],
    ["PLAN_UNKNOWN_ROW", "plan_owners", owner({ PLAN: "P5" }), 'ITEM "7": P6/7'],
    ["PLAN_UNKNOWN_ROW", "plan_updates", update({ ITEM: "SS1" }), 'ITEM "SS1": S1'],
    [
      "PLAN_UNKNOWN_RECOMMENDATION",
      "plan_links",
      link("RECOMMENDATION", "INSPECTION/111"),
      'LINKED_TO "INSPECTION/111": INSPECTION/11',
    ],
    [
      "PLAN_UNKNOWN_RECOMMENDATION",
      "plan_links",
      link("RECOMMENDATION", "11"),
      'LINKED_TO "11": INSPECTION/11',
    ],
    ["PLAN_LINK_NOT_A_RECOMMENDATION", "plan_links", link("RECOMMENDATION", "CYPP/6"), 'LINKED_TO "CYPP/6"'],
    [
      "PLAN_LINK_NOT_A_PROGRAMME",
      "plan_links",
      link("PROGRAMME", "INSPECTION/10"),
      'LINKED_TO "INSPECTION/10"',
    ],
    ["PLAN_UNKNOWN_PROGRAMME", "plan_links", link("PROGRAMME", "CYP/6"), 'LINKED_TO "CYP/6": CYPP/6'],
    ["PLAN_UNKNOWN_ACTION", "plan_links", link("ACTION", "P66/7"), 'LINKED_TO "P66/7": P6/7'],
    [
      "PLAN_UNKNOWN_INDICATOR",
      "plan_links",
      link("INDICATOR", "cla_placement_3plus_pct"),
      'LINKED_TO "cla_placement_3plus_pct": cla_placements_3plus_pct',
    ],
    ["PLAN_UNKNOWN_TARGET", "plan_links", link("TARGET", "P6-9"), 'LINKED_TO "P6-9": P6-10'],
  ])("%s of %s", async (code, source, row, says) => {
    const [column, ...rest] = says.split(" ");
    expect(await told(source, [row])).toEqual([`2 ${code} ${column!} ${rest.join(" ")}`]);
  });

  test.each<[why: string, source: string, row: Row]>([
    ["a status begins with a word", "plan_items", action("8", { STATUS: "amber - June 2018" })],
    ["a status looks like a word", "plan_updates", update({ STATUS: "on track" })],
    ["a status is told by its colour", "plan_items", action("8", { STATUS: "Ambre", COLOUR: "AMBER" })],
    ["an action is linked to what another plan recommends", "plan_links", link("ACTION", "INSPECTION/10")],
    ["a link to a programme leads to a section", "plan_links", link("PROGRAMME", "P6/S1")],
    ["a row has no parent", "plan_items", action("8")],
  ])("nothing is said where %s", async (_, source, row) => {
    expect(await told(source, [row])).toEqual([]);
  });

  test("of a vocabulary that is not known that is said once, and not of each status too", async () => {
    await told("plan_list", [plan("P9", { STATUS_WORDS: "brg" })]);
    expect(await told("plan_items", [action("1", { PLAN: "P9", STATUS: "Amber" })])).toEqual([]);
  });

  test("a colour of no word of the vocabulary tells nothing", async () => {
    expect(await told("plan_items", [action("8", { STATUS: "Ambre", COLOUR: "RED" })])).toEqual([
      '2 PLAN_UNKNOWN_STATUS STATUS "Ambre": Amber',
    ]);
  });

  test("indicators are not judged where the catalogue is not given", async () => {
    expect(await told("plan_links", [link("INDICATOR", "no_such_pct")], {})).toEqual([]);
  });

  test("a row that is told again is told of again, and one that is deleted is not", async () => {
    const wrong = action("8", { PART_OF: "S2" });
    await told("plan_items", [wrong]);
    const again = await hub.send(fileOf("plan_items", [wrong, action("9")]));
    expect([again.unchanged, again.warnings]).toEqual([1, 1]);
    const gone = await hub.send(fileOf("plan_items", [{ ...wrong, DELETED: "Y" }]));
    expect([gone.deleted, gone.warnings]).toEqual([1, 0]);
  });

  test("a row that could not be read is told of for that alone", async () => {
    const report = await hub.send(fileOf("plan_items", [action("8", { PART_OF: "S2", POSITION: "first" })]));
    expect(report.issues.map(({ code }) => code)).toEqual(["NOT_A_NUMBER"]);
  });

  test("what a message says holds nothing of what was named, nor of what is near", async () => {
    const { issues } = await hub.send(fileOf("plan_items", [action("8", { PART_OF: "Q93X" })]));
    expect(issues).toEqual([
      {
        ...{ code: "PLAN_UNKNOWN_PARENT", column: "PART_OF", severity: "warning", rows: 1, firstLine: 2 },
        message:
          "Rows of plans, line 2, column PART_OF: the row stands under one that its plan does not have; it is kept, and stands under none until that is sent. Correct PART_OF, or send that row.",
      },
    ]);
  });
});

describe("of a local extract that lacks columns", () => {
  const lacking = (...names: string[]): Source => {
    const whole = sourceOf("plan_items")!;
    const kept = Object.entries(whole.columns).filter(([name]) => !names.includes(name));
    return { ...whole, columns: Object.fromEntries(kept) };
  };
  const wrong = action("8", { STATUS: "Ambre", PART_OF: "S2" });

  test.each<[lacks: string, codes: readonly string[]]>([
    ["COLOUR", ["PLAN_UNKNOWN_PARENT", "PLAN_UNKNOWN_STATUS"]],
    ["STATUS", ["PLAN_UNKNOWN_PARENT"]],
    ["PART_OF", ["PLAN_UNKNOWN_STATUS"]],
  ])("what %s names is not asked", async (name, codes) => {
    await sendKnown();
    const source = lacking(name, "ROLLED_OVER_FROM");
    const file = fileOf("plan_items", [wrong], Object.keys(source.columns));
    const report = await hub.send(file, { sources: [source] });
    expect([report.accepted, report.issues.map(({ code }) => code).sort()]).toEqual([1, codes]);
  });
});

test("what is sent first is told of, and what it names later is linked", async () => {
  const [statuses, plans, rows] = KNOWN;
  const first = [link("RECOMMENDATION", "INSPECTION/11")];
  expect(await told("plan_links", first)).toEqual([
    '2 PLAN_UNKNOWN_ROW ITEM "7"',
    '2 PLAN_UNKNOWN_RECOMMENDATION LINKED_TO "INSPECTION/11"',
  ]);
  for (const [source, sent] of [rows!, plans!, statuses!]) await hub.send(fileOf(source, sent));
  const book = bookOf(await planRows(hub.knex, "A", null));
  expect(planProblems(book, indicators()).filter(({ code }) => code.startsWith("UNKNOWN"))).toEqual([]);
  expect(await current(hub.knex, "plan_links", ["plan", "item", "linked_to"])).toEqual([
    "P6 7 INSPECTION/11",
  ]);
});

/** Takes the files in as one folder; the name of each begins with its place in `order`. */
async function takeFolder(
  files: readonly (readonly [source: string, rows: readonly Row[]])[],
  more: Partial<IngestSettings> = {},
): Promise<SubmissionReport[]> {
  const { folder, remove } = await temporaryFolder();
  const settings = { authority: "A", subjects, today: TODAY, indicators, ...more };
  try {
    for (const [place, [source, rows]] of files.entries())
      await writeFile(path.join(folder, `${String(place)}.csv`), fileOf(source, rows));
    return await ingestAll(hub.knex, await arrivals([folder], settings), settings);
  } finally {
    await remove();
  }
}

test("what is named is taken in before what names it, or with it", () => {
  const place = (table: string) => sources.findIndex(({ feeds }) => feeds.name === table);
  const named = sources.flatMap(({ references = [] }, index) =>
    references.flatMap(({ code, known }) =>
      known.is === "rows" ? [{ code, isBefore: place(known.table.name) <= index }] : [],
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ isBefore }) => !isBefore)).toEqual([]);
});

describe("a folder that holds everything", () => {
  const NEXT = [action("1", { PLAN: "P7", ROLLED_OVER_FROM: "P6/7", PART_OF: "S7" })];
  const FOLDER: typeof KNOWN = [
    ...KNOWN,
    ["plan_list", [plan("P7", { PART_OF_PLAN: "P6", STATUS_WORDS: "brag" })]],
    ["plan_items", NEXT],
    ["plan_items", [action("S7", { PLAN: "P7", KIND: "SECTION" })]],
    ["plan_links", [link("RECOMMENDATION", "INSPECTION/11"), link("ACTION", "P7/1")]],
    ["plan_owners", [owner()]],
    ["plan_updates", [update({ STATUS: "Green" })]],
  ];

  test.each([
    ["in the order of its names", FOLDER],
    ["in the order turned round", [...FOLDER].reverse()],
    ["in some other order", [...FOLDER.slice(4), ...FOLDER.slice(0, 4)]],
  ])("gets no false warning %s", async (_, files) => {
    const reports = await takeFolder(files);
    expect(reports.map(({ status }) => status)).toEqual(files.map(() => "merged"));
    expect(issuesOf(reports)).toEqual([]);
    expect(await hub.knex("submission_issues").select("code")).toEqual([]);
    expect(await hub.knex("submissions").where("warnings", "<>", 0)).toEqual([]);
  });

  test("is told of what is really unknown, and of that alone", async () => {
    const wrong = [link("RECOMMENDATION", "INSPECTION/12")];
    const reports = await takeFolder([
      ["plan_items", [...NEXT, action("2", { PART_OF: "S2" })]],
      ["plan_links", wrong],
      ...[...FOLDER].slice(0, 4).reverse(),
      FOLDER[5]!,
    ]);
    expect(issuesOf(reports)).toEqual([
      "0.csv PLAN_UNKNOWN_PARENT PART_OF warning 1",
      "1.csv PLAN_UNKNOWN_RECOMMENDATION LINKED_TO warning 1",
    ]);
    expect(reports.reduce((sum, { warnings }) => sum + warnings, 0)).toBe(2);
  });

  test("is not told, of a preview, that what stands in its other files is not known", async () => {
    const wrong: typeof KNOWN = [
      ["plan_items", [action("8", { STATUS: "Ambre" })]],
      ["plan_list", [plan("P6")]],
    ];
    expect(issuesOf(await takeFolder([...FOLDER].reverse(), { dryRun: true }))).toEqual([]);
    await sendKnown();
    expect(issuesOf(await takeFolder(wrong.slice(0, 1), { dryRun: true }))).toEqual([
      "0.csv PLAN_UNKNOWN_STATUS STATUS warning 1",
    ]);
    expect(issuesOf(await takeFolder(wrong, { dryRun: true }))).toEqual([]);
  });
});

describe("the demonstration authority", () => {
  const DAY = "2026-11-22";
  const codes = () => catalogueEntries().map(({ code }) => code);

  async function takeDemonstration(): Promise<SubmissionReport[]> {
    const { folder, remove } = await temporaryFolder();
    const settings = { authority: "A", subjects, today: DAY, indicators: codes };
    try {
      for (const table of [...planTables(DAY), ...performanceTables(DAY)]) {
        await mkdir(path.dirname(path.join(folder, table.path)), { recursive: true });
        await writeFile(path.join(folder, table.path), csv(table));
      }
      return await ingestAll(hub.knex, await arrivals([folder], settings), settings);
    } finally {
      await remove();
    }
  }

  test("is warned of its plans exactly where there is something to warn of", async () => {
    const reports = await takeDemonstration();
    const ofPlans = reports.filter(({ source }) => source?.startsWith("plan_"));
    expect(ofPlans).toHaveLength(6);
    expect(issuesOf(ofPlans)).toEqual([
      "rows.csv STATUS_LOOK_ALIKE_LETTERS STATUS warning 44",
      "rows.csv DEADLINE_NO_SUCH_DAY DEADLINE warning 1",
      "rows.csv PLAN_UNKNOWN_STATUS STATUS warning 1",
      "rows.csv PROGRESS_NO_SUCH_DAY PROGRESS warning 1",
    ]);
  });

  test("hears as its sender what its readers see: the same rows, for the same reasons", async () => {
    const reports = await takeDemonstration();
    const { id } = reports.find(({ source }) => source === "plan_items")!;
    const sent = (await senderReport(hub.knex, "A", id))!.children.flatMap(({ issues }) => issues);
    expect(sent.filter(({ code }) => code.startsWith("PLAN_UNKNOWN")).map(({ value }) => value)).toEqual([
      "May '18 meeting",
    ]);
    const book = bookOf(await planRows(hub.knex, "A", null));
    const seen = planProblems(book, codes()).filter(({ code }) => code.startsWith("UNKNOWN"));
    expect(seen.map(({ code, plan: of, item }) => [code, of, item])).toEqual([
      ["UNKNOWN_STATUS", "TRACKER", "6"],
    ]);
  });
});

test("one role of several bodies owns a row once for each, and each is corrected by itself", async () => {
  await sendKnown();
  const nurse = (BODY: string, IS_LEAD: string, more: Row = {}) =>
    owner({ OWNER_ROLE: "Designated Nurse", BODY, IS_LEAD, ...more });
  const owners = async () =>
    bookOf(await planRows(hub.knex, "A", null))
      .items.find(({ plan: of, item }) => of === "P6" && item === "7")!
      .owners.filter(({ role }) => role === "Designated Nurse")
      .map(({ body, isLead }) => [body, isLead]);
  // As files were before bodies told owners apart: sent, sent again beside another, and corrected.
  const sent = [[nurse("", "Y")], [nurse("", "Y"), owner({ BODY: "Council" })], [nurse("", "N")]];
  const counts = [];
  for (const rows of sent) counts.push(await hub.send(fileOf("plan_owners", rows)));
  expect(counts.map(({ added, unchanged, corrected }) => [added, unchanged, corrected])).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 1],
  ]);
  expect(await owners()).toEqual([[null, false]]);

  const both = [nurse("Northern CCG", "Y"), nurse("Southern CCG", "N"), nurse("", "", { DELETED: "Y" })];
  expect(await hub.send(fileOf("plan_owners", both))).toMatchObject({ added: 2, deleted: 1, issues: [] });
  expect(await owners()).toEqual([
    ["Northern CCG", true],
    ["Southern CCG", false],
  ]);

  const corrected = await hub.send(fileOf("plan_owners", [nurse("Northern CCG", "N")]));
  expect(corrected).toMatchObject({ added: 0, corrected: 1, issues: [] });
  expect(await owners()).toEqual([
    ["Northern CCG", false],
    ["Southern CCG", false],
  ]);
  const twice = [nurse("Southern CCG", "Y"), nurse("Southern CCG", "N")];
  const { issues } = await hub.send(fileOf("plan_owners", twice));
  expect(issues.map(({ code, rows }) => [code, rows])).toEqual([["SAME_KEY_DIFFERENT_VALUES", 2]]);
});
