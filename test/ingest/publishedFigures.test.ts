import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SubmissionReport } from "../../src/ingest/report";
import { issuesOf } from "./fixtures";
import { openWorld } from "./world";
import type { Row, World } from "./world";

/**
 * Figures that reports of one county print, as they were typed off with what is damaged in them. What the report must
 * say is counted here from the rows in another way, by predicates that share nothing with the program.
 */
const FILE = path.resolve(__dirname, "../../../shared/domain/published-figures.csv");
const isThere = existsSync(FILE);
const TODAY = "2026-06-30";

let hub: World;
let report: SubmissionReport;
beforeAll(async () => {
  hub = await openWorld();
  if (isThere) report = await hub.send(readFileSync(FILE), { today: TODAY });
});
afterAll(() => hub.close());

/** The rows of the file with their line; a quoted cell may hold a comma, and none holds a line break. */
function rowsOf(text: string): (readonly [line: number, row: Row])[] {
  const cellsOf = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
      cell!.replace(/^"|"$/g, "").replaceAll('""', '"'),
    );
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = cellsOf(header!);
  return lines.map((line, index) => {
    const cells = cellsOf(line);
    return [index + 2, Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]))] as const;
  });
}

/** Half of the last printed decimal, in hundredths of the numerator's share; a tie belongs to the figure above it. */
function follows(numerator: string, denominator: string, printed: string): boolean {
  const decimals = (printed.split(".")[1] ?? "").length;
  const scale = 10 ** decimals;
  const steps = Math.round(Number(printed) * scale);
  // steps - 1/2 <= 100 n scale / d < steps + 1/2, times 2 d: whole numbers on every side.
  const twice = 200 * Number(numerator) * scale;
  const d = Number(denominator);
  return (2 * steps - 1) * d <= twice && twice < (2 * steps + 1) * d;
}

const plain = (text: string) => text !== "" && !Number.isNaN(Number(text.replace(/,(?=\d{3}(\D|$))/g, "")));
const SAYS_WORDS = ["grade", "(words)", "(bound)", "(range)", "(suppressed)"];

/** What is wrong with rows of the file, as code and column. */
const FAULTS: readonly (readonly [issue: string, breaks: (row: Row) => boolean])[] = [
  ["PERIOD_END_BLANK period_end", (row) => row["period_end"] === ""],
  [
    "PRINTED_VALUE_NOT_A_NUMBER printed_value",
    ({ printed_value: value = "", unit = "" }) =>
      value !== "" && !plain(value) && !SAYS_WORDS.some((word) => unit.endsWith(word)),
  ],
  [
    "FIGURE_WITHOUT_VALUE printed_value",
    ({ printed_value, numerator, denominator, target, comparator_value }) =>
      printed_value === "" && (`${numerator}${denominator}` !== "" || `${target}${comparator_value}` === ""),
  ],
  [
    "PERCENTAGE_DOES_NOT_FOLLOW printed_value",
    ({ unit = "", printed_value: value = "", numerator: n = "", denominator: d = "" }) =>
      unit.startsWith("%") && plain(value) && n !== "" && d !== "" && !follows(n, d, value),
  ],
  [
    "PERCENTAGE_OUTSIDE_HUNDRED printed_value",
    ({ unit = "", printed_value: value = "" }) =>
      unit.startsWith("%") && plain(value) && (Number(value) < 0 || Number(value) > 100),
  ],
  [
    "NUMERATOR_ABOVE_DENOMINATOR numerator",
    ({ numerator: n = "", denominator: d = "" }) => n !== "" && d !== "" && Number(n) > Number(d),
  ],
];

(isThere ? describe : describe.skip)(
  "the shared published figures (skipped where the file is absent)",
  () => {
    test("accepts all 513 published figures, and sets none aside", async () => {
      expect(rowsOf(readFileSync(FILE, "utf8"))).toHaveLength(513);
      expect(report).toMatchObject({ status: "merged", source: "performance_figures" });
      expect(report).toMatchObject({ read: 513, accepted: 513, added: 513, quarantined: 0, duplicates: 0 });
    });

    test("says of every inconsistent figure what is wrong with it, and of no other", async () => {
      const expected = rowsOf(readFileSync(FILE, "utf8")).flatMap(([line, row]) =>
        FAULTS.filter(([, breaks]) => breaks(row)).map(([issue]) => `${line} ${issue} warning`),
      );
      const issues = await issuesOf(hub, report);
      const said = issues.map(
        (issue) => `${issue.line} ${issue.code} ${issue.column_name} ${issue.severity}`,
      );
      expect(said.sort()).toEqual(expected.sort());
    });

    test("flags the figures whose digits are known to be damaged", async () => {
      const lines = async (code: string) =>
        (await issuesOf(hub, report)).filter((issue) => issue.code === code).map(({ line }) => line);
      expect(await lines("PERCENTAGE_DOES_NOT_FOLLOW")).toEqual([74, 75, 109, 169, 180, 186]);
      expect(await lines("FIGURE_WITHOUT_VALUE")).toEqual([117, 326, 327]);
      expect(await lines("PRINTED_VALUE_NOT_A_NUMBER")).toContain(73);
    });

    test("keeps every figure as it is printed", async () => {
      const rows = await hub
        .knex("reported_figures")
        .where({ authority: "A", known_to: null })
        .orderBy("line")
        .select<Record<string, string | null>[]>(
          "indicator",
          "numerator",
          "denominator",
          "printed_value",
          "target",
        );
      const printed = rowsOf(readFileSync(FILE, "utf8")).map(([, row]) =>
        ["indicator_id", "numerator", "denominator", "printed_value", "target"].map(
          (name) => row[name] || null,
        ),
      );
      expect(rows.map((row) => Object.values(row))).toEqual(printed);
    });

    test("the same figures sent again change nothing", async () => {
      const again = await hub.send(`${readFileSync(FILE, "utf8")}\n`, { today: TODAY });
      expect(again).toMatchObject({ read: 513, accepted: 513, added: 0, corrected: 0, withdrawn: 0 });
    });
  },
);
