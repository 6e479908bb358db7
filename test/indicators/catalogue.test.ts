import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { indicators } from "../../src/indicators";
import { catalogueEntries, entriesOf } from "../../src/indicators/entries";
import { facts } from "../../src/indicators/facts";
import { printedIndicators } from "../../src/indicators/printed";
import { UNITS } from "../../src/indicators/units";
import { sources } from "../../src/sources";

const CATALOGUE = path.join(__dirname, "../../../shared/domain/catalogue.md");
const wanted = existsSync(CATALOGUE) ? test : test.skip;

wanted("all 272 indicators of the catalogue have an entry, in its order, with the title as printed", () => {
  const rows = readFileSync(CATALOGUE, "utf8")
    .split("### 1.2 ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows).toHaveLength(272);
  expect(printedIndicators().map(({ code, title }) => [code, title])).toEqual(
    rows.map((cells) => [cells[1]!.replaceAll("`", ""), cells[2]]),
  );
});

const entries = catalogueEntries();

test("at least 110 of them are computed", () => {
  const printed = new Set(printedIndicators().map(({ code }) => code));
  expect(
    entries.filter(({ code, origin }) => printed.has(code) && origin !== "REPORTED").length,
  ).toBeGreaterThanOrEqual(110);
});

test("no code stands for two indicators, and every indicator is among the entries", () => {
  const codes = entries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code } of indicators) expect(codes).toContain(code);
});

const SENTENCE = /^[A-Z0-9“"].{15,}\.$/s;

test.each(entries)("$code says in words what it is", (entry) => {
  expect(entry.plain).toMatch(SENTENCE);
  expect(entry.reference.length).toBeGreaterThan(5);
  expect(Object.keys(UNITS)).toContain(entry.unit);
  expect(["up", "down", "context"]).toContain(entry.direction);
  expect(entry.systems.length).toBeGreaterThan(0);
  expect(entry.history.map(({ version }) => version)).toEqual(entry.history.map((_, index) => index + 1));
  expect(entry.version).toBe(entry.history.length);
  for (const { because } of entry.history) expect(because).toMatch(/^[A-Z].{5,}\.$/s);
  expect(entry.plain).not.toMatch(/S00\d|\.txt|line \d/);
  expect(entry.reference).not.toMatch(/S00\d|\.txt|line \d/);
});

test("what only arrives is told in its own words, and no plain sentence or population names a council", () => {
  const told = entries.filter(({ origin }) => origin === "REPORTED");
  for (const { plain, population, numerator, history } of told)
    expect([plain, population, numerator, ...history.map(({ because }) => because)].join(" ")).not.toMatch(
      /Somerset|Mendip|Sedgemoor|Taunton|\?/,
    );
});

describe("a printed indicator", () => {
  const { code, title } = indicators[0]!;
  const printed = { code, title: "As a board wrote it", isPrinted: true };

  test("that is computed takes all but the printed title from its definition", () => {
    const [entry] = entriesOf([printed], [indicators[0]!]);
    expect(entry).toMatchObject({ code, title, printed: "As a board wrote it", origin: "BOTH" });
    expect(entriesOf([{ ...printed, isPrinted: false }], [indicators[0]!])[0]!.origin).toBe("COMPUTED");
  });

  test("that is neither computed nor described is refused by its code", () => {
    expect(() => entriesOf([printed], [])).toThrow(
      `${code}: the hub does not compute it and its entry in src/indicators/printed lacks plain, population, numerator,`,
    );
  });

  test.each([
    ["plain", { plain: "" }, "lacks plain."],
    ["systems", { systems: undefined }, "lacks systems."],
    ["history", { history: [] }, "lacks a version in its history."],
  ])("that is not computed is refused without %s", (_, blank, message) => {
    const reported = printedIndicators().find((one) => "plain" in one)!;
    expect(entriesOf([reported], [])[0]!.origin).toBe("REPORTED");
    expect(() => entriesOf([{ ...reported, ...blank }], [])).toThrow(message);
  });
});

test.each(indicators)("$code needs sources there are", ({ needs }) => {
  const codes = sources.map(({ code }) => code);
  for (const need of needs.flat()) expect(codes).toContain(need);
});

test("every fact has a code of its own, a title and a sentence; a breakdown has its values, UNKNOWN the last where there is one", () => {
  expect(new Set(facts.map(({ code }) => code)).size).toBe(facts.length);
  for (const { code, title, plain, kind, isBreakdown, values } of facts) {
    expect(`${code}: ${title}`).toMatch(/^[a-z][a-z0-9_]*: [A-Z0-9]/);
    expect(plain).toMatch(/^[A-Z0-9“"].{8,}\.$/s);
    if (isBreakdown) expect(kind).toBe("category");
    const unknown = values?.findIndex((value) => value.code === "UNKNOWN") ?? -1;
    if (unknown !== -1) expect(unknown).toBe(values!.length - 1);
  }
});
