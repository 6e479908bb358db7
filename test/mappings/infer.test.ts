import { ingest } from "../../src/ingest/ingest";
import { infer } from "../../src/ingest/infer/infer";
import { proposalText } from "../../src/ingest/infer/proposalText";
import { mappedSource } from "../../src/mappings/mappedSource";
import { readMapping } from "../../src/mappings/readMapping";
import { sourceOf, sources } from "../../src/sources";
import { openWorld, subjects } from "../ingest/world";
import type { World } from "../ingest/world";
import { dental, plans, visits } from "./extracts";
import type { Extract } from "./extracts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What is proposed for a file, as text. */
async function proposed(content: Buffer | string, name: string, feeds?: string): Promise<string> {
  const path = await world.write(content, name);
  const found = await infer(path, feeds === undefined ? sources : [sourceOf(feeds)!]);
  return found.isPlain ? `plain ${found.source.code}` : proposalText(found.proposal, name);
}

const corrected = (text: string, { corrections }: Extract) =>
  corrections.reduce((before, [from, to]) => before.replace(from, to), text);

/** The lines of a proposal without its comments. */
const said = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/(^|\s+)#.*$/, ""))
    .filter((line) => line !== "")
    .join("\n");

test("visits: headings, words and dates of a case system", async () => {
  expect(said(await proposed(visits.bytes, visits.name))).toBe(`mapping: stat visits
feeds: social_care_looked_after_visits
dates: dd/mm/yyyy
columns:
  Visit ID: clav_cla_visit_id
  Mosaic ID: clav_person_id
  Date of Birth: DOB
  Visit Due Date: VISIT_DUE
  Actual Visit Date: clav_cla_visit_date
  "Child Seen?":
    to: clav_cla_visit_seen
    codes:
      "Yes - seen": "1"
      Not seen: "0"
  "Seen Alone?":
    to: clav_cla_visit_seen_alone
    codes:
      Alone: "?"
      Declined: "?"
      Not seen: "0"
not kept: [Social Worker Name]`);
});

test("education plans in Windows-1252 with semicolons and the names of months", async () => {
  expect(said(await proposed(plans.bytes, plans.name))).toBe(`mapping: PEP extract
feeds: virtual_school_peps
encoding: windows-1252
delimiter: semicolon
dates: dd-mmm-yyyy
columns:
  Pupil No: UPN
  Date of Birth: DOB
  PEP Due Date: PEP_DUE
  PEP Completed Date: PEP_COMPLETED
  Quality RAG:
    to: QUALITY
    codes:
      Green: "?"
      Amber: "?"
      Red: "?"
  Term: TERM
not kept: [Forename, School café]`);
});

test("dental checks with a title above the header and NULLs", async () => {
  expect(said(await proposed(dental.bytes, dental.name))).toBe(`mapping: dental
feeds: health_dental_checks
skip lines: 2
blanks: [NULL]
columns:
  NHS Number: NHS_NUMBER
  Client Ref: CHILD_ID
  DOB: DOB
  Dental Check Date: DENTAL_CHECK_ON
  Outcome of check: DENTAL_OUTCOME
  Next Dental Due: NEXT_DENTAL_DUE`);
});

describe.each([
  ["visits", visits],
  ["education plans", plans],
  ["dental checks", dental],
])("what is proposed for %s", (_, extract) => {
  test("holds nothing of a child", async () => {
    expect(extract.bytes.toString("latin1")).toMatch(extract.secrets);
    expect(await proposed(extract.bytes, extract.name)).not.toMatch(extract.secrets);
  });

  test("is a mapping once a person has corrected it, and every row goes in by it", async () => {
    const text = corrected(await proposed(extract.bytes, extract.name), extract);
    const mapping = readMapping(text, "proposed.yaml", sources);
    expect(mapping.feeds).toBe(extract.feeds);
    const mapped = mappedSource(sourceOf(mapping.feeds)!, mapping);
    const path = await world.write(extract.bytes, extract.name);
    const settings = { authority: "A", subjects, today: "2020-06-30", sources: [mapped, ...sources] };
    const report = await ingest(world.knex, path, settings);
    expect(report.issues.map(({ message }) => message)).toEqual([]);
    expect(report).toMatchObject({
      ...{ status: "merged", source: extract.feeds, mapping: mapping.name, unknownColumns: [] },
      ...{ read: 24, accepted: 24, added: 24 },
    });
  });
});

const rows = (count: number, row: (n: number) => string) => Array.from({ length: count }, (_, n) => row(n));
const file = (header: string, lines: readonly string[]) => [header, ...lines, ""].join("\n");

test("comments tell a person what to look at", async () => {
  const text = await proposed(plans.bytes, plans.name);
  expect(text).toContain("# Proposed from 24 rows of PEP extract.csv. Read every line");
  expect(text).toMatch(/feeds: virtual_school_peps # Personal education plans: 6 of its \d+ columns found/);
  expect(text).toContain("  Pupil No: UPN # likely\n");
  expect(text).toContain("# Codes: OUTSTANDING, GOOD, REQUIRES IMPROVEMENT, INADEQUATE\n");
  expect(text).toContain("# These could be fed too, and need not be.\n#   CHILD_ID: ");
});

test("a required column that nothing seems to feed is named, and the mapping is no mapping yet", async () => {
  const text = await proposed(
    file(
      "Pupil No,PEP Due Date,Quality",
      rows(6, (n) => `A80123456789${n},0${n + 1}/05/2020,Good`),
    ),
    "few.csv",
    "virtual_school_peps",
  );
  expect(text).toMatch(
    /# Every row needs these, and no heading seems to feed them: .*\n#   DOB: date of birth/,
  );
  expect(() => readMapping(text, "few.yaml", sources)).toThrow(/^few\.yaml, line \d+: no heading feeds DOB /);
});

test("dates that could be either way round are said to be", async () => {
  const visit = (n: number) => `V${n},S${n},0${n + 1}/02/2020`;
  const text = await proposed(file("Visit ID,Person ID,Visit Date", rows(6, visit)), "visits.csv");
  expect(text).toContain("dates: dd/mm/yyyy\n");
  expect(text).toMatch(/Visit Date: \w+ # .*; days and months could be the other way round, mm\/dd\/yyyy\n/);
  const sure = await proposed(
    file("Visit ID,Person ID,Visit Date", [...rows(6, visit), "V9,S9,25/02/2020"]),
    "visits.csv",
  );
  expect(sure).not.toContain("other way round");
});

test("a column whose dates are written unlike the others keeps its own format", async () => {
  const plan = (n: number) => `A80123456789${n},1${n}/03/2012,1${n}/05/2020,2020-05-1${n}`;
  const text = await proposed(
    file("UPN,Date of birth,PEP due date,PEP completed date", rows(6, plan)),
    "peps.csv",
    "virtual_school_peps",
  );
  expect(said(text)).toContain("dates: dd/mm/yyyy\n");
  expect(said(text)).toContain("PEP completed date:\n    to: PEP_COMPLETED\n    dates: yyyy-mm-dd");
});

test("a word of too few rows is counted and not printed", async () => {
  const plan = (n: number) =>
    `A80123456789${n % 10},1${n % 10}/03/2012,1${n % 10}/05/2020,${n === 0 ? "Rarity" : "Green"}`;
  const text = await proposed(
    file("UPN,DOB,PEP due,Quality", rows(12, plan)),
    "peps.csv",
    "virtual_school_peps",
  );
  expect(text).toContain('Green: "?"');
  expect(text).not.toContain("Rarity");
  expect(text).toContain("# 1 more word that is no code stands in too few rows to be shown.");
});

test("a column of names is never taken for one of words", async () => {
  const plan = (n: number) => `A80123456789${n % 10},1${n % 10}/03/2012,1${n % 10}/05/2020,${pickName(n)}`;
  const text = await proposed(
    file("UPN,DOB,PEP due,Quality name", rows(12, plan)),
    "peps.csv",
    "virtual_school_peps",
  );
  expect(said(text)).toContain("not kept: [Quality name]");
  expect(text).not.toMatch(/Secret/);
});

const pickName = (n: number) => (n % 2 === 0 ? "Secretson" : "Secretfield");

const header = () => Object.keys(sourceOf("ssda903_reviews")!.columns).join();
const reviews = (date: string) =>
  file(
    header(),
    rows(6, (n) => `S${n},05/01/2010,${date},PN1`),
  );

test("a file that is a source's as it stands needs no mapping, unless its dates are others", async () => {
  expect(await proposed(reviews("01/12/2019"), "reviews.csv")).toBe("plain ssda903_reviews");
  const other = await proposed(reviews("2019-12-01"), "reviews.csv");
  expect(said(other)).toContain("feeds: ssda903_reviews");
  expect(other).toContain("yyyy-mm-dd");
});

test.each([
  ["UTF-16 with a mark", () => Buffer.from(`\uFEFF${tabbed()}`, "utf16le"), "delimiter: tab"],
  ["UTF-16 without one", () => Buffer.from(tabbed(), "utf16le"), "encoding: utf-16le\ndelimiter: tab"],
  ["vertical bars", () => Buffer.from(tabbed().replaceAll("\t", "|")), "delimiter: pipe"],
])("tells %s", async (_, bytes, form) => {
  expect(said(await proposed(bytes(), "reviews.csv"))).toContain(`feeds: ssda903_reviews\n${form}\n`);
});

const tabbed = () => reviews("01/12/2019").replaceAll(",", "\t");

test("rejects a file without a header, and prints nothing of it", async () => {
  const path = await world.write(
    file("SECRET1,05/01/2010,01/12/2019,PN1", ["SECRET2,05/01/2010,01/12/2019,PN1"]),
  );
  const error = await infer(path, sources).catch((one: Error) => one);
  expect(error).toMatchObject({
    code: "NO_HEADER",
    message: expect.not.stringContaining("SECRET") as string,
  });
});

test("rejects a file like no source", async () => {
  const path = await world.write(
    file(
      "apples,pears",
      rows(6, () => "red,green"),
    ),
    "fruit.csv",
  );
  await expect(infer(path, sources)).rejects.toMatchObject({
    code: "SOURCE_NOT_LIKELY",
    message:
      "fruit.csv: its headings and cells are like those of no source. Name the one it feeds: --feeds <source>.",
  });
});

test("rejects an empty file and a spreadsheet", async () => {
  await expect(infer(await world.write(""), sources)).rejects.toMatchObject({ code: "EMPTY_FILE" });
  await expect(infer(await world.write("PK\u0003\u0004rest"), sources)).rejects.toMatchObject({
    code: "NOT_CSV",
  });
});
