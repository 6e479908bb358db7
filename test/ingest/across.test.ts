import type { SubmissionReport } from "../../src/ingest/report";
import { sourceOf } from "../../src/sources";
import { issuesOf } from "./fixtures";
import { child, episode, fileOf, openWorld } from "./world";
import type { Row, World } from "./world";

let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const next = () => `ACROSS${++authorities}`;
const file = (...rows: Row[]) => fileOf("ssda903_episodes", rows);

/** A child whose first episode ceased on 20 June 2017, and whose next commenced on 10 June. */
const overlap = (id: string): [Row, Row] => [
  episode(id, "01/05/2017", { DEC: "20/06/2017", REC: "X1" }),
  episode(id, "10/06/2017", { RNE: "P" }),
];

async function said(report: SubmissionReport): Promise<string[]> {
  const issues = await issuesOf(hub, report);
  return issues.map(({ line, code, column_name }) => [line, code, column_name ?? "-"].join(" "));
}

/** What the sender sees of the issues across rows. */
const shown = ({ id }: SubmissionReport) =>
  hub
    .knex("submission_issue_cells")
    .where({ submission_id: id })
    .where("ordinal", ">=", 100)
    .orderBy(["line", "ordinal"])
    .select<Row[]>("line", "value", "child", "suggestion", "about");

describe("rows of one child beside each other", () => {
  test("are told of where they overlap, in a first file that goes straight to its table", async () => {
    const report = await hub.send(file(...overlap("1"), episode("2", "01/05/2017")), { authority: next() });
    expect(report).toMatchObject({ status: "merged", accepted: 3, quarantined: 0, warnings: 1, added: 3 });
    expect(await issuesOf(hub, report)).toEqual([
      {
        ...{ line: 2, column_name: "DEC", code: "EPISODE_OVERLAPS_NEXT", severity: "warning" },
        message:
          "Episodes, line 2, column DEC: the episode has not ceased when the child's next one commences. Correct DEC, or DECOM of the next episode.",
      },
    ]);
  });

  test("are told of in the same way in a later file, which is merged", async () => {
    const authority = next();
    const first = await hub.send(file(...overlap("1")), { authority });
    const later = await hub.send(file(...overlap("1"), episode("2", "01/05/2017")), { authority });
    expect(later).toMatchObject({ unchanged: 2, added: 1, warnings: 1 });
    expect(await issuesOf(hub, later)).toEqual(await issuesOf(hub, first));
    // What it is about is the same in both, so that a report can say that it is still there.
    expect(await shown(later)).toEqual(await shown(first));
  });

  test("are told of in the same way where a first file repeats a row, and is merged", async () => {
    const [one, two] = overlap("1");
    const report = await hub.send(file(one, two, two), { authority: next() });
    expect(await said(report)).toEqual(["2 EPISODE_OVERLAPS_NEXT DEC", "4 DUPLICATE_ROW -"]);
  });

  test("need not stand beside each other in the file, nor in order", async () => {
    const [one, two] = overlap("1");
    const report = await hub.send(file(two, episode("2", "01/05/2017"), one), { authority: next() });
    expect(await said(report)).toEqual(["4 EPISODE_OVERLAPS_NEXT DEC"]);
  });

  test("are those of one child only, whatever stands below", async () => {
    const [one] = overlap("1");
    const rows = [one, episode("1", "20/06/2017", { RNE: "P" }), episode("10", "02/06/2017")];
    expect(await said(await hub.send(file(...rows), { authority: next() }))).toEqual([]);
  });

  test("are not told of where a row of the child was set aside: it may be the one that is asked for", async () => {
    const rows = [...overlap("1"), episode("1", "20/06/2017", { LS: "" }), ...overlap("2")];
    const report = await hub.send(file(...rows), { authority: next() });
    expect(await said(report)).toEqual(["4 BLANK_REQUIRED LS", "5 EPISODE_OVERLAPS_NEXT DEC"]);
  });

  test("are told of where a later file has overtaken them all", async () => {
    const authority = next();
    await hub.send(file(episode("3", "01/05/2017")), { authority, extractedOn: "2018-06-02" });
    const late = await hub.send(file(...overlap("1")), { authority, extractedOn: "2018-06-01" });
    expect(late).toMatchObject({ superseded: 2, warnings: 1 });
    expect(await said(late)).toEqual(["2 EPISODE_OVERLAPS_NEXT DEC"]);
  });

  test("are told of in a preview, which keeps nothing", async () => {
    const report = await hub.send(file(...overlap("1")), { authority: next(), dryRun: true });
    expect(report.issues.map(({ code, column, rows }) => [code, column, rows])).toEqual([
      ["EPISODE_OVERLAPS_NEXT", "DEC", 1],
    ]);
    expect(await issuesOf(hub, report)).toEqual([]);
  });

  test("may break several rules, and a row a rule of its own besides", async () => {
    const rows = [
      episode("1", "01/05/2017", { DEC: "20/06/2017", REC: "E2", HOME_POST: "AB1" }),
      episode("1", "10/06/2017", { RNE: "P" }),
    ];
    const report = await hub.send(file(...rows), { authority: next() });
    expect(await said(report)).toEqual([
      "2 NOT_A_POSTCODE HOME_POST",
      "2 EPISODE_OVERLAPS_NEXT DEC",
      "2 EPISODES_AFTER_LAST REC",
    ]);
  });

  test("are said nothing of where they are of a source without such rules", async () => {
    const report = await hub.send(fileOf("ssda903_header", [child("1"), child("2")]), {
      authority: next(),
      year: 2018,
    });
    expect(report).toMatchObject({ status: "merged", issues: [] });
  });
});

describe("a local extract", () => {
  const { columns, ...rest } = sourceOf("ssda903_episodes")!;
  const withReturn = [
    episode("1", "01/05/2017", { DEC: "10/06/2017", REC: "X1", PL_POST: "AB1 1AA" }),
    episode("1", "10/06/2017", {
      ...{ RNE: "T", PLACE: "T0", PLACE_PROVIDER: "", DEC: "12/06/2017", REC: "X1", PL_POST: "AB1 1AB" },
    }),
    episode("1", "12/06/2017", { RNE: "T", PLACE: "U6", PL_POST: "AB1 1AA" }),
  ];

  test("that lacks a column is not asked what the column must tell", async () => {
    const { PL_POST, ...others } = columns;
    const source = { ...rest, columns: { ...others, PL_POST: { ...PL_POST!, mayBeAbsent: true } } };
    const send = (names?: string[]) =>
      hub.send(fileOf("ssda903_episodes", withReturn, names), { authority: next(), sources: [source] });
    expect(await said(await send())).toEqual(["3 TEMPORARY_WITHOUT_RETURN PLACE"]);
    const report = await send(Object.keys(columns).filter((name) => name !== "PL_POST"));
    expect(report).toMatchObject({ status: "merged", accepted: 3, issues: [] });
  });

  test.each([
    ["dd-mmm-yyyy", ["01-May-2017", "20-Jun-2017", "10-Jun-2017"]],
    ["yyyymmdd", ["20170501", "20170620", "20170610"]],
    ["dd mmmm yyyy", ["01 May 2017", "20 June 2017", "10 June 2017"]],
    ["dd/mm/yy", ["01/05/17", "20/06/17", "10/06/17"]],
  ] as const)("sees its dates written %s, as in its file", async (dateFormat, [from, to, then]) => {
    const rows = [episode("1", from, { DEC: to, REC: "X1" }), episode("1", then, { RNE: "P" })];
    const report = await hub.send(file(...rows), {
      ...{ authority: next(), year: 2018, sources: [{ ...rest, columns, dateFormat }] },
    });
    expect((await shown(report)).map(({ value }) => value)).toEqual([to]);
  });
});

describe("the sender", () => {
  test("sees the child and the cell, a date as the file writes dates", async () => {
    const rows = [...overlap("K-1"), episode("2", "01/05/2017"), episode("2", "01/06/2017", { RNE: "P" })];
    const report = await hub.send(file(...rows), { authority: next() });
    expect(await shown(report)).toEqual([
      { line: 2, value: "20/06/2017", child: "K-1", suggestion: null, about: expect.any(String) },
      { line: 4, value: "", child: "2", suggestion: null, about: expect.any(String) },
    ]);
  });

  test("is told the column by the heading of the file", async () => {
    const headed = file(...overlap("1")).replace(",DEC,", ", Dec ,");
    expect(await said(await hub.send(headed, { authority: next() }))).toEqual([
      "2 EPISODE_OVERLAPS_NEXT Dec",
    ]);
  });

  test("finds an issue again by what it is about when only the wrong cell was changed", async () => {
    const authority = next();
    const [one, two] = overlap("1");
    const first = await shown(await hub.send(file(one, two), { authority }));
    const changed = await hub.send(file({ ...one, DEC: "19/06/2017" }, two), { authority });
    expect((await shown(changed)).map(({ about }) => about)).toEqual(first.map(({ about }) => about));
  });
});
