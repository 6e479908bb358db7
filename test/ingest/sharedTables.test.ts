import { readFileSync } from "node:fs";
import { currentRepairs, refuseRepair } from "../../src/ingest/repairs/repairRows";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { FIXTURE_TODAY, fixture } from "./fixtures";
import { current, episode, everything, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

/** Tables that several files feed, or that are not about children, and repairs over three years. */
let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const next = () => `SS${++authorities}`;
const withdraw = (authority: string, { id }: { id: string }) =>
  withdrawSubmission(hub.knex, authority, id, "analyst");
const at = (authority: string, extractedOn = "2018-06-01") => ({
  authority,
  today: FIXTURE_TODAY,
  extractedOn,
});
const accepted = (code: string) => readFileSync(fixture(code, "accepted.csv"), "utf8");

const PLAN = "Child Protection Plan";
const listSeven = (more: Row = {}) =>
  fileOf("annex_a_child_protection_plans", [
    {
      ...{ "Child Unique ID": "1", Gender: "a) Male", Ethnicity: "a) WBRI", "Date of Birth": "05/04/2014" },
      ...{ "Does the Child have a Disability": "b) No", [`${PLAN} Start Date`]: "03/02/2018" },
      ...{ "Initial Category of Abuse": "a) Neglect", "Latest Category of Abuse": "a) Neglect" },
      ...{ "Number of Previous Child Protection Plans": "2", "Allocated Team": "Duty team" },
      ...more,
    },
  ]);
const nightly = (more: Row = {}, columns?: string[]) =>
  fileOf(
    "social_care_child_protection_plans",
    [
      {
        ...{ cppl_person_id: "1", DOB: "2014-04-05", cppl_cp_plan_start_date: "2018-02-03" },
        ...{ cppl_cp_plan_initial_category: "NEG", cppl_cp_plan_latest_category: "EMO" },
        ...more,
      },
    ],
    columns,
  );
const NIGHTLY = [
  ...["cppl_person_id", "DOB", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"],
  ...["cppl_cp_plan_initial_category", "cppl_cp_plan_latest_category"],
];
const plans = (authority: string) =>
  current(hub.knex, "child_protection_plans", ["latest_category", "previous_plans", "team"], authority);

describe("Annex A list 7 and the nightly file feed one table:", () => {
  test("each leaves alone what only the other tells, and either can be withdrawn, newest first", async () => {
    const authority = next();
    const first = await hub.send(listSeven(), at(authority, "2018-06-01"));
    const before = await saying(hub.knex, authority);
    const second = await hub.send(nightly({}, NIGHTLY), at(authority, "2018-06-02"));
    expect(second).toMatchObject({ corrected: 1, withdrawn: 0 });
    expect(await plans(authority)).toEqual(["EMO 2 Duty team"]);
    await expect(withdraw(authority, first)).rejects.toMatchObject({ code: "LATER_SUBMISSIONS_REST_ON_IT" });
    await withdraw(authority, second);
    expect(await saying(hub.knex, authority)).toEqual(before);
  });

  test("a file withdraws nothing that the other told", async () => {
    const authority = next();
    await hub.send(nightly({}, NIGHTLY), at(authority, "2018-06-01"));
    await hub.send(listSeven({ "Child Unique ID": "2" }), at(authority, "2018-06-02"));
    expect(await plans(authority)).toHaveLength(2);
  });

  test("what only one tells is kept in whatever order the two arrive", async () => {
    const [one, other] = [next(), next()];
    await hub.send(listSeven(), at(one, "2018-06-01"));
    await hub.send(nightly({}, NIGHTLY), at(one, "2018-06-02"));
    await hub.send(nightly({}, NIGHTLY), at(other, "2018-06-02"));
    await hub.send(listSeven(), at(other, "2018-06-01"));
    expect(await plans(other)).toEqual(await plans(one));
  });
});

test("a school census without the columns it may lack says the same first and later", async () => {
  const columns = [
    "pupilonrolltableid",
    "pupilonrollorderseqcolumn",
    "schoolcensustableid",
    "sourceid",
    "dob",
    "entrydate",
  ];
  const header = accepted("school_census_pupils_on_roll").split("\n")[0]!.split(",");
  const optional = ["qualhrs", "nonqualhrs", "DELETED"];
  const used = header.filter((n) => !/^(summer|qualhrs|nonqualhrs|tlevel|maths|english|DELETED)/.test(n));
  expect(header).toEqual(expect.arrayContaining([...columns, ...optional]));
  const row = (id: string): Row => ({
    ...{ pupilonrolltableid: id, pupilonrollorderseqcolumn: "1", schoolcensustableid: "c1", sourceid: "s1" },
    ...{ dob: "2012-Jan-05 00:00:00", entrydate: "2023-Sep-04 00:00:00", ncyearactual: "8" },
  });
  const packed = (authority: string) =>
    hub
      .knex("school_census_pupils")
      .where({ authority, known_to: null, subject: "P:p1" })
      .select("summer_sessions", "planned_hours", "gcse_prior_attainment");
  const [first, later] = [next(), next()];
  const file = fileOf("school_census_pupils_on_roll", [row("p1")], used);
  expect(await hub.send(file, at(first))).toMatchObject({ status: "merged", added: 1 });
  await hub.send(fileOf("school_census_pupils_on_roll", [row("p2")], used), at(later));
  expect(await hub.send(file, at(later))).toMatchObject({ status: "merged", added: 1 });
  expect(await packed(later)).toEqual(await packed(first));
});

describe("free text of a first file and of a later one is the same:", () => {
  const texts = [
    "a tab\there",
    "back\\slash \\N \\. \\t end\\",
    "two\nlines",
    'a "quote" and {braces}',
    "\\.",
    "\\N",
    "",
    " ",
    "NULL",
  ];
  const cell = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const file = (lineOf: (text: string) => string, line: number) =>
    `indicator_id,period_end,breakdown,numerator,denominator,printed_value,unit,target,comparator_name,comparator_value,seed_file,line,note\n${texts
      .map((text, n) => `i${n},2018-03-31,all,1,2,50,%,,${lineOf(text)},1,d.txt,${line},${lineOf(text)}\n`)
      .join("")}`;

  test("published figures, packed and not", async () => {
    const [first, later] = [next(), next()];
    const rows = (authority: string) =>
      hub
        .knex("reported_figures")
        .where({ authority, known_to: null })
        .whereLike("indicator", "i%")
        .orderBy("indicator")
        .select("indicator", "comparator", "note", "printed_at");
    await hub.send(accepted("performance_figures"), at(later));
    const [straight, merged] = [
      await hub.send(file(cell, 7), at(first)),
      await hub.send(file(cell, 7), at(later)),
    ];
    expect([straight.status, straight.added]).toEqual([merged.status, merged.added]);
    expect(straight.added).toBeGreaterThan(0);
    expect(await rows(first)).toEqual(await rows(later));
    expect({ ...straight, id: "", seconds: 0, authority: "" }).toEqual({
      ...merged,
      id: "",
      seconds: 0,
      authority: "",
    });
  });
});

describe.each(["performance_figures", "performance_targets", "annex_a_adopters", "social_care_teams"])(
  "%s, which is about the authority,",
  (code) => {
    test("is taken, repeated, and withdrawn for one authority alone", async () => {
      const [mine, theirs] = [next(), next()];
      const text = accepted(code);
      const lines = text.trimEnd().split("\n");
      await hub.send(text, at(theirs));
      const before = await everything(hub.knex);
      await hub.send(text, { ...at(mine), dryRun: true });
      expect(await everything(hub.knex)).toEqual(before);
      const sent = await hub.send(text, at(mine));
      expect(sent).toMatchObject({ status: "merged", quarantined: 0, added: sent.read });
      const again = await hub.send([...lines, lines[1], lines[1], ""].join("\n"), at(mine, "2018-06-02"));
      expect(again).toMatchObject({ duplicates: 2, unchanged: sent.read, added: 0 });
      await withdraw(mine, again);
      expect(await withdraw(mine, sent)).toEqual({ ended: sent.read, restored: 0 });
      const after = await everything(hub.knex);
      for (const [table, rows] of Object.entries(before))
        expect((after[table] ?? []).filter((row) => row.includes(`${theirs},`))).toEqual(
          rows.filter((row) => row.includes(`${theirs},`)),
        );
    });
  },
);

describe("a reference table that two authorities send", () => {
  const areas = (name: string) => `LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE07000009,${name},E10000009,Shire\n`;
  const names = async () =>
    (await hub.knex("areas").where({ known_to: null }).select<Row[]>("*")).map(
      (row) => JSON.stringify(row).match(/Old|New|Again/)?.[0],
    );

  test("is as the last one left it, and withdrawn newest first whoever sent it", async () => {
    const [one, other] = [next(), next()];
    const first = await hub.send(areas("Old"), at(one, "2018-06-01"));
    const second = await hub.send(areas("New"), at(other, "2018-06-02"));
    expect(second).toMatchObject({ status: "merged", corrected: 1 });
    expect(await names()).toEqual(["New"]);
    await expect(withdraw(one, first)).rejects.toMatchObject({ code: "LATER_SUBMISSIONS_REST_ON_IT" });
    await expect(withdraw(one, second)).rejects.toMatchObject({ code: "NOT_MERGED" });
    await withdraw(other, second);
    expect(await names()).toEqual(["Old"]);
    await withdraw(one, first);
    expect(await names()).toEqual([]);
  });

  test("is corrected back by one whose file the other has corrected since", async () => {
    const [one, other] = [next(), next()];
    await hub.send(areas("Old"), at(one, "2018-06-01"));
    await hub.send(areas("New"), at(other, "2018-06-02"));
    await hub.send(areas("Old"), at(one, "2018-06-03"));
    expect(await names()).toEqual(["Old"]);
  });
});

describe("repairs over three years", () => {
  const send = (authority: string, year: number, ...rows: Row[]) =>
    hub.send(fileOf("ssda903_episodes", rows), { authority, year });
  const repairs = (authority: string) =>
    current(
      hub.knex,
      "episode_repairs",
      ["subject", "started_on", "rule", "ended_on", "reason_ended"],
      authority,
    );
  const other = (day: string) => episode("9", day);
  const open = (start: string, more: Row = {}) => episode("1", start, more);
  const years: readonly (readonly [number, Row[]])[] = [
    [2018, [open("01/05/2017")]],
    [2019, [open("20/06/2018", { RNE: "P" }), other("01/05/2018")]],
    [2020, [other("01/05/2018")]],
  ];

  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]], [[2, 0, 1]]])(
    "are the same in the order %j",
    async (order) => {
      const authority = next();
      for (const n of order) await send(authority, years[n]![0], ...years[n]![1]);
      expect(await repairs(authority)).toEqual([
        "L:1 2017-05-01 CLOSED_BY_NEXT 2018-06-20 X1",
        "L:1 2018-06-20 NOT_IN_NEXT 2019-04-01 -",
      ]);
    },
  );

  test("are what they were when the file of the middle year, sent last, is withdrawn", async () => {
    const authority = next();
    await send(authority, 2018, ...years[0]![1]);
    await send(authority, 2020, ...years[2]![1]);
    const before = await repairs(authority);
    const middle = await send(authority, 2019, ...years[1]![1]);
    expect(await repairs(authority)).not.toEqual(before);
    await withdraw(authority, middle);
    expect(await repairs(authority)).toEqual(before);
  });

  test("follow a corrected return of the middle year, and go back with it", async () => {
    const authority = next();
    for (const [year, rows] of years) await send(authority, year, ...rows);
    const before = await repairs(authority);
    const corrected = await send(authority, 2019, open("25/06/2018", { RNE: "P" }), other("01/05/2018"));
    expect(await repairs(authority)).toEqual([
      "L:1 2017-05-01 CLOSED_BY_NEXT 2018-06-25 X1",
      "L:1 2018-06-25 NOT_IN_NEXT 2019-04-01 -",
    ]);
    await withdraw(authority, corrected);
    expect(await repairs(authority)).toEqual(before);
  });

  test("that a person refused stay refused when a return is withdrawn and sent again", async () => {
    const authority = next();
    await send(authority, 2018, ...years[0]![1]);
    const second = await send(authority, 2019, ...years[1]![1]);
    const [repair] = await currentRepairs(hub.knex, authority);
    await refuseRepair(hub.knex, authority, repair!.id, "analyst");
    await withdraw(authority, second);
    expect(await repairs(authority)).toEqual([]);
    await send(authority, 2019, ...years[1]![1]);
    expect(await repairs(authority)).toEqual([]);
  });

  test("are the same for short breaks that the next return tells again", async () => {
    const authority = next();
    const breaks = (start: string, more: Row = {}) => open(start, { LS: "V4", ...more });
    await send(authority, 2018, breaks("01/05/2017"), other("01/05/2017"));
    await send(authority, 2019, breaks("01/05/2017"), other("01/05/2017"));
    expect(await repairs(authority)).toEqual([]);
  });

  test("change nothing in a dry run", async () => {
    const authority = next();
    await send(authority, 2018, ...years[0]![1]);
    const before = await everything(hub.knex);
    await hub.send(fileOf("ssda903_episodes", years[1]![1]), { authority, year: 2019, dryRun: true });
    expect(await everything(hub.knex)).toEqual(before);
  });
});
