import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SubmissionReport } from "../../src/ingest/report";
import { authoritiesKnownAs } from "../../src/records/reference/authorityRows";
import { neighboursOf } from "../../src/records/reference/neighbourRows";
import { statisticOf, statisticsOf } from "../../src/records/reference/statisticRows";
import { openWorld } from "./world";
import type { Row, World } from "./world";

/** Statistics as the DfE publishes them: what is read is counted here from the text of the files in another way. */
const PUBLISHED = path.resolve(__dirname, "../../../shared/data/dfe-published");
const LISTS = path.resolve(__dirname, "../../../shared/domain/reference");
const TODAY = "2026-06-30";

/** The source of each file of statistics, and its columns that hold figures. */
const STATISTICS: Record<string, readonly [source: string, figures: RegExp]> = {
  "cla_number_and_rate_per_10k_children.csv": [
    "dfe_looked_after_rates",
    /^(population_estimate|children_count|rate_per_10000)$/,
  ],
  "la_cla_during_year_new_placements.csv": ["dfe_looked_after_characteristics", /^children_(count|percent)$/],
  "la_conviction_health_outcome_cla.csv": ["dfe_looked_after_characteristics", /^children_(count|percent)$/],
  "la_cla_placement_stability.csv": ["dfe_placement_stability", /^children_(count|percent)$/],
  "la_cla_school_moves.csv": ["dfe_school_moves", /^(number|percentage)$/],
  "la_cla_swcount.csv": ["dfe_social_worker_stability", /^(number|percentage)$/],
  "la_care_leavers_activity.csv": ["dfe_care_leavers", /^care_leaver_(count|percent)$/],
  "la_care_leavers_accommodation_suitability.csv": ["dfe_care_leavers", /^care_leaver_(count|percent)$/],
  "national_cla_adopted_average_time_between_adoption_process_stages.csv": ["dfe_adoption_times", /^number$/],
  "absence_la.csv": ["dfe_absence", /^p?t_/],
  "ks2_la.csv": ["dfe_key_stage_2", /^(p?t|avg)_/],
  "ks4_la.csv": ["dfe_key_stage_4", /^((p?t|avg)_|p8score)/],
  "ons_mid-year_population_estimates_2012_to_2024.csv": ["dfe_population_estimates", /^population_estimate$/],
};

/** Files of other kinds, with the source and the columns that are not kept. */
const LOOKUPS: Record<string, readonly [source: string, unknown: readonly string[]]> = {
  "LTLA-UTLA_Apr23_Lookup_England-Wales.csv": ["reference_areas", ["LTLA23NMW", "UTLA23NMW", "ObjectId"]],
  "sn_model_2025_wide.csv": ["reference_statistical_neighbours", []],
};

/** A check of rounding that names no breakdown: its rows can not be told apart, and no figure needs them. */
const NOT_TAKEN = "rounding_check.csv";

const isThere = existsSync(PUBLISHED);
const withFiles = isThere ? describe : describe.skip;
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
  );

function rowsOf(file: string): Row[] {
  const [header, ...lines] = readFileSync(path.join(PUBLISHED, file), "utf8")
    .replace("\uFEFF", "")
    .split(/\r?\n/);
  const names = cellsOf(header!);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = cellsOf(line);
      return Object.fromEntries(names.map((name, index) => [name, cells[index]!]));
    });
}

/** How often each symbol stands among the figures, and how many numbers do and what they add up to. */
function tallied(file: string, figures: RegExp) {
  const symbols: Record<string, number> = {};
  let [numbers, sum] = [0, 0];
  for (const row of rowsOf(file))
    for (const [, cell] of Object.entries(row).filter(([name]) => figures.test(name)))
      if (/^-?\d+(\.\d+)?$/.test(cell)) [numbers, sum] = [numbers + 1, sum + Number(cell)];
      else if (cell !== "") symbols[cell] = (symbols[cell] ?? 0) + 1;
  return { symbols, numbers, sum: sum.toFixed(2) };
}

const tallies = new Map<string, ReturnType<typeof tallied>>();
/** Each file is read for this once. */
function tally(file: string, figures: RegExp) {
  const found = tallies.get(file) ?? tallied(file, figures);
  tallies.set(file, found);
  return found;
}

let hub: World;
const reports = new Map<string, SubmissionReport>();
beforeAll(async () => {
  hub = await openWorld();
  if (!isThere) return;
  for (const file of [...Object.keys(STATISTICS), ...Object.keys(LOOKUPS), NOT_TAKEN])
    reports.set(file, await hub.send(readFileSync(path.join(PUBLISHED, file)), { today: TODAY }));
  const list = readFileSync(path.join(LISTS, "la_code_list_dfe_3digit.csv"));
  reports.set("codes", await hub.send(list, { today: TODAY }));
}, 120_000);
afterAll(() => hub.close());

/** The figures a submission brought, tallied as they are kept: a number is a JSON number. */
async function kept({ id }: SubmissionReport) {
  const { rows } = await hub.knex.raw<{
    rows: { kind: string; cell: string | null; n: number; sum: string }[];
  }>(
    `SELECT jsonb_typeof(f.value) AS kind, CASE jsonb_typeof(f.value) WHEN 'string' THEN f.value #>> '{}' END AS cell,
       count(*)::int AS n, sum(CASE jsonb_typeof(f.value) WHEN 'number' THEN CAST(f.value AS numeric) END)::text AS sum
     FROM published_statistics s CROSS JOIN jsonb_each(s.figures) f WHERE s.submission_id = :id GROUP BY 1, 2`,
    { id },
  );
  const numbers = rows.find(({ kind }) => kind === "number");
  const symbols = rows.filter(({ kind }) => kind === "string").map(({ cell, n }) => [cell, n] as const);
  return {
    symbols: Object.fromEntries(symbols) as Record<string, number>,
    numbers: numbers?.n ?? 0,
    sum: Number(numbers?.sum ?? 0).toFixed(2),
  };
}

withFiles("the published statistics (skipped where their folder is absent)", () => {
  test.each(Object.entries(STATISTICS))(
    "accepts %s whole, and every symbol in it stays one",
    async (file, [source, figures]) => {
      const report = reports.get(file)!;
      const rows = rowsOf(file).length;
      expect(report).toMatchObject({ status: "merged", source, read: rows, accepted: rows, added: rows });
      expect(report).toMatchObject({ warnings: 0, issues: [], unknownColumns: [] });
      const raw = tally(file, figures);
      const told = await kept(report);
      if (source !== "dfe_adoption_times") return expect(told).toEqual(raw);
      // Times and numbers share a column there, so that all are text.
      const texts = Object.fromEntries(Object.entries(told.symbols).filter(([cell]) => !/^\d+$/.test(cell)));
      expect(texts).toEqual(raw.symbols);
      expect(told.numbers).toBe(0);
    },
  );

  test("the files hold every symbol but low and u, in hundreds: the comparison is of something", () => {
    const found: Record<string, number> = {};
    for (const [file, [, figures]] of Object.entries(STATISTICS))
      for (const [cell, n] of Object.entries(tally(file, figures).symbols))
        if (/^[a-z]+$/.test(cell)) found[cell] = (found[cell] ?? 0) + n;
    expect(Object.keys(found).sort()).toEqual(["c", "k", "x", "z"]);
    expect(found["c"]).toBeGreaterThan(40_000);
  });

  test.each(Object.entries(LOOKUPS))("accepts %s", (file, [source, unknownColumns]) => {
    const rows = rowsOf(file).length;
    expect(reports.get(file)).toMatchObject({
      status: "merged",
      source,
      added: rows,
      issues: [],
      unknownColumns,
    });
  });

  test("accepts the list of three-digit codes", () => {
    expect(reports.get("codes")).toMatchObject({
      source: "reference_authority_codes",
      added: 171,
      issues: [],
    });
  });

  test(`rejects ${NOT_TAKEN} in a sentence`, () => {
    const { status, reasonCode, reason } = reports.get(NOT_TAKEN)!;
    expect({ status, reasonCode }).toEqual({ status: "refused", reasonCode: "UNKNOWN_FILE" });
    expect(reason).toMatch(/^The header is not that of any source\. /);
  });

  test("no authority's count of one to five is among those of children looked after", async () => {
    const { rows } = await hub.knex.raw<{ rows: object[] }>(
      `SELECT FROM published_statistics WHERE dataset = 'dfe_placement_stability' AND geographic_level = 'Local authority'
       AND figures ->> 'children_count' IN ('1', '2', '3', '4', '5')`,
    );
    expect(rows).toEqual([]);
  });
});

const ENGLAND = "E92000001";
const rates = (population_type: string, measure: string, area: string, timePeriod = "2025") =>
  statisticOf(hub.knex, {
    ...{ dataset: "dfe_looked_after_rates", area, timePeriod, measure },
    breakdown: { population_type: `Children ${population_type} each year` },
  });

withFiles("a published figure", () => {
  test.each`
    what                             | measure                  | area           | year      | value         | state
    ${"looked after on 31 March"}    | ${"children_count"}      | ${ENGLAND}     | ${"2025"} | ${"81770"}    | ${null}
    ${"looked after on 31 March"}    | ${"rate_per_10000"}      | ${ENGLAND}     | ${"2025"} | ${"67"}       | ${null}
    ${"looked after on 31 March"}    | ${"population_estimate"} | ${ENGLAND}     | ${"2025"} | ${"12183016"} | ${null}
    ${"starting to be looked after"} | ${"children_count"}      | ${"E10000021"} | ${"2025"} | ${null}       | ${"z"}
  `("of children $what, $measure of $area in $year, is $value $state", async (row) => {
    const { what, measure, area, year, value, state } = row as Record<string, string>;
    expect(await rates(what!, measure!, area!, year)).toEqual({ value, state });
  });

  test("that nobody published is null, not 0", async () => {
    expect(await rates("looked after on 31 March", "children_count", ENGLAND, "1999")).toBeNull();
    expect(await rates("looked after on the moon", "children_count", ENGLAND)).toBeNull();
    expect(await rates("looked after on 31 March", "children_count", "E99999999")).toBeNull();
  });

  test("is found for an authority and its neighbours at once, symbols as states", async () => {
    const rows = rowsOf("la_conviction_health_outcome_cla.csv").filter(
      (row) =>
        row["time_period"] === "2025" &&
        row["new_la_code"] &&
        row["breakdown"] === "Development assessments up to date",
    );
    const found = await statisticsOf(hub.knex, {
      ...{ dataset: "dfe_looked_after_characteristics", timePeriod: "2025", measure: "children_percent" },
      areas: [...rows.map((row) => row["new_la_code"]!), "E99999999"],
      breakdown: {
        characteristic: "Development assessments: Children looked after ages 0 to 4 years",
        breakdown: "Development assessments up to date",
      },
    });
    const expected = rows.map((row) => {
      const cell = row["children_percent"]!;
      return [
        row["new_la_code"],
        /\d/.test(cell) ? { value: cell, state: null } : { value: null, state: cell },
      ];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect([...found.values()].filter(({ state }) => state !== null).length).toBeGreaterThan(10);
  });
});

withFiles("authorities", () => {
  test.each`
    known          | found
    ${"330"}       | ${["330 E08000025 Birmingham"]}
    ${"E06000047"} | ${["840 E06000047 County Durham"]}
    ${"Durham"}    | ${["840 E06000047 County Durham"]}
    ${"somerset "} | ${["933 E06000066 Somerset", "933 E10000027 Somerset"]}
    ${"Dorset"}    | ${["838 E06000059 Dorset", "835 E10000009 Dorset"]}
    ${"Atlantis"}  | ${[]}
  `("known as $known are $found", async ({ known, found }) => {
    const rows = await authoritiesKnownAs(hub.knex, known as string);
    expect(rows.map(({ dfeCode, onsCode, name }) => `${dfeCode} ${onsCode} ${name}`)).toEqual(found);
  });

  test("have ten neighbours each, in the order of the file", async () => {
    for (const row of rowsOf("sn_model_2025_wide.csv").filter((_, index) => index % 10 === 0)) {
      const neighbours = await neighboursOf(hub.knex, row["old_la_code"]!);
      const told = neighbours.map(({ dfeCode, closeness }) => `${dfeCode} ${closeness}`);
      const raw = Array.from({ length: 10 }, (_, i) => `${row[`SN_${i + 1}`]} ${row[`SN_${i + 1}P`]}`);
      expect(told).toEqual(raw);
      expect(neighbours.filter(({ name }) => name === null)).toEqual([]);
    }
    expect(await neighboursOf(hub.knex, "999")).toEqual([]);
  });
});
