import { plain } from "../../src/ingest/header";
import { looksLikeValue } from "../../src/ingest/looksLikeValue";
import { recognise } from "../../src/ingest/recognise";
import { neededColumns } from "../../src/ingest/header";
import { sources, sourceOf } from "../../src/sources";
import { refusalOf } from "./refusalOf";

describe("a heading is the same", () => {
  test.each([
    ["Child ID", "child_id"],
    ["  CHILD-ID ", "ChildId"],
    ["Child’s ethnicity", "Child's ethnicity"],
    ["Placement type (code)", "Placement type [code"],
    ["Is the child looked after?", "is the child looked after"],
    ["Date – started", "date - started:"],
    ["\uFEFFCHILD", "child."],
    ['"CHILD"', "CHILD"],
  ])("%j as %j", (one, other) => {
    expect(plain(one)).toBe(plain(other));
  });

  test.each([
    ["Number of reviews", "% of reviews"],
    ["Age 16+", "Age 16"],
    ["Child ID", "Child DI"],
  ])("and not: %j as %j", (one, other) => {
    expect(plain(one)).not.toBe(plain(other));
  });
});

const named = sources.map((source) => [source.code, source] as const);

describe.each(named)("%s", (code, source) => {
  const all = Object.keys(source.columns);

  test("has no two columns that a heading may mean", () => {
    const spelt = all.flatMap((name) => [
      ...new Set([name, ...(source.columns[name]!.spellings ?? [])].map(plain)),
    ]);
    expect(spelt.filter((one, index) => spelt.indexOf(one) !== index)).toEqual([]);
  });

  test.each([
    ["all its columns", all],
    ["the columns it needs", neededColumns(source)],
    [
      "its columns the other way round, in lower case with blanks",
      all.toReversed().map((n) => n.toLowerCase().replaceAll("_", " ")),
    ],
    ["unknown columns besides", ["TEAM NAME", ...all, "Worker's note"]],
  ])("is known by %s, and nothing else is as near", (_, columns) => {
    expect(recognise(columns, sources).source.code).toBe(code);
    expect(recognise(columns, sources.toReversed()).source.code).toBe(code);
  });
});

describe("the columns of a file", () => {
  const source = sourceOf("ssda903_reviews")!;

  test("are given in its order, unknown ones as none and reported, blank ones at the end as none and not", () => {
    const found = recognise(["REVIEW", "Team", "review code", "CHILD", "DOB", "", " "], [source]);
    expect(found).toEqual({
      source,
      header: ["REVIEW", null, "REVIEW_CODE", "CHILD", "DOB", null, null],
      unknownColumns: ["Team"],
    });
  });
});

describe("a refusal prints no cell", () => {
  test.each([
    "05/01/2010",
    "2010-01-05T00:00:00",
    "5-Jan-2010",
    "12345",
    "9434765919",
    "943 476 5919",
    "A123456789012",
    "CH00123",
    "AB1 2CD",
    "ab12cd",
    "someone@example.org",
    "x".repeat(81),
  ])("that looks like a value: %s", (value) => {
    expect(looksLikeValue(value)).toBe(true);
    expect(
      refusalOf(() => recognise(["CHILD", "SEX", "DOB", "ETHNIC", "UPN", value], sources)),
    ).not.toContain(value);
    expect(refusalOf(() => recognise([value, "Zq7", "WBRI"], sources))).toMatch(/^NO_HEADER: /);
  });

  test.each(["Ethnicity", "Date of birth", "Key Stage 2", "2018/19 total", "SDQ 1", "Child's legal status"])(
    "but may print a heading: %s",
    (heading) => {
      expect(looksLikeValue(heading)).toBe(false);
    },
  );
});
