import { parse } from "csv-parse/sync";
import { RENDERINGS } from "../../src/reports/renderings";
import type { ReportedIssue, SenderReport } from "../../src/reports/senderReport";

const SAYS = "The code is not in the list Sex. Use one of M, F, U.";
const ISSUE: ReportedIssue = {
  ...{
    child: "1001",
    line: 3,
    column: "SEX",
    code: "CODE_UNKNOWN",
    severity: "error",
    says: SAYS,
    value: "Female",
  },
  ...{ suggestion: "F", choices: [], standing: "new" },
};

const REPORT: SenderReport = {
  submission: {
    ...{
      id: "12345678-0000-4000-8000-000000000000",
      authority: "A",
      fileName: "header.csv",
      title: "Header",
    },
    ...{ source: "ssda903_header", collectionYear: 2026, receivedAt: "2026-06-30 09:15:00+00" },
    ...{ status: "merged", reason: null, read: 4, accepted: 2, quarantined: 2, duplicates: 0 },
  },
  comparedWith: { id: "0", fileName: "before.csv", receivedAt: "2026-06-29 09:15:00+00" },
  sendsEverything: true,
  isAboutChildren: true,
  counts: { new: 1, stillThere: 2, fixed: 1, setAside: 2, warnings: 1 },
  types: [{ ...ISSUE, rows: 1, children: 1, new: 1, stillThere: 0, fixed: 1 }],
  children: [
    {
      child: "1001",
      issues: [
        ISSUE,
        { ...ISSUE, column: "UPN", value: "", suggestion: null, standing: "still there" },
        { ...ISSUE, column: "NOTES", value: "NULL", suggestion: "", severity: "warning" },
        { ...ISSUE, column: "LS", value: "C9", suggestion: null, choices: ["C1", "C2"] },
      ],
    },
    {
      child: null,
      issues: [{ ...ISSUE, column: null, value: null, suggestion: null, severity: "duplicate" }],
    },
  ],
  fixed: [{ ...ISSUE, child: "1002" }],
};

/** The report with a text where a sender's own texts stand. */
const saying = (text: string): SenderReport => ({
  ...REPORT,
  submission: { ...REPORT.submission, fileName: text },
  children: [
    { child: text, issues: [{ ...ISSUE, value: text, suggestion: text, column: text, choices: [] }] },
  ],
  fixed: [{ ...ISSUE, child: text, column: text }],
});

describe("the page", () => {
  const page = RENDERINGS.page.render;
  const text = (markup: string) =>
    markup
      .replace(/<style>[^]*<\/style>/, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");

  test("of a file about no child says nothing of children, and goes through it row by row", () => {
    const ofPlan = { ...REPORT, isAboutChildren: false, children: REPORT.children.slice(1) };
    const [ofChildren, ofNone] = [text(page(REPORT)), text(page(ofPlan))];
    for (const words of [
      "Holds information about children.",
      "By child",
      "no child that could be read",
      "Children",
    ])
      expect([words, ofChildren.includes(words), ofNone.includes(words)]).toEqual([words, true, false]);
    for (const words of ["Keep and share this report", "Row by row", "All rows"])
      expect(ofNone).toContain(words);
  });

  test("says what became of the file, and what changed since the last", () => {
    expect(text(page(REPORT))).toContain(
      "Compared with before.csv, received 29/06/2026 at 09:15: 1 error new , 2 still there , 1 fixed .",
    );
  });

  test("shows every issue with its place, its cell, what to put instead and whether it is new", () => {
    const shown = text(page(REPORT));
    for (const row of [
      `3 SEX Female F ${SAYS} CODE_UNKNOWN Keeps the row out New`,
      `3 UPN blank not known ${SAYS} CODE_UNKNOWN Keeps the row out Still there`,
      `3 NOTES NULL leave it empty ${SAYS} CODE_UNKNOWN To check New`,
      `3 LS C9 perhaps C1 or C2 ${SAYS}`,
      `3 (the whole row) see the line not known ${SAYS} CODE_UNKNOWN Said before New`,
    ])
      expect(shown).toContain(row);
  });

  test("needs nothing from elsewhere and runs nothing", () => {
    expect(page(REPORT)).not.toMatch(/<(script|link|img|iframe)|\ssrc=|url\(|https?:|\son\w+=/i);
    expect(page(REPORT)).toContain("default-src 'none'");
  });

  test("can be read without seeing it: a language, a title, one heading first, captions and scopes", () => {
    const markup = page(REPORT);
    expect(markup).toMatch(/<html lang="en-GB">/);
    expect(markup).toMatch(/<title>Report on header\.csv<\/title>/);
    const headings = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(headings).toEqual(["1", "2", "2", "2", "2"]);
    const tables = markup.match(/<table/g)!.length;
    expect(markup.match(/<caption>/g)).toHaveLength(tables);
    for (const [cell] of markup.matchAll(/<th [^>]*>/g)) expect(cell).toMatch(/scope="(col|row)"/);
    const ids = [...markup.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/(?:href="#|aria-labelledby=")(\w+)"/g)) expect(ids).toContain(id);
  });

  test.each(["<script>alert(1)</script>", `"><img src=x>`, "' onclick='x", "a & b", "</style><b>"])(
    "shows %s as it is written and never as markup",
    (sent) => {
      const markup = page(saying(sent));
      expect(markup).not.toContain(sent);
      const tags = (report: string) => [...report.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
      expect(tags(markup)).toEqual(tags(page(saying("plain"))));
      expect(markup).toContain(
        sent
          .replace(/&/g, "&amp;")
          .replace(/</g, "&lt;")
          .replace(/>/g, "&gt;")
          .replace(/"/g, "&quot;")
          .replace(/'/g, "&#39;"),
      );
    },
  );

  test("of a file without errors says so", () => {
    expect(text(page({ ...REPORT, types: [], children: [], fixed: [] }))).toContain(
      "Nothing is wrong with this file.",
    );
  });

  test("of a refused file says why", () => {
    const submission = {
      ...REPORT.submission,
      status: "refused",
      reason: "The file is empty. Send one.",
      read: 0,
    };
    const shown = text(
      page({ ...REPORT, submission, comparedWith: null, types: [], children: [], fixed: [] }),
    );
    expect(shown).toContain("The file was refused. The file is empty. Send one.");
    expect(shown).not.toContain("Nothing is wrong");
  });

  test("does not call fixed what a feed of changes may not have sent again", () => {
    expect(text(page({ ...REPORT, sendsEverything: false }))).toContain("1 fixed or not sent again .");
  });
});

test("the JSON is the report", () => {
  expect(JSON.parse(RENDERINGS.json.render(REPORT))).toEqual(REPORT);
});

describe("the CSV", () => {
  const rows = (report: SenderReport): string[][] => parse(RENDERINGS.csv.render(report), { bom: true });

  test("has a row an issue, then those that are gone", () => {
    expect(rows(REPORT).map((row) => row.join("|"))).toEqual([
      "child|line|column|effect|standing|code|what is wrong|in the file|put instead|or perhaps",
      `1001|3|SEX|Keeps the row out|new|CODE_UNKNOWN|${SAYS}|Female|F|`,
      `1001|3|UPN|Keeps the row out|still there|CODE_UNKNOWN|${SAYS}|||`,
      `1001|3|NOTES|To check|new|CODE_UNKNOWN|${SAYS}|NULL|(leave it empty)|`,
      `1001|3|LS|Keeps the row out|new|CODE_UNKNOWN|${SAYS}|C9||C1; C2`,
      `|3||Said before|new|CODE_UNKNOWN|${SAYS}|||`,
      `1002||SEX||fixed|CODE_UNKNOWN|${SAYS}|||`,
    ]);
  });

  test("holds no formula a sender may have sent", () => {
    const cells = rows(saying("=cmd|' /C calc'!A0")).flat();
    expect(cells.filter((cell) => cell.startsWith("="))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'="))).toHaveLength(6);
  });
});
