import fc from "fast-check";
import { blocksOf } from "./blocks";
import type { Read } from "./blocks";

/** "2 a|b": a row as its line and cells; a line end within a cell is shown as /. */
const shown = ({ rows, damaged }: Read) => [
  ...rows.map(({ line, cells }) => `${line} ${cells.join("|").replaceAll("\n", "/")}`),
  ...damaged.map(({ line, code }) => `${line} ${code}`),
];

const CHUNK = 64 * 1024;
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("accepts", () => {
  test.each<[string, string | Buffer, string[]]>([
    ["LF", "a,b\n1,2\n", ["1 a|b", "2 1|2"]],
    ["CRLF", "a,b\r\n1,2\r\n", ["1 a|b", "2 1|2"]],
    ["CR", "a,b\r1,2\r", ["1 a|b", "2 1|2"]],
    ["a mixture of line ends", "a,b\r\n1,2\r3,4\n\r5,6", ["1 a|b", "2 1|2", "3 3|4", "5 5|6"]],
    ["no last line end", "a,b\n1,2", ["1 a|b", "2 1|2"]],
    ["no last line end after a quote", 'a,b\n1,"2"', ["1 a|b", "2 1|2"]],
    ["blank lines, which count as lines", "\n\na,b\n \n\n1,2\n\n", ["3 a|b", "6 1|2"]],
    ["a UTF-8 byte order mark", "\uFEFFa,b\n1,é\n", ["1 a|b", "2 1|é"]],
    ["UTF-16, least byte first", utf16("a,b\r\n1,é\r\n"), ["1 a|b", "2 1|é"]],
    ["UTF-16, greatest byte first", utf16("a,b\r\n1,é\r\n").swap16(), ["1 a|b", "2 1|é"]],
    ["a quoted cell over lines", 'a,b\n"1\n\n1",2\n3,4\n', ["1 a|b", "2 1//1|2", "5 3|4"]],
    ["the same with CRLF", 'a,b\r\n"1\r\n\r\n1",2\r\n3,4\r\n', ["1 a|b", "2 1//1|2", "5 3|4"]],
    ["a quoted first cell of the file", '"a",b\n1,2\n', ["1 a|b", "2 1|2"]],
    [
      "doubled quotes and quoted commas",
      '"a ""x""",","\n"","""\n"""\n1,2\n',
      ['1 a "x"|,', '2 |"/"', "4 1|2"],
    ],
    ["too few and too many cells", "a,b\n1\n1,2,3\n", ["1 a|b", "2 1", "3 1|2|3"]],
    ["a row of nothing but commas", "a,b\n,\n", ["1 a|b", "2 |"]],
    ["nothing", "", []],
    ["nothing but blank lines", "\r\n\n \n", []],
  ])("%s", async (_, content, expected) => {
    expect(shown(await blocksOf(content))).toEqual(expected);
  });
});

describe("sets aside only the row with", () => {
  test.each<[string, string | Buffer, string[]]>([
    ["a quote within a cell", 'a,b\n1,x"y\n3,4\n', ["1 a|b", "3 3|4", "2 DAMAGED_QUOTES"]],
    ["text after a closing quote", 'a,b\n"1"x,2\n3,4\n', ["1 a|b", "3 3|4", "2 DAMAGED_QUOTES"]],
    ["a blank before a quote", 'a,b\n1, "2"\n3,4\n', ["1 a|b", "3 3|4", "2 DAMAGED_QUOTES"]],
    [
      "a quote that is never closed",
      'a,b\n1,"2\n3,4\n5,6\n',
      ["1 a|b", "3 3|4", "4 5|6", "2 DAMAGED_QUOTES"],
    ],
    ["an unclosed quote in the last row", 'a,b\n1,2\n3,"4', ["1 a|b", "2 1|2", "3 DAMAGED_QUOTES"]],
    [
      "a byte that is not UTF-8",
      Buffer.from("a,b\n1,\xe9\n3,4\n", "latin1"),
      ["1 a|b", "3 3|4", "2 DAMAGED_CHARACTERS"],
    ],
    [
      "half a character at the end of the file",
      Buffer.from("a,b\n1,2\n3,é").subarray(0, -1),
      ["1 a|b", "2 1|2", "3 DAMAGED_CHARACTERS"],
    ],
    [
      "half a character of UTF-16",
      utf16("a,b\n1,2\n3,44").subarray(0, -1),
      ["1 a|b", "2 1|2", "3 DAMAGED_CHARACTERS"],
    ],
  ])("%s", async (_, content, expected) => {
    expect(shown(await blocksOf(content))).toEqual(expected);
  });

  test("a quote that is never closed, where hundreds of rows follow", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `${index},x`);
    const { rows: found, damaged } = await blocksOf(`a,b\n1,"2\n${rows.join("\n")}\n`);
    expect(damaged).toEqual([{ line: 2, code: "DAMAGED_QUOTES" }]);
    expect(found.map(({ cells }) => cells.join(","))).toEqual(["a,b", ...rows]);
    expect(found.at(-1)!.line).toBe(302);
  });

  test("a quote that is never closed, where a quoted cell follows", async () => {
    const found = await blocksOf('a,b\n1,"2\n3,4\n5,"6"\n7,8\n');
    expect(shown(found)).toEqual(["1 a|b", "3 3|4", "4 5|6", "5 7|8", "2 DAMAGED_QUOTES"]);
  });

  test("a quote that is never closed, and names every line it costs", async () => {
    const { rows, damaged } = await blocksOf('a,b\n1,"2\n3,4\n5,"6"\n7,8\n');
    expect([...rows, ...damaged].map(({ line }) => line).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a cell over many lines", () => {
  const cell = (lines: number) => Array.from({ length: lines }, (_, index) => `l${index}`).join("\n");

  test("is read up to 50 lines", async () => {
    const { rows, damaged } = await blocksOf(`a,b\n1,"${cell(50)}"\n3,4\n`);
    expect(damaged).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 52]);
  });

  // The limit admitted in read.ts: beyond it, the lines of the cell are taken for rows of their own.
  test("is taken for an unclosed quote beyond 50 lines, and reading goes on after it", async () => {
    const { rows, damaged } = await blocksOf(`a,b\n1,"${cell(51)}"\n3,4\n`);
    expect(damaged.map(({ line }) => line)).toEqual([2, 52]);
    expect(rows.at(-1)).toEqual({ line: 53, cells: ["3", "4"] });
  });
});

describe("the border of a chunk", () => {
  /** A file whose `special` row begins `before` bytes before the 64 KB border, with the rows around it. */
  function across(special: string, before: number, lineEnd: string): string {
    const head = `a,b${lineEnd}`;
    const filler = `x,y${lineEnd}`;
    const room = CHUNK - before - head.length;
    const rows = filler.repeat(Math.floor(room / filler.length) - 1);
    const rest = room - rows.length - `,y${lineEnd}`.length;
    return `${head}${rows}${"x".repeat(rest)},y${lineEnd}${special}${lineEnd}3,4${lineEnd}`;
  }

  test.each(["\n", "\r\n", "\r"])(
    "may fall on any byte of a row of quotes, line ends and accents (%j)",
    async (end) => {
      const special = `"é""é","${end}""${end}"`;
      const length = Buffer.byteLength(special + end);
      for (let before = 0; before <= length + 1; before++) {
        const { rows, damaged } = await blocksOf(across(special, before, end));
        expect({ before, damaged }).toEqual({ before, damaged: [] });
        const [cells, after] = rows.slice(-2);
        expect({ before, cells: cells!.cells }).toEqual({ before, cells: ['é"é', '\n"\n'] });
        expect({ before, line: after!.line }).toEqual({ before, line: cells!.line + 3 });
      }
    },
  );

  test("may fall on any byte of a stray quote's row", async () => {
    for (let before = 0; before <= 12; before++) {
      const { rows, damaged } = await blocksOf(across('1,x"y', before, "\n"));
      expect({ before, damaged }).toMatchObject({ damaged: [{ line: rows.at(-1)!.line - 1 }] });
    }
  });
});

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "€", "😀", '"', ",", "\n", "\r", " ", "1"),
  maxLength: 6,
});
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  );
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const written = fc.record({
  table,
  ends: fc.array(lineEnd, { minLength: 20, maxLength: 20 }),
  quoted: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  hasLastEnd: fc.boolean(),
  blankLines: fc.nat(2),
  encoding: fc.constantFrom("utf8", "utf8 bom", "utf-16le", "utf-16be"),
  filler: fc.constantFrom(0, CHUNK - 40, CHUNK - 17, CHUNK, 2 * CHUNK - 9),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

/** A table as RFC 4180 writes it; cells that need no quotes have them or not. */
function write({ table, ends, quoted, hasLastEnd, blankLines, encoding, filler }: Written): Buffer {
  let at = 0;
  const quote = (text: string) =>
    /[",\n\r]/.test(text) || quoted[at++ % quoted.length] ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = table.map((cells) => cells.map(quote).join(","));
  const body = rows.map((row, i) => (i === rows.length - 1 && !hasLastEnd ? row : row + ends[i]!)).join("");
  const text = `${`${"x".repeat(filler).replace(/(x{9999})x/g, "$1,")},y\n`}${"\n".repeat(blankLines)}${body}`;
  if (encoding === "utf8") return Buffer.from(text);
  if (encoding === "utf8 bom") return Buffer.from(`\uFEFF${text}`);
  return encoding === "utf-16le" ? utf16(text) : utf16(text).swap16();
}

const plain = (text: string) => text.replace(/\r\n?/g, "\n");
const linesOf = (text: string) => plain(text).split("\n").length - 1;

test("a table written as RFC 4180 is read back, each row with the line it begins on", async () => {
  const property = fc.asyncProperty(written, async (file) => {
    const { rows, damaged } = await blocksOf(write(file));
    let line = 2 + file.blankLines;
    const expected = file.table.map((cells) => {
      const row = { line, cells: cells.map(plain) };
      line += 1 + cells.reduce((sum, text) => sum + linesOf(text), 0);
      return row;
    });
    expect(damaged).toEqual([]);
    expect(rows.slice(1)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 300 });
});
