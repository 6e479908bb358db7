import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { blocksOf } from "./blocks";
import type { Read } from "./blocks";

/** Twelve CSV files of max-mapper/csv-spectrum (BSD-2), each with the rows it holds as JSON. */
const SPECTRUM = path.resolve(__dirname, "../../../shared/data/csv-spectrum");
const isThere = existsSync(SPECTRUM);
const names = isThere
  ? readdirSync(path.join(SPECTRUM, "csvs")).map((name) => name.replace(".csv", ""))
  : ["absent"];

/**
 * Its quotes stand within a cell that is not quoted, which RFC 4180 forbids, and its degree signs were lost before it
 * was published: the row is set aside when it is loaded, and read only for a preview.
 */
const DAMAGED = "location_coordinates";

const csvOf = (name: string) => readFileSync(path.join(SPECTRUM, "csvs", `${name}.csv`));

function jsonOf(name: string): Record<string, string>[] {
  const json = JSON.parse(readFileSync(path.join(SPECTRUM, "json", `${name}.json`), "utf8")) as unknown;
  return (Array.isArray(json) ? json : [json]) as Record<string, string>[];
}

/** Line ends within a cell are read as "\n". */
const plainly = (rows: Record<string, string>[]) =>
  rows.map((row) => Object.entries(row).map(([key, value]) => [key, value.replaceAll("\r\n", "\n")]));

function named({ rows }: Read) {
  const [header, ...body] = rows.map(({ cells }) => cells);
  return body.map((cells) => header!.map((key, index) => [key, cells[index]]));
}

(isThere ? describe : describe.skip)("csv-spectrum (skipped where its folder is absent)", () => {
  test("has its twelve files", () => {
    expect(names).toHaveLength(12);
    expect(names).toContain(DAMAGED);
  });

  test.each(names.filter((name) => name !== DAMAGED))("%s is read as its JSON says", async (name) => {
    const read = await blocksOf(csvOf(name));
    expect(read.damaged).toEqual([]);
    expect(named(read)).toEqual(plainly(jsonOf(name)));
  });

  test(`${DAMAGED} is read for a preview as its JSON says, but for the telephone number, in which the two differ`, async () => {
    const read = await blocksOf(csvOf(DAMAGED), { tolerant: true });
    const [said] = jsonOf(DAMAGED);
    expect(said!["Contact Phone Number"]).toBe("1234567890");
    expect(named(read)).toEqual(plainly([{ ...said, "Contact Phone Number": "2095257564" }]));
    expect(read.mended).toEqual([{ line: 2, code: "DAMAGED_CHARACTERS" }]);
  });

  test(`${DAMAGED} has its row set aside when it is loaded`, async () => {
    const { rows, damaged } = await blocksOf(csvOf(DAMAGED));
    expect(rows.map(({ line }) => line)).toEqual([1]);
    expect(damaged).toEqual([{ line: 2, code: "DAMAGED_QUOTES" }]);
  });
});
