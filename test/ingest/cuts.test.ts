import fc from "fast-check";
import { sourceOf } from "../../src/sources";
import { loadedOf, NOTES } from "./loaded";
import { child, fileOf } from "./world";

const header = sourceOf("ssda903_header")!;
const SOURCES = [NOTES, header];

const encodings: Record<string, (text: string) => Buffer> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with its mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16, least byte first": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, greatest byte first": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

/** Every row that a cut of the file gives and the whole file does not, at the same line. */
async function wrongRows(bytes: Buffer, cuts: readonly number[]): Promise<string[]> {
  const shown = ({ line, says }: { line: number; says: string }) => `${line} ${says}`;
  const whole = new Set((await loadedOf(bytes, SOURCES)).rows.map(shown));
  const wrong: string[] = [];
  for (const at of cuts) {
    const { rows } = await loadedOf(bytes.subarray(0, at), SOURCES);
    wrong.push(
      ...rows
        .map(shown)
        .filter((row) => !whole.has(row))
        .map((row) => `cut at ${at}: ${row}`),
    );
  }
  return wrong;
}

const NOTED = [
  "CHILD,NOTE,NOTED,PLACE",
  '1,"said ""no"", then left",01/02/2018,"Ward 1\n2,came back,02/02/2018,Ward 2\nand more"',
  "3,é€😀,03/02/2018,Ward 12",
  '4,"over\nlines",04/02/2018,',
  "5,plain,05/02/2018,AB1 2CD",
  "",
].join("\n");
const HEADER = fileOf("ssda903_header", [
  child("1", { MC_DOB: "" }),
  child("2", { SEX: "2", MOTHER: "1", DOB: "05/01/2000", MC_DOB: "01/02/2018" }),
  child("12345", { UPN: "A123456789012" }),
]);

describe("a file cut at any byte never yields a wrong row", () => {
  const files = { "free text over lines": NOTED, "a date that may be blank at the end": HEADER };
  const cases = Object.entries(files).flatMap(([name, text]) =>
    Object.keys(encodings).flatMap((encoding) =>
      ["\n", "\r\n", "\r"].map((end) => [name, encoding, end, text]),
    ),
  );

  test.each(cases)("%s, in %s, lines ended by %j", async (_name, encoding, end, text) => {
    const bytes = encodings[encoding!]!(text!.replaceAll("\n", end!));
    const { rows, issues } = await loadedOf(bytes, SOURCES);
    expect({ rows: rows.length, issues }).toEqual({ rows: text === NOTED ? 4 : 3, issues: [] });
    // A cut after an odd byte of UTF-16 and one before it lose the same character; every third cut is enough.
    const cuts = Array.from({ length: bytes.length }, (_, at) => at).filter(
      (at) => encoding === "UTF-8" || at % 3 === 0,
    );
    expect(await wrongRows(bytes, cuts)).toEqual([]);
  });

  const cell = fc.string({
    unit: fc.constantFrom("a", "é", "😀", '"', ",", "\n", "\r", " ", "1"),
    maxLength: 8,
  });
  const file = fc.record({
    rows: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    at: fc.nat(300),
  });

  test("whatever its free text holds", async () => {
    const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const property = fc.asyncProperty(file, async ({ rows, end, at }) => {
      const lines = rows.map(
        ([note, place], i) => `${i + 1},${quote(note)},0${i + 1}/02/2018,${quote(place)}`,
      );
      const bytes = Buffer.from(["CHILD,NOTE,NOTED,PLACE", ...lines, ""].join(end));
      expect(await wrongRows(bytes, [at])).toEqual([]);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

/**
 * A file cut just after a line end looks whole. Where that line end stands within a cell, the quote that opens the
 * cell may as well have been forgotten; its later lines are taken only if each is a whole row that passes every check.
 */
test("the limit: of a cell cut after a line end, whose first line has all cells, lines that are rows are taken", async () => {
  const whole = 'CHILD,NOTE,NOTED,PLACE\n1,x,01/02/2018,"Ward 1\n2,y,02/02/2018,Ward 2\nmore"\n';
  expect((await loadedOf(whole, SOURCES)).rows.map(({ line }) => line)).toEqual([2]);
  const cut = await loadedOf(whole.slice(0, -6), SOURCES);
  expect(cut.rows.map(({ line }) => line)).toEqual([3]);
  expect(cut.issues).toEqual([{ line: 2, code: "DAMAGED_QUOTES", severity: "error" }]);
});

describe("the last row without a line end", () => {
  const row = "4,2,05/01/2000,WBRI,,1,";

  test.each([
    ["its last cell is a whole date", `${HEADER}${row}01/02/2018`],
    ["its last cell is a whole date, quoted", `${HEADER}${row}"01/02/2018"`],
    [
      "its last column is not kept",
      `${HEADER.replace("MC_DOB", "MC_DOB,TEAM").replaceAll(",\n", ",,\n").replace("2018\n", "2018,\n")}${row}01/02/2018,Te`,
    ],
    [
      "its last column has no heading",
      "CHILD,NOTE,NOTED,PLACE,\n1,x,01/02/2018,A,\n2,x,01/02/2018,A,\n3,x,01/02/2018,A,\n4,x,01/02/2018,A,",
    ],
  ])("is taken where %s", async (_, text) => {
    const { rows, issues } = await loadedOf(text, SOURCES);
    expect({ rows: rows.map(({ line }) => line), issues }).toEqual({ rows: [2, 3, 4, 5], issues: [] });
  });

  test.each([
    ["its last cell is blank", `${HEADER}${row}`],
    ["its date may go on", `${HEADER}${row}1/2/20`],
    ["its last cell is text", `${NOTED}6,x,06/02/2018,Ward`],
    ["its last cell is quoted text, for the quote may be doubled", `${NOTED}6,x,06/02/2018,"Ward"`],
  ])("is set aside where %s", async (_, text) => {
    const { rows, issues } = await loadedOf(text, SOURCES);
    const line = rows.at(-1)!.line + 1;
    expect(issues).toEqual([{ line, code: "UNFINISHED_LINE", severity: "error" }]);
  });
});
