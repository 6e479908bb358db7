import { ingest } from "../../src/ingest/ingest";
import type { SubmissionReport } from "../../src/ingest/report";
import { refusal } from "../harness/refusal";
import { child, columnsOf, current, episode, everything, fileOf, openWorld, saying } from "./world";
import { subjects, TODAY } from "./world";
import type { World } from "./world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const EPISODES = "ssda903_episodes";
const HEADER = "ssda903_header";
const episodes = (...rows: ReturnType<typeof episode>[]) => fileOf(EPISODES, rows);
const many = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => episode(String(from + index), "01/05/2017"));

/** Two rows taken, one with a warning; one said twice; two about the same thing; one wrong; one damaged. */
const MIXED =
  episodes(
    episode("1", "01/05/2017"),
    episode("2", "01/06/2017", { DEC: "02/06/2017" }),
    episode("1", "01/05/2017"),
    episode("3", "01/07/2017"),
    episode("3", "01/07/2017", { LS: "C1" }),
    episode("4", "31/02/2018"),
  ) + "5,01/05/2017,S\n";

describe("the report", () => {
  test("counts every row once, and its counts add up", async () => {
    const report = await hub.send(MIXED);
    expect(report).toMatchObject({ status: "merged", read: 7, accepted: 2, quarantined: 4, duplicates: 1 });
    expect(report).toMatchObject({ added: 2, corrected: 0, unchanged: 0, superseded: 0, warnings: 1 });
    await hub.send(
      episodes(episode("1", "01/05/2017"), episode("2", "01/06/2017"), episode("6", "07/07/2017")),
    );
    const rows = await hub.knex("submissions").select<SubmissionReport[]>("*");
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row.read).toBe(row.accepted + row.quarantined + row.duplicates);
      expect(row.accepted).toBe(row.added + row.corrected + row.unchanged + row.superseded);
    }
  });

  test("says of every row set aside, and only of those, that it was", async () => {
    const { id, issues } = await hub.send(MIXED);
    const lines = await hub
      .knex("submission_issues")
      .where({ submission_id: id, severity: "error" })
      .distinct<{ line: number }[]>("line")
      .orderBy("line");
    expect(lines.map(({ line }) => line)).toEqual([5, 6, 7, 8]);
    expect(issues.map(({ code, rows, firstLine }) => `${code} ${rows} ${firstLine}`).sort()).toEqual([
      "DATE_IMPOSSIBLE 1 7",
      "DUPLICATE_ROW 1 4",
      "END_WITHOUT_REASON 1 3",
      "SAME_KEY_DIFFERENT_VALUES 2 5",
      "TOO_FEW_CELLS 1 8",
    ]);
  });

  test("is kept with the counts and issues it was given with", async () => {
    const { id, issues, unknownColumns, seconds, status, title, fileName, ...report } = await hub.send(MIXED);
    const row = await hub.knex("submissions").where({ id }).first<Record<string, unknown>>();
    const kept = Object.entries(report).filter(([name]) => name in row);
    expect(kept.length).toBeGreaterThan(12);
    expect(row).toMatchObject(Object.fromEntries(kept));
    expect({ fileName, status, title, unknownColumns }).toEqual({
      ...{ fileName: row["file_name"], status: row["status"], title: "Episodes", unknownColumns: [] },
    });
    expect(issues).not.toEqual([]);
    expect(seconds).toBeGreaterThan(0);
  });

  test("tells the row a rule was broken by, not that a cell set aside is blank", async () => {
    const { issues } = await hub.send(episodes(episode("1", "01/05/2017", { REC: "X1" })));
    expect(issues.map(({ code }) => code)).toEqual(["REASON_WITHOUT_END"]);
  });

  test("does not say that a wrong cell is blank", async () => {
    const { issues } = await hub.send(episodes(episode("1", "01/05/2017", { DEC: "31/02/2018", REC: "X1" })));
    expect(issues.map(({ code }) => code)).toEqual(["DATE_IMPOSSIBLE"]);
  });
});

describe("the same bytes", () => {
  test("change nothing the second time, and the report says so", async () => {
    const first = await hub.send(MIXED);
    const before = await everything(hub.knex);
    const second = await hub.send(MIXED);
    expect(second).toMatchObject({
      status: "unchanged",
      id: first.id,
      read: first.read,
      issues: first.issues,
    });
    expect(await everything(hub.knex)).toEqual(before);
  });

  test("are another file for another authority", async () => {
    await hub.send(MIXED);
    expect(await hub.send(MIXED, { authority: "B" })).toMatchObject({ status: "merged", added: 2 });
  });

  test("are refused again where they were refused", async () => {
    await hub.send("a,b\n1,2\n");
    expect(await hub.send("a,b\n1,2\n")).toMatchObject({ status: "refused", reasonCode: "UNKNOWN_FILE" });
  });

  test("are another file for another collection year", async () => {
    const file = fileOf(HEADER, [child("1")]);
    await hub.send(file, { year: 2018 });
    expect(await hub.send(file, { year: 2019 })).toMatchObject({ status: "merged", collectionYear: 2019 });
  });

  test("after a correction take the correction back", async () => {
    const [first, corrected] = ["C1", "C2"].map((LS) => episodes(episode("1", "01/05/2017", { LS })));
    for (const file of [first!, corrected!, first!]) await hub.send(file);
    expect(await current(hub.knex, "care_episodes", ["legal_status"])).toEqual(["C1"]);
  });

  test("sent twice at once are taken once and were here before once", async () => {
    const path = await hub.write(MIXED);
    const settings = { authority: "A", subjects, today: TODAY };
    const reports = await Promise.all([ingest(hub.knex, path, settings), ingest(hub.knex, path, settings)]);
    expect(reports.map(({ status }) => status).sort()).toEqual(["merged", "unchanged"]);
  });
});

describe("a dry run", () => {
  test.each([
    ["accepted", MIXED],
    ["refused", "a,b\n1,2\n"],
    ["corrected", episodes(episode("1", "01/05/2017", { LS: "C1" }))],
  ])("of a file that would be %s changes nothing", async (_, file) => {
    await hub.send(episodes(episode("1", "01/05/2017"), episode("9", "01/05/2017")));
    const before = await everything(hub.knex);
    await hub.send(file, { dryRun: true });
    expect(await everything(hub.knex)).toEqual(before);
  });

  test("reports what the real run then does", async () => {
    const [dry, real] = [await hub.send(MIXED, { dryRun: true }), await hub.send(MIXED)];
    expect({ ...dry, id: "", seconds: 0 }).toEqual({ ...real, id: "", seconds: 0 });
  });
});

describe("all or nothing", () => {
  const file = episodes(episode("1", "01/05/2017", { LS: "C1" }), ...many(3, 5));

  beforeEach(async () => {
    await hub.send(episodes(...many(4)));
  });

  test.each([
    ["identity_links lacks a column", "ALTER TABLE identity_links DROP COLUMN rule", "SCHEMA_OUTDATED"],
    ["identity_claims is gone", "DROP TABLE identity_claims", "SCHEMA_OUTDATED"],
    [
      "issues cannot be kept",
      "ALTER TABLE submission_issues ADD CHECK (line < 0)",
      "DATABASE_REFUSED_STATEMENT",
    ],
    [
      "the submission cannot be kept",
      "ALTER TABLE submissions ADD CHECK (read <> 5)",
      "DATABASE_REFUSED_STATEMENT",
    ],
    [
      "the records cannot be kept",
      "ALTER TABLE care_episodes ADD CHECK (subject <> 'L:7')",
      "DATABASE_REFUSED_STATEMENT",
    ],
  ])("an error while %s leaves nothing behind", async (_, fault, code) => {
    await hub.knex.raw(fault);
    const before = await everything(hub.knex);
    const error = await refusal(hub.send(`${file}5,01/05/2017,S\n`));
    expect({ code: error.code, saysNoValue: !/L:7|L:5/.test(error.message) }).toEqual({
      code,
      saysNoValue: true,
    });
    expect(await everything(hub.knex)).toEqual(before);
  });

  test("an error of a trigger half-way through the rows leaves nothing, and the next file is taken", async () => {
    await hub.knex.raw(`CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.subject = 'L:6' THEN RAISE EXCEPTION 'marker %', NEW.subject; END IF; RETURN NEW; END $$`);
    await hub.knex.raw(
      "CREATE TRIGGER stop BEFORE INSERT ON care_episodes FOR EACH ROW EXECUTE FUNCTION stop()",
    );
    const before = await everything(hub.knex);
    const error = await refusal(hub.send(file));
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
      /marker|L:6/,
    );
    expect(await everything(hub.knex)).toEqual(before);
    await hub.knex.raw("DROP TRIGGER stop ON care_episodes");
    expect(await hub.send(file)).toMatchObject({ status: "merged", added: 3, corrected: 1 });
  });

  test("a NUL in a cell of free text sets its row aside", async () => {
    const plan = { UPN: "A123456789012", DOB: "2010-01-05", PEP_DUE: "2019-09-01", GRADED_BY: "he\0ad" };
    const file = fileOf("virtual_school_peps", [plan, { ...plan, PEP_DUE: "2019-10-01", GRADED_BY: "" }]);
    const report = await hub.send(Buffer.from(`\uFEFF${file}`, "utf16le"));
    expect(report).toMatchObject({ status: "merged", accepted: 1, quarantined: 1 });
  });
});

describe("the first file of its kind", () => {
  test("that repeats keys is merged as any other would be", async () => {
    const rows = [episode("1", "01/05/2017"), episode("2", "01/05/2017"), episode("1", "01/05/2017")];
    const differing = [episode("3", "01/05/2017"), episode("3", "01/05/2017", { LS: "C1" })];
    await hub.send(episodes(episode("9", "01/05/2017")), { authority: "B" });
    const first = await hub.send(episodes(...rows, ...differing));
    const later = await hub.send(episodes(...rows, ...differing), { authority: "B" });
    expect(first).toMatchObject({ added: 2, quarantined: 2, duplicates: 1 });
    expect(later).toMatchObject({ added: 2, quarantined: 2, duplicates: 1, withdrawn: 1 });
    expect((await saying(hub.knex))["care_episodes"]).toEqual((await saying(hub.knex, "B"))["care_episodes"]);
    expect(await hub.knex("care_episodes").where({ authority: "A" })).toHaveLength(2);
  });
});

describe("rows about the same thing", () => {
  test("that say the same are taken once, the first of them", async () => {
    const same = episode("1", "01/05/2017");
    const report = await hub.send(episodes(same, same, { ...same, DECOM: "1/5/2017" }));
    expect(report).toMatchObject({ accepted: 1, duplicates: 2, quarantined: 0 });
    expect(await current(hub.knex, "care_episodes", ["subject", "line"])).toEqual(["L:1 2"]);
    expect(report.issues[0]!.message).toBe(
      "Episodes, line 3: the row says what an earlier line says. Nothing needs to be done. The first is line 2.",
    );
  });

  test("that differ are all set aside, also those that agree with each other", async () => {
    const one = episode("1", "01/05/2017");
    const report = await hub.send(episodes(one, one, { ...one, LS: "C1" }, episode("2", "01/05/2017")));
    expect(report).toMatchObject({ accepted: 1, duplicates: 0, quarantined: 3 });
    expect(await current(hub.knex, "care_episodes", ["subject"])).toEqual(["L:2"]);
  });

  test("that tell different pupil numbers differ", async () => {
    const rows = [child("1", { UPN: "A123456789012" }), child("1", { UPN: "C223456789012" })];
    expect(await hub.send(fileOf(HEADER, rows), { year: 2018 })).toMatchObject({ quarantined: 2 });
  });

  test("that tell different local ids differ", async () => {
    const assessment = {
      NHS_NUMBER: "9434765919",
      DOB: "2010-01-05",
      ASSESSMENT_TYPE: "IHA",
      DUE_ON: "2019-09-01",
    };
    const rows = [
      { ...assessment, CHILD_ID: "1" },
      { ...assessment, CHILD_ID: "2" },
    ];
    expect(await hub.send(fileOf("health_assessments", rows))).toMatchObject({
      quarantined: 2,
      duplicates: 0,
    });
  });
});

describe("a corrected file", () => {
  test("closes the old version and adds the new one, each with its submission and line", async () => {
    const first = await hub.send(episodes(episode("1", "01/05/2017"), episode("2", "01/05/2017")));
    const second = await hub.send(
      episodes(episode("2", "01/05/2017"), episode("1", "01/05/2017", { LS: "C1" })),
    );
    expect(second).toMatchObject({ added: 0, corrected: 1, unchanged: 1, withdrawn: 0 });
    const versions = await hub
      .knex("care_episodes")
      .where({ subject: "L:1" })
      .orderBy("known_from")
      .select("*");
    expect(versions).toMatchObject([
      { legal_status: "C2", submission_id: first.id, line: 2, closed_by: second.id },
      { legal_status: "C1", submission_id: second.id, line: 3, closed_by: null, known_to: null },
    ]);
    expect(versions[0].known_to).toBe(versions[1].known_from);
    expect(versions[0].known_from < versions[0].known_to).toBe(true);
  });

  test("leaves what did not change as it was told first", async () => {
    const first = await hub.send(episodes(...many(2)));
    await hub.send(episodes(...many(3)));
    const rows = await hub.knex("care_episodes").where({ submission_id: first.id, known_to: null });
    expect(rows).toHaveLength(2);
  });

  test("that blanks a cell corrects it, and one that fills it again too", async () => {
    const file = (DEC: string, REC: string) => episodes(episode("1", "01/05/2017", { DEC, REC }));
    await hub.send(file("01/06/2017", "X1"));
    expect(await hub.send(file("", ""))).toMatchObject({ corrected: 1 });
    expect(await hub.send(file("02/06/2017", "X1"))).toMatchObject({ corrected: 1 });
    expect(await hub.knex("care_episodes")).toHaveLength(3);
  });
});

const PUT_OFF =
  "This Episodes file lacks 1 of the records of the last one, but some of its rows could not be read and may be " +
  "those, so none was withdrawn. Correct the rows and send it again.";

describe("a snapshot", () => {
  test("withdraws what is missing, and says which submission did", async () => {
    await hub.send(episodes(...many(3)));
    const { id, withdrawn } = await hub.send(episodes(...many(2)));
    expect(withdrawn).toBe(1);
    const rows = await hub.knex("care_episodes").whereNotNull("known_to");
    expect(rows).toMatchObject([{ subject: "L:3", closed_by: id }]);
  });

  test("withdraws nothing of a child who has a row set aside, not even other episodes", async () => {
    const three = [episode("1", "01/05/2017"), episode("1", "01/08/2017"), episode("2", "01/05/2017")];
    await hub.send(episodes(...three));
    expect(await hub.send(episodes(episode("1", "32/05/2017"), three[2]!))).toMatchObject({ withdrawn: 0 });
    const twice = [episode("1", "01/05/2017", { LS: "C1" }), episode("1", "01/05/2017", { LS: "D1" })];
    expect(await hub.send(episodes(...twice, three[2]!))).toMatchObject({ withdrawn: 0, quarantined: 2 });
    expect(await current(hub.knex, "care_episodes", ["subject", "legal_status"])).toEqual([
      "L:1 C2",
      "L:1 C2",
      "L:2 C2",
    ]);
  });

  test.each([
    ["too few cells", "2,01/05/2017,S\n"],
    ["a stray quote", '2,01/05/2017,S,"C"2,N1,U4,PR1,,,,,,\n'],
    ["bytes that are not UTF-8", "2,01/05/2017,S,C2,N1,U4,PR1,,,,,\uFFFD,\n"],
    ["a blank child's id", ",01/05/2017,S,C2,N1,U4,PR1,,,,,,\n"],
  ])("withdraws nothing of a child whose row could not be read: %s", async (_, damaged) => {
    await hub.send(episodes(...many(2)));
    const report = await hub.send(episodes(...many(1)) + damaged);
    expect(report).toMatchObject({ status: "merged", quarantined: 1, withdrawn: 0 });
    expect(report).toMatchObject({ reasonCode: "WITHDRAWALS_PUT_OFF", reason: PUT_OFF });
    expect(await current(hub.knex, "care_episodes", ["subject"])).toEqual(["L:1", "L:2"]);
  });

  test("withdraws nothing of another year", async () => {
    await hub.send(fileOf(HEADER, [child("1"), child("2")]), { year: 2018 });
    expect(await hub.send(fileOf(HEADER, [child("3")]), { year: 2019 })).toMatchObject({
      withdrawn: 0,
      added: 1,
    });
    expect(await current(hub.knex, "children", ["subject"])).toEqual(["L:1", "L:2", "L:3"]);
  });

  test("does not withdraw what a delta leaves out", async () => {
    const stay = { UPN: "A123456789012", DOB: "2010-01-05", SCHOOL_URN: "100001" };
    await hub.send(fileOf("virtual_school_roll", [{ ...stay, ENROLLED_ON: "2018-09-01" }]));
    const report = await hub.send(fileOf("virtual_school_roll", [{ ...stay, ENROLLED_ON: "2019-09-01" }]));
    expect(report).toMatchObject({ added: 1, withdrawn: 0 });
  });
});

describe("a snapshot that lacks many records", () => {
  const fifty = episodes(...many(50));

  test.each([
    [9, 40, "merged"],
    [10, 50, "merged"],
    [11, 50, "held"],
    [10, 49, "held"],
  ])("of %i of %i records is %s", async (absent, all, status) => {
    await hub.send(episodes(...many(all)));
    expect(await hub.send(episodes(...many(all - absent)))).toMatchObject({ status });
  });

  test("is held with the exact reason and changes no record", async () => {
    await hub.send(fifty);
    const before = await everything(hub.knex);
    const report = await hub.send(episodes(...many(30)));
    expect(report).toMatchObject({ status: "held", reasonCode: "MANY_WITHDRAWN", read: 0, withdrawn: 0 });
    expect(report.reason).toBe(
      "This Episodes file lacks 20 of the 50 records of the last one for the same year (file.csv), so it is held. If it is " +
        "another authority's or another year's, say so with --authority or --year; if it is right, release it with " +
        "hub submissions release.",
    );
    const after = await everything(hub.knex);
    expect({ ...after, submissions: [], held_files: [] }).toEqual({ ...before, submissions: [] });
    expect(after["submissions"]).toHaveLength(2);
    expect(after["held_files"]).toHaveLength(1);
  });

  test("is taken when it is sent again with its withdrawals accepted", async () => {
    await hub.send(fifty);
    await hub.send(episodes(...many(30)));
    const report = await hub.send(episodes(...many(30)), { acceptWithdrawals: true });
    expect(report).toMatchObject({ status: "merged", withdrawn: 20, unchanged: 30 });
  });
});

describe("the header row", () => {
  const row = episode("1", "01/05/2017");

  test("may have its columns in any order, case and spacing", async () => {
    const shuffled = [...columnsOf(EPISODES)].reverse();
    const text = fileOf(EPISODES, [row], shuffled)
      .replace("REASON_PLACE_CHANGE", " Reason place  change ")
      .replace("DECOM", "decom");
    expect(await hub.send(text)).toMatchObject({ status: "merged", unknownColumns: [] });
    await hub.send(fileOf(EPISODES, [row]), { authority: "B" });
    expect((await saying(hub.knex))["care_episodes"]).toEqual((await saying(hub.knex, "B"))["care_episodes"]);
  });

  test("may name columns the source does not know: they are reported and not stored", async () => {
    const text = fileOf(EPISODES, [{ ...row, NOTES: "MARKER" }], [...columnsOf(EPISODES), "NOTES"]);
    expect(await hub.send(text)).toMatchObject({ status: "merged", unknownColumns: ["NOTES"] });
    expect(JSON.stringify(await everything(hub.knex))).not.toContain("MARKER");
  });

  test("may lack the columns older editions lack", async () => {
    const old = columnsOf(EPISODES).filter((name) => name !== "URN");
    expect(await hub.send(fileOf(EPISODES, [row], old))).toMatchObject({ status: "merged", added: 1 });
  });

  test("may be followed by no row at all", async () => {
    expect(await hub.send(fileOf(HEADER, []), { year: 2018 })).toMatchObject({ status: "merged", read: 0 });
  });
});

describe("two authorities", () => {
  test("do not touch each other, whatever the second sends", async () => {
    await hub.send(episodes(...many(3)));
    await hub.send(fileOf(HEADER, [child("1", { UPN: "A123456789012" })]), { year: 2018 });
    const before = await saying(hub.knex);
    await hub.send(episodes(episode("1", "01/05/2017", { LS: "C1" })), { authority: "B" });
    await hub.send(fileOf(HEADER, [child("2", { UPN: "A123456789012" })]), { year: 2018, authority: "B" });
    expect(await saying(hub.knex)).toEqual(before);
    const children = await hub.knex("identity_links").where({ known_to: null }).select("authority", "child");
    const [a, b] = ["A", "B"].map((code) =>
      children.filter(({ authority }) => authority === code).map((l) => l.child),
    );
    expect(a!.filter((id) => b!.includes(id))).toEqual([]);
  });
});

describe("files at the same time", () => {
  test("of one authority are both taken, one after the other", async () => {
    const [one, two] = await Promise.all([
      hub.send(episodes(...many(40))),
      hub.send(fileOf(HEADER, [child("1"), child("2")]), { year: 2018 }),
    ]);
    expect([one.status, two.status]).toEqual(["merged", "merged"]);
    expect(await current(hub.knex, "children", ["subject"])).toEqual(["L:1", "L:2"]);
  });

  test("of one authority and one source both count, and the later corrects the earlier", async () => {
    const file = (LS: string) => fileOf(EPISODES, [episode("1", "01/05/2017", { LS })]);
    const reports = await Promise.all([hub.send(file("C1")), hub.send(file("C2"))]);
    expect(reports.map(({ added, corrected }) => `${added} ${corrected}`).sort()).toEqual(["0 1", "1 0"]);
    expect(await hub.knex("care_episodes").where({ known_to: null })).toHaveLength(1);
  });

  test("of two authorities with the same reference file leave one current row a key", async () => {
    const path = await hub.write(
      fileOf("reference_areas", [{ LTLA23CD: "E06000001", UTLA23CD: "E06000001" }]),
    );
    const gate = await hub.knex.transaction();
    await gate.raw("LOCK TABLE areas IN SHARE ROW EXCLUSIVE MODE");
    const sent = ["A", "B"].map((authority) => ingest(hub.knex, path, { authority, subjects, today: TODAY }));
    await untilWaiting(2);
    await gate.commit();
    await Promise.all(sent);
    expect(await hub.knex("areas").where({ known_to: null })).toHaveLength(1);
  });

  test("of a reference file with a repeated row does not take back what another sent meanwhile", async () => {
    const area = (code: string) => ({ LTLA23CD: code, UTLA23CD: code });
    const twice = fileOf("reference_areas", [area("E06000001"), area("E06000001")]);
    const gate = await hub.knex.transaction();
    await gate.raw("LOCK TABLE areas IN SHARE ROW EXCLUSIVE MODE");
    const sent = hub.send(twice);
    await untilWaiting(1);
    await gate("areas").insert({
      ...{ district: "E06000009", authority: "E06000009", period: 0, line: 2, known_from: "2020-01-01" },
      submission_id: "00000000-0000-0000-0000-000000000000",
    });
    await gate.commit();
    await sent;
    const districts = await hub.knex("areas").where({ known_to: null }).orderBy("district").pluck("district");
    expect(districts).toEqual(["E06000001", "E06000009"]);
  });

  async function untilWaiting(sessions: number): Promise<void> {
    for (let waiting = 0; waiting < sessions; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const { rows } = await hub.knex.raw<{ rows: { waiting: number }[] }>(
        `SELECT count(*) AS waiting FROM pg_stat_activity
         WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      waiting = rows[0]!.waiting;
    }
  }
});
