import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ageGroup } from "../../src/indicators/facts/person/person";
import { placementGroup } from "../../src/indicators/facts/placement/placement";
import { measure } from "../../src/indicators/measure";
import { childrenLookedAfter } from "../../src/indicators/placements/childrenLookedAfter";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import { ageOn, EXPECTED, iso, rowsAcross } from "./sharedFaults";
import type { Expected } from "./sharedFaults";
import { openWorld, subjects } from "./world";
import type { Row, World } from "./world";

/**
 * Two whole returns that others made, full of faults, each for an authority of its own. What the reports must say is
 * counted here from the rows in another way, by hand-written predicates that share nothing with the program.
 */
const SHARED = path.resolve(__dirname, "../../../shared/data");
const RETURNS = ["ssda903-2018", "ssda903-2017-prev"] as const;
const isThere = RETURNS.every((folder) => existsSync(path.join(SHARED, folder)));
const YEAR_END = "2018-03-31";

let hub: World;
const reports = new Map<string, SubmissionReport>();
beforeAll(async () => {
  hub = await openWorld();
  if (!isThere) return;
  for (const authority of RETURNS) {
    const settings = { authority, subjects, today: "2026-06-30" };
    const files = await arrivals([path.join(SHARED, authority)], settings);
    for (const report of await ingestAll(hub.knex, files, settings))
      reports.set(`${authority}/${report.fileName}`, report);
  }
});
afterAll(() => hub.close());

const rowsOf = (folder: string, file: string): Row[] => {
  const text = readFileSync(path.join(SHARED, folder, file), "utf8").replace("\uFEFF", "");
  if (text.includes('"')) throw new Error("this way of reading knows no quotes");
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(header!.split(",").map((name, index) => [name, cells[index]!]));
  });
};

/** What a report must say of these rows. */
function countsOf(rows: readonly Row[], expected: Expected) {
  const { key, faults } = expected;
  const isWrong = (row: Row) => faults.some(([issue, breaks]) => issue.endsWith(" error") && breaks(row));
  const right = rows.filter((row) => !isWrong(row));
  const groups = new Map<string, Row[]>();
  for (const row of right) {
    const name = key.map((column) => row[column]).join();
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  // The date of birth of a file that is not the header's is not kept, so it makes no difference between rows.
  const says = (row: Row) => JSON.stringify({ ...row, DOB: "" });
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  const differs = (group: readonly Row[]) => new Set(group.map(says)).size > 1;
  const differing = repeated.filter(differs).flat().length;
  const duplicates = repeated.filter((group) => !differs(group)).flatMap((g) => g.slice(1)).length;
  const aside = new Set(rows.filter((row) => isWrong(row)).concat(repeated.filter(differs).flat()));
  const asideChildren = new Set([...aside].map(({ CHILD }) => CHILD));
  const taken = [...groups.values()]
    .map((group) => group[0]!)
    .filter(({ CHILD }) => !asideChildren.has(CHILD));
  const issues = [
    ...rowsAcross(taken, expected),
    ...faults.map(([issue, breaks]) => [issue, rows.filter(breaks).length] as const),
    ["SAME_KEY_DIFFERENT_VALUES null error", differing] as const,
    ["DUPLICATE_ROW null duplicate", duplicates] as const,
  ].filter(([, count]) => count > 0);
  const quarantined = rows.length - right.length + differing;
  return {
    counts: { read: rows.length, accepted: rows.length - quarantined - duplicates, quarantined, duplicates },
    issues: issues.map(([issue, count]) => `${count} ${issue}`).sort(),
  };
}

const FILES = {
  "ssda903-2018": [
    ...["header", "episodes", "reviews", "uasc", "oc2", "oc3", "ad1", "placed_for_adoption_errors"],
    ...["previous_permanence", "missing", "sw_episodes", "DoLo"],
  ],
  "ssda903-2017-prev": [
    "header",
    "episodes",
    "reviews",
    "uasc",
    "oc2",
    "oc3",
    "previous_permanence",
    "missing",
  ],
};
const files = RETURNS.flatMap((folder) => FILES[folder].map((name) => [folder, `${name}.csv`] as const));

(isThere ? describe : describe.skip)("the shared returns (skipped where their folders are absent)", () => {
  test.each(files)("%s/%s is reported as its rows say", (folder, name) => {
    const report = reports.get(`${folder}/${name}`)!;
    const { counts, issues } = countsOf(rowsOf(folder, name), EXPECTED[report.source!]!);
    const said = report.issues.map(
      ({ rows, code, column, severity }) => `${rows} ${code} ${column} ${severity}`,
    );
    expect(said.sort()).toEqual(issues);
    expect(report).toMatchObject({
      status: "merged",
      collectionYear: 2018,
      ...counts,
      added: counts.accepted,
      withdrawn: 0,
    });
  });

  test("every file is among them, but the second of one kind, which is held", () => {
    const named = new Set(files.map(([folder, name]) => `${folder}/${name}`));
    const others = [...reports].filter(([name]) => !named.has(name));
    expect(others.map(([name, { status, reasonCode }]) => [name, status, reasonCode])).toEqual([
      ["ssda903-2018/placed_for_adoption.csv", "held", "MANY_WITHDRAWN"],
    ]);
  });

  test("as many children are known of each authority as its files name", async () => {
    for (const folder of RETURNS) {
      const ids = FILES[folder].flatMap((name) => {
        const report = reports.get(`${folder}/${name}.csv`)!;
        const { faults } = EXPECTED[report.source!]!;
        const errors = faults.filter(([issue]) => issue.endsWith(" error"));
        return rowsOf(folder, `${name}.csv`).filter((row) => !errors.some(([, breaks]) => breaks(row)));
      });
      const known = await hub.knex("identity_links").where({ authority: folder }).whereLike("subject", "L:%");
      expect(known.length).toBe(new Set(ids.map(({ CHILD }) => CHILD)).size);
    }
  });
});

const DATES = ["2015-12-31", "2016-02-29", "2017-03-31", "2017-09-30", "2018-02-28", "2018-03-31"];

const PLACEMENT_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^U[1-6]$/, "FOSTER_CARE"],
  [/^A[3-6]$/, "PLACED_FOR_ADOPTION"],
  [/^K[12]$/, "SECURE_HOMES_AND_CHILDREN_S_HOMES"],
  [/^(H5|P2|K3)$/, "INDEPENDENT_SEMI_INDEPENDENT_SUPPORTED_ACCOMMODATION"],
  [/^P1$/, "PLACED_WITH_PARENTS_OR_PERSON_WITH_PR"],
  [/^P3$/, "OTHER_COMMUNITY_RESIDENTIAL_EMPLOYMENT"],
  [/^R[1235]$/, "OTHER_RESIDENTIAL_SETTINGS"],
  [/^S1$/, "RESIDENTIAL_SCHOOLS"],
  [/^T[0-4]$/, "TEMPORARY"],
  [/^Z/, "OTHER_PLACEMENTS"],
];

function bandOf(age: number): string {
  if (age < 0) return "UNKNOWN";
  if (age < 5) return "AGE_0_4";
  if (age < 10) return "AGE_5_9";
  if (age < 16) return "AGE_10_15";
  return age < 18 ? "AGE_16_17" : "AGE_18_PLUS";
}

/** Children looked after on a date, each with the episode begun last. */
function lookedAfterOn(folder: string, date: string): Row[] {
  const open = rowsOf(folder, "episodes.csv").filter(
    ({ DECOM, DEC, LS }) => iso(DECOM) <= date && (DEC === "" || iso(DEC) > date) && !/^V[34]$/.test(LS!),
  );
  const last = new Map<string, Row>();
  for (const row of open) {
    const other = last.get(row["CHILD"]!);
    if (!other || iso(other["DECOM"]) < iso(row["DECOM"])) last.set(row["CHILD"]!, row);
  }
  return [...last.values()];
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

(isThere ? describe : describe.skip)(
  "children looked after, counted from the rows (skipped where absent)",
  () => {
    const cases = RETURNS.flatMap((folder) => DATES.map((date) => [folder, date] as const));

    async function measured(authority: string, date: string, fact: typeof ageGroup) {
      const request = {
        authority,
        indicator: childrenLookedAfter,
        asAt: [date],
        knownAt: null,
        breakdowns: [fact],
      };
      const [one] = await measure(hub.knex, request, "exact");
      const counts = one!.table.cells.map(
        ({ group, value }) => [group[fact.code] ?? "TOTAL", value] as const,
      );
      return Object.fromEntries(counts.filter(([, value]) => value !== 0));
    }

    test.each(cases)("of %s on %s by type of placement", async (folder, date) => {
      const children = lookedAfterOn(folder, date);
      const groups = children.map(({ PLACE }) => PLACEMENT_GROUPS.find(([codes]) => codes.test(PLACE!))![1]);
      const expected = { ...tally(groups), ...(children.length > 0 && { TOTAL: children.length }) };
      expect(await measured(folder, date, placementGroup)).toEqual(expected);
    });

    test.each(cases)("of %s on %s by age group", async (folder, date) => {
      const born = new Map(rowsOf(folder, "header.csv").map(({ CHILD, DOB }) => [CHILD, iso(DOB)]));
      const children = lookedAfterOn(folder, date);
      const bands = children.map(({ CHILD }) => bandOf(ageOn(born.get(CHILD!)!, date)));
      const expected = { ...tally(bands), ...(children.length > 0 && { TOTAL: children.length }) };
      expect(await measured(folder, date, ageGroup)).toEqual(expected);
    });

    test("are not few: the comparison is of something", () => {
      expect(lookedAfterOn("ssda903-2018", YEAR_END).length).toBeGreaterThan(1000);
      expect(lookedAfterOn("ssda903-2017-prev", YEAR_END).length).toBeGreaterThan(300);
    });
  },
);
