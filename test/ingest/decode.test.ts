import { refuseTolerantLoad } from "../../src/ingest/load";
import type { Reading } from "../../src/sources/reading";
import type { Source } from "../../src/sources/source";
import { loadedOf, NOTES } from "./loaded";
import { blocksOf } from "./blocks";
import { refusalOf } from "./refusalOf";

const declaring = (reading: Reading): Source => ({ ...NOTES, code: "declared", reading });
const TEXT = "CHILD,NOTE,NOTED,PLACE\n1,said €5 – “no”,01/02/2018,Ynys Môn\n2,é,02/02/2018,\n";
const says = (note: string, place: string) => expect.stringContaining(`"${note}","${place}"`) as string;
const ALL_READ = {
  refused: null,
  rows: [
    { line: 2, says: says("said €5 – “no”", "Ynys Môn") },
    { line: 3, says: expect.stringContaining('"é",null') as string },
  ],
  issues: [],
  read: 2,
};

/** Windows-1252 as its table says, for the characters of TEXT. */
const BYTES: Record<string, number> = { "€": 0x80, "–": 0x96, "“": 0x93, "”": 0x94 };
const windows1252 = (text: string) => Buffer.from([...text].map((char) => BYTES[char] ?? char.charCodeAt(0)));
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("a file is read as it was meant", () => {
  test.each<[string, string | Buffer, Source]>([
    ["UTF-8", TEXT, NOTES],
    ["UTF-8 with its mark", `\uFEFF${TEXT}`, NOTES],
    [
      "UTF-8 with its mark, where Windows-1252 was declared",
      `\uFEFF${TEXT}`,
      declaring({ encoding: "windows-1252" }),
    ],
    ["UTF-16 with its mark, least byte first", utf16(`\uFEFF${TEXT}`), NOTES],
    ["UTF-16 with its mark, greatest byte first", utf16(`\uFEFF${TEXT}`).swap16(), NOTES],
    ["Windows-1252 as declared", windows1252(TEXT), declaring({ encoding: "windows-1252" })],
    ["UTF-16 without its mark as declared", utf16(TEXT), declaring({ encoding: "utf-16le" })],
    [
      "UTF-16 without its mark, greatest byte first, as declared",
      utf16(TEXT).swap16(),
      declaring({ encoding: "utf-16be" }),
    ],
    ["CR at the end of lines", TEXT.replaceAll("\n", "\r"), NOTES],
    ["CR and LF at the end of lines", TEXT.replaceAll("\n", "\r\n"), NOTES],
    ["semicolons as declared", TEXT.replaceAll(",", ";"), declaring({ delimiter: ";" })],
    ["tabs as declared", TEXT.replaceAll(",", "\t"), declaring({ delimiter: "\t" })],
    ["bars as declared", TEXT.replaceAll(",", "|"), declaring({ delimiter: "|" })],
    ["commas, where semicolons were declared", TEXT, declaring({ delimiter: ";" })],
    [
      "Windows-1252 with semicolons as declared",
      windows1252(TEXT.replaceAll(",", ";")),
      declaring({ encoding: "windows-1252", delimiter: ";" }),
    ],
  ])("%s", async (_, content, source) => {
    expect(await loadedOf(content, [source])).toEqual(ALL_READ);
  });

  test("lines above its header as declared, with its line numbers kept", async () => {
    const title = 'Notes of "2018\nmade on a Monday, as always\n';
    const found = await loadedOf(title + TEXT, [declaring({ skipLines: 2 })]);
    expect(found.rows.map(({ line }) => line)).toEqual([4, 5]);
    expect((await loadedOf(title + TEXT, [NOTES])).refused).toBe("DAMAGED_HEADER");
  });

  test("the first of several declared ways in which it is a file of a source that declares it", async () => {
    const other = { ...declaring({ delimiter: "|" }), code: "bars" };
    const found = await loadedOf(TEXT.replaceAll(",", ";"), [NOTES, other, declaring({ delimiter: ";" })]);
    expect(found).toEqual(ALL_READ);
  });
});

describe("nothing is guessed:", () => {
  test("bytes of Windows-1252 that nobody declared set their rows aside", async () => {
    const found = await loadedOf(windows1252(`${TEXT}3,plain,03/02/2018,\n`), [NOTES]);
    expect(found.rows.map(({ line }) => line)).toEqual([4]);
    expect(found.issues.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "2 DAMAGED_CHARACTERS",
      "3 DAMAGED_CHARACTERS",
    ]);
  });

  test("a byte that Windows-1252 does not have sets its row aside", async () => {
    const bytes = Buffer.concat([
      windows1252(TEXT),
      Buffer.from([0x33, 0x2c, 0x81]),
      Buffer.from(",03/02/2018,\n"),
    ]);
    const found = await loadedOf(bytes, [declaring({ encoding: "windows-1252" })]);
    expect(found.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(found.issues).toEqual([{ line: 4, code: "DAMAGED_CHARACTERS", severity: "error" }]);
  });

  test.each<[string, string | Buffer, string]>([
    ["UTF-16 without its mark", utf16(TEXT), "NOT_CSV"],
    ["UTF-16 without its mark, greatest byte first", utf16(TEXT).swap16(), "NOT_CSV"],
    ["semicolons", TEXT.replaceAll(",", ";"), "WRONG_DELIMITER"],
    ["tabs", TEXT.replaceAll(",", "\t"), "WRONG_DELIMITER"],
    ["a web page", "\n\n<html><body>Sign in</body></html>", "NOT_CSV"],
    ["a web page with a mark", "\uFEFF<!doctype html>", "NOT_CSV"],
    ["a spreadsheet", Buffer.from("PK\x03\x04\x14\0\x06\0", "latin1"), "NOT_CSV"],
    [
      "a spreadsheet, where UTF-16 is declared too",
      Buffer.from("PK\x03\x04\x14\0\x06\0", "latin1"),
      "NOT_CSV",
    ],
    ["an image", Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 37) % 256)), "NOT_CSV"],
  ])("%s is refused where nobody declared how it is read", async (_, content, code) => {
    expect(await loadedOf(content, [NOTES])).toMatchObject({ refused: code, rows: [] });
    const other = declaring({ encoding: "utf-16be", delimiter: "|" });
    expect(await loadedOf(content, [NOTES, other])).toMatchObject({ refused: code, rows: [] });
  });

  test("a column whose heading begins like a spreadsheet is a column", async () => {
    expect((await blocksOf("PKID,b\n1,2\n")).rows).toHaveLength(2);
  });
});

describe("a tolerant reading", () => {
  const DAMAGED = [
    "CHILD,NOTE,NOTED,PLACE",
    "1,few,01/02/2018",
    "2,many,02/02/2018,A,,x",
    '3,a 5" pipe,03/02/2018,B',
    "4,\uFFFD,04/02/2018,C",
    "5,n\0l,05/02/2018,D",
    "6,right,06/02/2018,E",
    "Total,6,,",
    "",
  ].join("\n");

  test("keeps what it can, each row with a warning that it is for the preview", async () => {
    const found = await loadedOf(DAMAGED, [NOTES], { tolerant: true });
    expect(found.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
    expect(found.rows[2]!.says).toContain(`["2018-02-03","a 5\\" pipe","B"]`);
    expect(found.issues.map(({ line, code, severity }) => `${line} ${severity} ${code}`).sort()).toEqual([
      "2 warning TOO_FEW_CELLS",
      "3 warning TOO_MANY_CELLS",
      "4 warning DAMAGED_QUOTES",
      "5 warning DAMAGED_CHARACTERS",
      "6 error NUL_CHARACTER",
      "8 error TOTALS_LINE",
    ]);
    expect(found.read).toBe(7);
  });

  test("is not what a file gets that nobody asked it for", async () => {
    const found = await loadedOf(DAMAGED, [NOTES]);
    expect(found.rows.map(({ line }) => line)).toEqual([7]);
  });

  test("is refused where the rows would be kept", () => {
    const refused =
      "TOLERANT_PREVIEW_ONLY: A tolerant reading may put cells into wrong columns, so nothing read that way is kept. Use it for a preview, or leave it out.";
    expect(refusalOf(() => refuseTolerantLoad({ tolerant: true }))).toBe(refused);
    expect(refusalOf(() => refuseTolerantLoad({ tolerant: true }, false))).toBe(refused);
    expect(() => refuseTolerantLoad({ tolerant: true }, true)).not.toThrow();
    expect(() => refuseTolerantLoad({}, false)).not.toThrow();
  });
});
