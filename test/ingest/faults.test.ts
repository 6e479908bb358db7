import { measure } from "../../src/indicators/measure";
import { childrenLookedAfter } from "../../src/indicators/placements/childrenLookedAfter";
import type { IngestSettings } from "../../src/ingest/ingest";
import type { SubmissionReport } from "../../src/ingest/report";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { mappedSource } from "../../src/mappings/mappedSource";
import { readMapping } from "../../src/mappings/readMapping";
import { senderReport } from "../../src/reports/senderReport";
import { sources, sourceOf } from "../../src/sources";
import { child, columnsOf, episode, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

/**
 * Kinds of fault a file arrives with, each through real ingest with the exact report it gets. Damaged rows are in
 * damage.test.ts, refused files in issueCodes.test.ts, and the rules of each source in its rejected.csv.
 */
let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** A mapping as a local YAML file would be, before the built-in sources. */
const mapped = (text: string) => {
  const mapping = readMapping(text, "local.yaml", sources);
  return [mappedSource(sourceOf(mapping.feeds)!, mapping), ...sources];
};

/** What the sender is told of every issue: "line CODE column severity | cell -> what to put instead | sentence". */
async function toldOf(authority: string, id: string): Promise<string[]> {
  const { children } = (await senderReport(hub.knex, authority, id))!;
  return children
    .flatMap(({ issues }) => issues)
    .sort((a, b) => a.line - b.line)
    .map(({ line, code, column, severity, value, suggestion, choices, says }) => {
      const instead = suggestion === null ? choices.join(" or ") || "?" : suggestion || "(empty)";
      return `${line} ${code} ${column} ${severity} | ${value} -> ${instead} | ${says}`;
    });
}

describe("a file of another shape gets the report of the plain one:", () => {
  const COLUMNS = [...columnsOf("ssda903_header"), "NOTES"];
  const ROWS = [child("1"), child("2", { DOB: "31/02/2010" }), child("3", { ETHNIC: "WIRI" })];
  const PLAIN = fileOf(
    "ssda903_header",
    ROWS.map((row) => ({ ...row, NOTES: "é" })),
    COLUMNS,
  );
  const utf16 = Buffer.from(`\uFEFF${PLAIN}`, "utf16le");
  const declaring = (more: string) =>
    mapped(
      `mapping: Declared\nfeeds: ssda903_header\n${more}\ncolumns:\n${COLUMNS.slice(0, -1)
        .map((name) => `  ${name}: ${name}\n`)
        .join("")}`,
    );

  test.each<
    [shape: string, content: string | Buffer, lineOfFault: number, settings?: Partial<IngestSettings>]
  >([
    ["the plain one", PLAIN, 3],
    ["UTF-8 with a byte order mark", `\uFEFF${PLAIN}`, 3],
    ["UTF-16, least byte first", utf16, 3],
    ["UTF-16, greatest byte first", Buffer.from(utf16).swap16(), 3],
    [
      "Windows-1252, declared",
      Buffer.from(PLAIN, "latin1"),
      3,
      { sources: declaring("encoding: windows-1252") },
    ],
    ["semicolons, declared", PLAIN.replaceAll(",", ";"), 3, { sources: declaring("delimiter: semicolon") }],
    ["CR", PLAIN.replaceAll("\n", "\r"), 3],
    ["CRLF", PLAIN.replaceAll("\n", "\r\n"), 3],
    ["a mixture of line ends", PLAIN.replace("\n", "\r\n").replace("\n3", "\r3"), 3],
    ["blank lines, which count", PLAIN.replaceAll("\n", "\n\n"), 5],
    ["every cell in quotes", PLAIN.replace(/[^,\n]+/g, '"$&"'), 3],
    ["line breaks within quotes, which count", PLAIN.replaceAll("é", '"a\n\nb, ""c"""'), 5],
    ["another order of columns", fileOf("ssda903_header", ROWS, COLUMNS.toReversed()), 3],
    [
      "another case and spacing of headings",
      PLAIN.replace("MC_DOB", " mc  Dob ").replace("CHILD", "Child"),
      3,
    ],
  ])("%s", async (_, content, line, settings = {}) => {
    const authority = `shape ${++authorities}`;
    const report = await hub.send(content, { year: 2018, authority, ...settings });
    const says =
      "There is no such day in the years 1900 to 2199. Give a day that exists, written dd/mm/yyyy.";
    expect(report).toMatchObject({
      ...{ status: "merged", source: "ssda903_header", reason: null, unknownColumns: ["NOTES"] },
      ...{ read: 3, accepted: 2, quarantined: 1, duplicates: 0, added: 2, warnings: 0 },
    });
    expect(await toldOf(authority, report.id)).toEqual([
      `${line} DATE_IMPOSSIBLE DOB error | 31/02/2010 -> ? | ${says}`,
    ]);
    const { children } = await saying(hub.knex, authority);
    expect(children).toEqual((await saying(hub.knex, "shape 1"))["children"]);
    expect(children).toHaveLength(2);
  });
});

const COUNTS = ["read", "accepted", "quarantined", "duplicates"] as const;
const WHAT_BECAME = [
  "added",
  "corrected",
  "unchanged",
  "superseded",
  "deleted",
  "withdrawn",
  "warnings",
] as const;

/** How a submission ended, and every count of it that is not nought. */
function countsOf(report: Omit<SubmissionReport, "id">): object {
  const { status, reasonCode } = report;
  const counts = [...COUNTS, ...WHAT_BECAME].filter((name) => report[name] !== 0);
  return { status, reasonCode, ...Object.fromEntries(counts.map((name) => [name, report[name]])) };
}

const HEADER = "ssda903_header";
const EPISODES = "ssda903_episodes";
const SCORES = "health_sdq_scores";
const score = (more: Row): Row => ({
  ...{ CHILD_ID: "1", DOB: "2010-01-05", SDQ_COMPLETED: "2018-02-01", SDQ_SCORE: "10", ...more },
});

/** One row with one fault, and all its sender is told of it. */
const VALUES: readonly (readonly [kind: string, source: string, row: Row, told: string])[] = [
  [
    "an impossible date",
    EPISODES,
    episode("1", "31/02/2018"),
    "2 DATE_IMPOSSIBLE DECOM error | 31/02/2018 -> ? | There is no such day in the years 1900 to 2199. Give a day that exists, written dd/mm/yyyy.",
  ],
  [
    "day and month the wrong way round",
    EPISODES,
    episode("1", "02/25/2018"),
    "2 DATE_IMPOSSIBLE DECOM error | 02/25/2018 -> 25/02/2018 | There is no such day in the years 1900 to 2199. Give a day that exists, written dd/mm/yyyy.",
  ],
  [
    "an ambiguous date",
    SCORES,
    score({ SDQ_COMPLETED: "03/04/2018" }),
    "2 DATE_AMBIGUOUS SDQ_COMPLETED error | 03/04/2018 -> 2018-04-03 or 2018-03-04 | The date is a different day read as dd/mm/yyyy or mm/dd/yyyy. Write it yyyy-mm-dd.",
  ],
  [
    "a year of two digits",
    HEADER,
    child("1", { DOB: "05/03/10" }),
    "2 DATE_TWO_DIGIT_YEAR DOB error | 05/03/10 -> 05/03/2010 | The year of the date has two digits, which leaves its century open. Write the date dd/mm/yyyy.",
  ],
  [
    "the serial number of a date",
    HEADER,
    child("1", { DOB: "40242" }),
    "2 DATE_SPREADSHEET_SERIAL DOB error | 40242 -> 05/03/2010 | The cell is the number by which a spreadsheet knows a day. Format the column as dates written dd/mm/yyyy and export it again.",
  ],
  [
    "an id a spreadsheet has shortened",
    HEADER,
    child("1.23E+11"),
    "2 SPREADSHEET_NUMBER CHILD error | 1.23E+11 -> ? | A spreadsheet has shortened the number, and digits of it are lost. Format the column as text in the original and export it again.",
  ],
  [
    "a pupil number a spreadsheet has shortened",
    HEADER,
    child("1", { UPN: "1.23457E+11" }),
    "2 SPREADSHEET_NUMBER UPN warning | 1.23457E+11 -> ? | A spreadsheet has shortened the number, and digits of it are lost. Format the column as text in the original and export it again. The row was taken without it.",
  ],
  [
    "an id a spreadsheet has given decimals",
    HEADER,
    child("1001.0"),
    "2 SPREADSHEET_DECIMALS CHILD error | 1001.0 -> 1001 | A spreadsheet has given the id decimals. Format the column as text and export it again.",
  ],
  [
    "a wrong check letter",
    HEADER,
    child("1", { UPN: "A801200005001" }),
    "2 UPN_CHECK_LETTER UPN warning | A801200005001 -> B801200005001 | The first letter of the UPN is not the one that follows from the rest of it. Check the UPN with the school; it was kept as it is.",
  ],
  [
    "a wrong check digit",
    SCORES,
    score({ NHS_NUMBER: "9434765918" }),
    "2 NHS_CHECK_DIGIT NHS_NUMBER error | 9434765918 -> ? | The last digit of the NHS number does not follow from the others, so at least one digit is wrong. Correct it.",
  ],
  [
    "a code of no list",
    EPISODES,
    episode("1", "01/05/2017", { LS: "C9" }),
    "2 CODE_UNKNOWN LS error | C9 -> C1 or C2 | The code is not in the list Legal status. Use one of its 13 codes.",
  ],
  [
    "a code with its label",
    EPISODES,
    episode("1", "01/05/2017", { CIN: "N1 - Abuse or neglect" }),
    "2 CODE_UNKNOWN CIN warning | N1 - Abuse or neglect -> N1 | The code is not in the list Category of need. Use one of N1, N2, N3, N4, N5, N6, N7, N8. The row was taken without it.",
  ],
  [
    "a code of another year",
    HEADER,
    child("1", { SEX: "F" }),
    "2 CODE_NOT_IN_YEAR SEX error | F -> 2 | The code is in the list Sex but not in use in 2018. Use one of 1, 2.",
  ],
  [
    "a word for nothing",
    EPISODES,
    episode("1", "01/05/2017", { DEC: "NULL" }),
    "2 BLANK_WORD_NOT_DECLARED DEC error | NULL -> (empty) | The cell holds a word for nothing. Leave the cell empty, or declare in a mapping that the word means blank.",
  ],
  [
    "another",
    HEADER,
    child("1", { ETHNIC: "N/A" }),
    "2 BLANK_WORD_NOT_DECLARED ETHNIC warning | N/A -> (empty) | The cell holds a word for nothing. Leave the cell empty, or declare in a mapping that the word means blank. The row was taken without it.",
  ],
  [
    "an error of a formula",
    HEADER,
    child("1", { UPN: "#REF!" }),
    "2 SPREADSHEET_ERROR UPN warning | #REF! -> (empty) | The cell holds the error of a spreadsheet's formula, not a value. Mend the formula, or leave the cell empty. The row was taken without it.",
  ],
  [
    "an end before the start",
    EPISODES,
    episode("1", "01/05/2017", { DEC: "30/04/2017", REC: "X1" }),
    "2 EPISODE_ENDS_BEFORE_START DEC error | 30/04/2017 -> ? | The episode ceased before it commenced. Correct DEC or DECOM.",
  ],
  [
    "a date of birth to come",
    HEADER,
    child("1", { DOB: "01/07/2020" }),
    "2 BORN_IN_FUTURE DOB error | 01/07/2020 -> ? | The date of birth is after the day the file was received. Correct DOB.",
  ],
  [
    "a required cell that is blank",
    EPISODES,
    episode("1", "01/05/2017", { LS: "" }),
    "2 BLANK_REQUIRED LS error |  -> ? | The cell is blank and must not be. Fill it in.",
  ],
];

test.each(VALUES)("the report of %s", async (_kind, source, row, told) => {
  const authority = `value ${++authorities}`;
  const { id, ...report } = await hub.send(fileOf(source, [row]), { authority, year: 2018 });
  expect(await toldOf(authority, id)).toEqual([told]);
  const isTaken = told.includes(" warning ");
  expect(countsOf(report)).toEqual({
    ...{ status: "merged", reasonCode: null, read: 1 },
    ...(isTaken ? { accepted: 1, added: 1, warnings: 1 } : { quarantined: 1 }),
  });
});

describe("where a mapping declares words for nothing", () => {
  const NULLS = ["NULL", "N/A", "#REF!"];
  const columns = columnsOf(EPISODES)
    .map((name) => `  ${name}: ${name}\n`)
    .join("");
  const declared = (blanks: string) =>
    mapped(`mapping: Nulls\nfeeds: ${EPISODES}\n${blanks}columns:\n${columns}`);
  const file = fileOf(
    EPISODES,
    NULLS.map((word, index) => episode(String(index), "01/05/2017", { DEC: word, HOME_POST: word })),
  );
  const send = (authority: string, blanks: string) =>
    hub.send(file, { authority, year: 2018, sources: declared(blanks) });

  test("accepts their rows without a word", async () => {
    const report = await send("nulls", 'blanks: ["NULL", "N/A", "#REF!"]\n');
    expect(report.issues).toEqual([]);
    expect(countsOf(report)).toEqual({ status: "merged", reasonCode: null, read: 3, accepted: 3, added: 3 });
  });

  test("rejects the rows with the words it leaves out", async () => {
    const { id, ...report } = await send("some nulls", "blanks: [NULL]\n");
    expect((await toldOf("some nulls", id)).map((one) => one.split(" ->")[0])).toEqual([
      "3 BLANK_WORD_NOT_DECLARED DEC error | N/A",
      "3 BLANK_WORD_NOT_DECLARED HOME_POST warning | N/A",
      "4 SPREADSHEET_ERROR DEC error | #REF!",
      "4 SPREADSHEET_ERROR HOME_POST warning | #REF!",
    ]);
    expect(countsOf(report)).toMatchObject({ read: 3, accepted: 1, quarantined: 2 });
  });
});

const DAYS = ["2018-05-01", "2018-05-02"] as const;
const stays = (...rows: Row[]) => fileOf(EPISODES, rows);
const children = (...rows: Row[]) => fileOf(HEADER, rows);
const [ONE, TWO] = [episode("1", "01/05/2017"), episode("2", "01/05/2017")];
const many = (count: number) => Array.from({ length: count }, (_, n) => episode(String(n), "01/05/2017"));
const scores = (...rows: Row[]) =>
  fileOf(SCORES, rows, [...columnsOf(SCORES).filter((c) => c !== "DELETED"), "DELETED"]);
const MERGED = { status: "merged", reasonCode: null };

/** What a second file does after a first one; the days they were extracted on stand in order unless said otherwise. */
interface Sequel {
  readonly fault: string;
  readonly first: string;
  readonly second: string;
  readonly days?: readonly [string, string];
  readonly counts: object;
  readonly reason?: string;
  readonly told?: readonly string[];
}

const DIFFER = "Several lines are about the same thing and differ, so none was taken. Keep the right one.";

const SEQUELS: readonly Sequel[] = [
  {
    fault: "the same bytes twice",
    ...{ first: stays(ONE, TWO), second: stays(ONE, TWO), days: [DAYS[0], DAYS[0]] },
    counts: { status: "unchanged", reasonCode: null, read: 2, accepted: 2, added: 2 },
  },
  {
    fault: "a corrected file",
    ...{ first: stays(ONE, TWO), second: stays(ONE, { ...TWO, LS: "C1" }) },
    counts: { ...MERGED, read: 2, accepted: 2, corrected: 1, unchanged: 1 },
  },
  {
    fault: "an older file after a newer one",
    ...{ first: children(child("1")), second: children(child("2")), days: [DAYS[1], DAYS[0]] },
    counts: { status: "merged", reasonCode: "OVERTAKEN", read: 1, accepted: 1, superseded: 1 },
    reason:
      "A file of Header extracted after this one was taken in before, so nothing of this one was taken. If it is the newer, say when it was extracted with --extracted.",
  },
  {
    fault: "a snapshot that lacks a row",
    ...{ first: stays(ONE, TWO), second: stays(ONE) },
    counts: { ...MERGED, read: 1, accepted: 1, unchanged: 1, withdrawn: 1 },
  },
  {
    fault: "a snapshot that lacks a row beside one that cannot be read",
    ...{ first: stays(ONE, TWO), second: `${stays(ONE)}2,01/05/2017\n` },
    counts: {
      status: "merged",
      reasonCode: "WITHDRAWALS_PUT_OFF",
      read: 2,
      accepted: 1,
      quarantined: 1,
      unchanged: 1,
    },
    reason:
      "This Episodes file lacks 1 of the records of the last one, but some of its rows could not be read and may be those, so none was withdrawn. Correct the rows and send it again.",
    told: [
      "3 TOO_FEW_CELLS null error | null -> ? | The row has fewer cells than the header. Give every column a cell, blank or not.",
    ],
  },
  {
    fault: "a file with far fewer rows than the last",
    ...{ first: stays(...many(50)), second: stays(...many(20)) },
    counts: { status: "held", reasonCode: "MANY_WITHDRAWN" },
    reason:
      "This Episodes file lacks 30 of the 50 records of the last one for the same year (file.csv), so it is held. If it is another authority's or another year's, say so with --authority or --year; if it is right, release it with hub submissions release.",
  },
  {
    fault: "a change that deletes a record",
    ...{ first: scores(score({}), score({ CHILD_ID: "2" })), second: scores(score({ DELETED: "Y" })) },
    counts: { ...MERGED, read: 1, accepted: 1, deleted: 1 },
  },
  {
    fault: "a change that deletes what is not there",
    ...{ first: scores(score({})), second: scores(score({ CHILD_ID: "2", DELETED: "Y" })) },
    counts: { ...MERGED, read: 1, accepted: 1, unchanged: 1, warnings: 1 },
    told: [
      "2 NOTHING_TO_DELETE null warning | null -> ? | The row deletes a record that is not there. Nothing needs to be done.",
    ],
  },
  {
    fault: "a change that leaves a record out",
    ...{ first: scores(score({}), score({ CHILD_ID: "2" })), second: scores(score({ SDQ_SCORE: "11" })) },
    counts: { ...MERGED, read: 1, accepted: 1, corrected: 1 },
  },
  {
    fault: "a row that is there twice",
    ...{ first: stays(ONE), second: stays(ONE, TWO, TWO) },
    counts: { ...MERGED, read: 3, accepted: 2, duplicates: 1, added: 1, unchanged: 1 },
    told: [
      "4 DUPLICATE_ROW null duplicate | null -> ? | The row says what an earlier line says. Nothing needs to be done. The first is line 3.",
    ],
  },
  {
    fault: "two rows with one key and different values",
    ...{ first: stays(TWO), second: stays(ONE, TWO, { ...ONE, LS: "C1" }) },
    counts: { ...MERGED, read: 3, accepted: 1, quarantined: 2, unchanged: 1 },
    told: ["2 The next is line 4.", "4 The first is line 2."].map(
      (said) => `${said[0]} SAME_KEY_DIFFERENT_VALUES null error | null -> ? | ${DIFFER}${said.slice(1)}`,
    ),
  },
];

test.each(SEQUELS.map((sequel) => [sequel.fault, sequel] as const))(
  "the report of %s",
  async (_fault, { first, second, days = DAYS, counts, reason = null, told = [] }) => {
    const authority = `sequel ${++authorities}`;
    await hub.send(first, { authority, year: 2018, extractedOn: days[0] });
    const { id, ...report } = await hub.send(second, { authority, year: 2018, extractedOn: days[1] });
    expect(countsOf(report)).toEqual(counts);
    expect(report.reason).toBe(reason);
    expect(await toldOf(authority, id)).toEqual(told);
  },
);

test("a submission that is withdrawn takes its figures with it", async () => {
  const authority = "figures";
  const lookedAfter = async () => {
    const request = {
      authority,
      indicator: childrenLookedAfter,
      asAt: ["2018-03-31"],
      knownAt: null,
      breakdowns: [],
    };
    const [one] = await measure(hub.knex, request, "exact");
    return one!.table.cells.map(({ value }) => value);
  };
  await hub.send(stays(...many(5)), { authority, year: 2018 });
  const { id } = await hub.send(stays(...many(8)), { authority, year: 2018 });
  expect(await lookedAfter()).toEqual([8]);
  await withdrawSubmission(hub.knex, authority, id, "analyst");
  expect(await lookedAfter()).toEqual([5]);
});
