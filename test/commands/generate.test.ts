import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { generateAuthorities } from "../../seeds/demonstration/generate";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";

const TODAY = "2026-11-22";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterAll(async () => {
  await endCommands();
  await remove();
});

const at = (...parts: string[]) => path.join(folder, ...parts);
const linesOf = async (...parts: string[]) => (await readFile(at(...parts), "utf8")).trimEnd().split("\r\n");

test("writes a folder for each authority, its own reference tables and returns in it", async () => {
  const { code, stdout, stderr } = await hub(
    folder,
    "generate",
    "--authorities",
    "2",
    "--years",
    "2",
    "--out",
    at("a"),
  );
  expect([code, stderr]).toEqual([0, ""]);
  const [, files, rows] = /^2 authorities: (\d+) files, (\d+) rows\.\n$/.exec(stdout)!;
  const written = (await readdir(at("a"), { recursive: true })).filter((name) => name.endsWith(".csv"));
  expect(written).toHaveLength(Number(files));
  const counted = await Promise.all(written.map(async (name) => (await linesOf("a", name)).length - 1));
  expect(counted.reduce((sum, lines) => sum + lines, 0)).toBe(Number(rows));
  expect(await readdir(at("a"))).toEqual(["E10999001", "E10999002"]);
});

test("gives the same bytes for the same seed, and other children for another", async () => {
  const settings = { authorities: 1, years: 1, today: TODAY };
  await generateAuthorities(at("b"), { ...settings, seed: 5 });
  await generateAuthorities(at("c"), { ...settings, seed: 5 });
  await generateAuthorities(at("d"), { ...settings, seed: 6 });
  const header = ["E10999001", "social_care", "2027", "header.csv"];
  const [first, same, other] = await Promise.all(["b", "c", "d"].map((name) => linesOf(name, ...header)));
  expect(same).toEqual(first);
  expect(other).not.toEqual(first);
});

test("no two authorities share a district, a postcode or a pupil number", async () => {
  await generateAuthorities(at("e"), { authorities: 2, years: 1, seed: 1, today: TODAY });
  for (const [file, column] of [
    [["reference", "areas.csv"], 0],
    [["reference", "postcodes.csv"], 0],
    [["social_care", "2027", "header.csv"], 4],
  ] as const) {
    const [one, other] = await Promise.all(
      ["E10999001", "E10999002"].map((code) => linesOf("e", code, ...file).then((lines) => lines.slice(1))),
    );
    const cells = (lines: string[]) =>
      lines.map((line) => line.split(",")[column]!).filter((cell) => !/^UN/.test(cell));
    const own = new Set(cells(one!));
    expect(cells(other!).filter((cell) => own.has(cell))).toEqual([]);
  }
});

test.each([
  ["--authorities", "0", "900"],
  ["--years", "two", "\\d+"],
])("rejects %s %s", async (option, value, most) => {
  const numbers = { "--authorities": "1", "--years": "1", [option]: value };
  const { code, stderr } = await hub(folder, "generate", ...Object.entries(numbers).flat(), "--out", at("f"));
  expect(code).toBe(1);
  expect(stderr).toMatch(
    new RegExp(`^${option}: that is not a whole number from 1 to ${most}\\. .*\\[NUMBER_INVALID\\]`),
  );
});
