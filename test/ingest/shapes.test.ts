import fc from "fast-check";
import { loadedOf, NOTES } from "./loaded";

const COLUMNS = ["CHILD", "NOTE", "NOTED", "PLACE"];
const cell = fc.string({
  unit: fc.constantFrom("a", "é", "😀", '"', ",", "\n", "\r", " ", "1"),
  maxLength: 8,
});
const row = fc.record({ note: cell, place: cell, isWrong: fc.boolean() });
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const file = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    ends: fc.array(lineEnd, { minLength: 13, maxLength: 13 }),
    blanks: fc.array(fc.nat(2), { minLength: 13, maxLength: 13 }),
    columns: fc.shuffledSubarray(COLUMNS, { minLength: 4 }),
    spelling: fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toLowerCase(),
      (name) => ` ${name[0]} ${name.slice(1)} `,
      (name) => `"${name}?"`,
    ),
    isQuoted: fc.boolean(),
  })
  .chain((one) =>
    fc.shuffledSubarray(one.rows, { minLength: one.rows.length }).map((shuffled) => ({ ...one, shuffled })),
  );
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = (all: File["rows"], { note, place, isWrong }: File["rows"][number], index: number) => ({
  ...{ CHILD: String(all.length + index), NOTE: note, PLACE: place },
  NOTED: isWrong ? "tomorrow" : "28/02/2018",
});

/** Writes rows in these columns; gives the text and the line each row begins on. */
function write(rows: Record<string, string>[], columns: readonly string[], file: File) {
  const quote = (text: string) =>
    file.isQuoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  let text = columns.map(file.spelling).join(",") + file.ends[12]!;
  const lines = rows.map((cells, index) => {
    text += file.ends[index]!.repeat(file.blanks[index]!);
    // A CR after which a blank line's LF follows would be one line end; those meet only where rows end differently.
    const line = text.replace(/\r\n?/g, "\n").split("\n").length;
    text += columns.map((name) => quote(cells[name]!)).join(",") + file.ends[index]!;
    return line;
  });
  return { text, lines };
}

const saysOf = ({ rows }: { rows: readonly { says: string }[] }) => rows.map(({ says }) => says).sort();

test("any order of columns and rows, spelling of headings and mixture of line ends gives the same rows", async () => {
  const property = fc.asyncProperty(file, async (one) => {
    const cells = one.rows.map((row, index) => cellsOf(one.rows, row, index));
    const order = one.shuffled.map((row) => cells[one.rows.indexOf(row)]!);
    const plainly = await loadedOf(
      write(cells, COLUMNS, { ...one, ends: one.ends.map(() => "\n" as const), spelling: (name) => name })
        .text,
      [NOTES],
    );
    const shuffled = await loadedOf(write(order, one.columns, one).text, [NOTES]);
    expect(plainly.refused).toBeNull();
    expect(saysOf(shuffled)).toEqual(saysOf(plainly));
    expect(shuffled.read).toBe(one.rows.length);
  });
  await fc.assert(property, { numRuns: 200 });
});

test("every issue and every row has the line it begins on, whatever line ends and cells over lines come before", async () => {
  const property = fc.asyncProperty(file, async (one) => {
    const cells = one.rows.map((row, index) => cellsOf(one.rows, row, index));
    const { text, lines } = write(cells, one.columns, one);
    const found = await loadedOf(text, [NOTES]);
    const linesOf = (isWrong: boolean) => lines.filter((_, index) => one.rows[index]!.isWrong === isWrong);
    expect(found.rows.map(({ line }) => line)).toEqual(linesOf(false));
    expect(found.issues).toEqual(
      linesOf(true).map((line) => ({ line, code: "NOT_A_DATE", severity: "error" })),
    );
  });
  await fc.assert(property, { numRuns: 300 });
});

/** Where the cells that follow hold quotes of their own, which quote closes which cannot always be told. */
test("and after a quote never closed, where no quoted cell follows", async () => {
  const property = fc.asyncProperty(file, fc.nat(11), async (one, at) => {
    const plain = (text: string) => text.replace(/[",\r\n]/g, "");
    const rows = one.rows.map((row) => ({ ...row, note: plain(row.note), place: plain(row.place) }));
    const { text, lines } = write(
      rows.map((row, index) => cellsOf(rows, row, index)),
      COLUMNS,
      { ...one, spelling: (name) => name, isQuoted: false },
    );
    const each = text.replace(/\r\n?/g, "\n").split("\n");
    const broken = lines[at % lines.length]!;
    each.splice(broken - 1, 0, '9,"never closed,01/02/2018,');
    const found = await loadedOf(each.join("\n"), [NOTES]);
    const moved = lines.map((line) => (line < broken ? line : line + 1));
    expect(found.rows.map(({ line }) => line)).toEqual(moved.filter((_, index) => !rows[index]!.isWrong));
    expect(found.issues.filter(({ code }) => code !== "NOT_A_DATE")).toEqual([
      { line: broken, code: "DAMAGED_QUOTES", severity: "error" },
    ]);
  });
  await fc.assert(property, { numRuns: 200 });
});
