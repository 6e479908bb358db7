import { childrenLookedAfter } from "../../src/indicators/placements/childrenLookedAfter";
import { measure } from "../../src/indicators/measure";
import { release } from "../../src/ingest/held";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { child, current, episode, everything, fileOf, openWorld, saying, subjects, TODAY } from "./world";
import type { Row, World } from "./world";

let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const next = () => `SW${++authorities}`;
const withdraw = (authority: string, { id }: { id: string }) =>
  withdrawSubmission(hub.knex, authority, id, "analyst");
const header = (...rows: Row[]) => fileOf("ssda903_header", rows);
const episodes = (...rows: Row[]) => fileOf("ssda903_episodes", rows);
const scores = (...rows: Row[]) => fileOf("health_sdq_scores", rows);
const score = (CHILD_ID: string, more: Row = {}): Row => ({
  ...{ CHILD_ID, SDQ_SCORE: "10", DOB: "2010-01-05", SDQ_COMPLETED: "2018-02-01" },
  ...more,
});
const NHS = "4300000018";
const UPN = "F330200000002";
const linksOf = async (authority: string) => (await saying(hub.knex, authority))["identity_links"]!;

describe("two at once", () => {
  test("withdrawing one submission twice at once withdraws it once", async () => {
    const authority = next();
    await hub.send(header(child("1")), { authority, year: 2018 });
    const before = await saying(hub.knex, authority);
    const sent = await hub.send(header(child("1", { ETHNIC: "WIRI" })), { authority, year: 2018 });
    const outcomes = await Promise.allSettled([withdraw(authority, sent), withdraw(authority, sent)]);
    expect(await saying(hub.knex, authority)).toEqual(before);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a held file that is released twice at once is taken once", async () => {
    const authority = next();
    const rows = (count: number) =>
      episodes(...Array.from({ length: count }, (_, n) => episode(String(n + 1), "01/05/2017")));
    await hub.send(rows(50), { authority, year: 2018 });
    const held = await hub.send(rows(20), { authority, year: 2018 });
    expect(held.status).toBe("held");
    const settings = { authority, subjects, today: TODAY };
    const outcomes = await Promise.allSettled([
      release(hub.knex, held.id, settings, "one"),
      release(hub.knex, held.id, settings, "other"),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    expect(await current(hub.knex, "care_episodes", ["subject"], authority)).toHaveLength(20);
    expect(await hub.knex("submissions").where({ authority, status: "merged" })).toHaveLength(2);
  });

  test("a withdrawal and a file of the same kind at once leave what one after the other would", async () => {
    const authority = next();
    await hub.send(header(child("1")), { authority, year: 2018 });
    const sent = await hub.send(header(child("1"), child("2")), { authority, year: 2018 });
    const [gone, report] = await Promise.allSettled([
      withdraw(authority, sent),
      hub.send(header(child("1"), child("3")), { authority, year: 2018 }),
    ]);
    expect(report!.status).toBe("fulfilled");
    const said = await current(hub.knex, "children", ["subject"], authority);
    expect(said).toEqual(["L:1", "L:3"]);
    expect(["fulfilled", "rejected"]).toContain(gone!.status);
  });
});

test("a dry run of a released file forgets nothing", async () => {
  const authority = next();
  const rows = (count: number) =>
    episodes(...Array.from({ length: count }, (_, n) => episode(String(n + 1), "01/05/2017")));
  await hub.send(rows(50), { authority, year: 2018 });
  const held = await hub.send(rows(20), { authority, year: 2018 });
  const before = await everything(hub.knex);
  await release(hub.knex, held.id, { authority, subjects, today: TODAY, dryRun: true }, "analyst");
  expect(await everything(hub.knex)).toEqual(before);
});

describe("figures as known before a withdrawal", () => {
  const figure = async (authority: string, knownAt: string | null) => {
    const asked = {
      authority,
      indicator: childrenLookedAfter,
      asAt: ["2018-03-31"],
      knownAt,
      breakdowns: [],
    };
    const [found] = await measure(hub.knex, asked, "exact");
    return found as unknown;
  };
  const now = async () => {
    const { rows } = await hub.knex.raw<{ rows: { now: string }[] }>(
      "SELECT CAST(clock_timestamp() AS text) AS now",
    );
    return rows[0]!.now;
  };

  test("stay what they were where other files of the kind stand", async () => {
    const authority = next();
    await hub.send(header(child("1"), child("2")), { authority, year: 2018 });
    await hub.send(episodes(episode("1", "01/05/2017")), { authority, year: 2018 });
    const sent = await hub.send(episodes(episode("1", "01/05/2017"), episode("2", "01/05/2017")), {
      ...{ authority, year: 2018 },
    });
    const then = await now();
    const before = await figure(authority, then);
    await withdraw(authority, sent);
    expect(await figure(authority, then)).toEqual(before);
    expect(await figure(authority, null)).not.toEqual(before);
  });

  test("stay what they were where the only file of the kind was withdrawn", async () => {
    const authority = next();
    await hub.send(header(child("1")), { authority, year: 2018 });
    const sent = await hub.send(episodes(episode("1", "01/05/2017")), { authority, year: 2018 });
    const then = await now();
    const before = await figure(authority, then);
    await withdraw(authority, sent);
    expect(await figure(authority, then)).toEqual(before);
  });
});

describe("who is who, after a withdrawal, rests on what is left", () => {
  test("a file withdrawn that was sent last leaves the links that stood before it", async () => {
    const authority = next();
    await hub.send(scores(score("1", { NHS_NUMBER: NHS, DOB: "2011-02-02" })), { authority });
    const before = await linksOf(authority);
    expect(before).toContainEqual(expect.stringContaining("rule=nhs number"));
    const sent = await hub.send(header(child("1", { UPN })), { authority, year: 2018 });
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("dates of birth differ"));
    await withdraw(authority, sent);
    expect(await linksOf(authority)).toEqual(before);
  });

  test("a header withdrawn takes its date of birth with it where a health file came after it", async () => {
    const authority = next();
    const sent = await hub.send(header(child("1")), { authority, year: 2018 });
    await hub.send(scores(score("1", { NHS_NUMBER: NHS, DOB: "2011-02-02" })), { authority });
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("dates of birth differ"));
    await withdraw(authority, sent);
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("rule=nhs number"));
  });

  test("a corrected date of birth withdrawn comes back where a health file came after it", async () => {
    const authority = next();
    await hub.send(header(child("1")), { authority, year: 2018 });
    const sent = await hub.send(header(child("1", { DOB: "02/02/2011" })), { authority, year: 2018 });
    await hub.send(scores(score("1", { NHS_NUMBER: NHS, DOB: "2011-02-02" })), { authority });
    await withdraw(authority, sent);
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("dates of birth differ"));
  });

  test("a roll withdrawn takes its contradiction with it where the header came after it", async () => {
    const authority = next();
    const pupil = { UPN, DOB: "2011-02-02", SCHOOL_URN: "100001", ENROLLED_ON: "2017-09-04" };
    const sent = await hub.send(fileOf("virtual_school_roll", [pupil]), { authority });
    await hub.send(
      fileOf("virtual_school_attendance", [
        {
          UPN,
          DOB: "2010-01-05",
          FROM: "2017-09-01",
          TO: "2017-12-19",
          SESSIONS_POSSIBLE: "100",
          SESSIONS_AUTHORISED: "0",
          SESSIONS_UNAUTHORISED: "0",
        },
      ]),
      { authority },
    );
    await hub.send(header(child("1", { UPN })), { authority, year: 2018 });
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("dates of birth differ"));
    await withdraw(authority, sent);
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("rule=upn"));
  });

  test("a deletion takes the contradiction of its record with it", async () => {
    const authority = next();
    const pupil = { UPN, DOB: "2011-02-02", SCHOOL_URN: "100001", ENROLLED_ON: "2017-09-04" };
    await hub.send(fileOf("virtual_school_roll", [pupil]), { authority });
    await hub.send(
      fileOf("virtual_school_attendance", [
        {
          UPN,
          DOB: "2010-01-05",
          FROM: "2017-09-01",
          TO: "2017-12-19",
          SESSIONS_POSSIBLE: "100",
          SESSIONS_AUTHORISED: "0",
          SESSIONS_UNAUTHORISED: "0",
        },
      ]),
      { authority },
    );
    await hub.send(header(child("1", { UPN })), { authority, year: 2018 });
    await hub.send(
      fileOf("virtual_school_roll", [{ UPN, ENROLLED_ON: "2017-09-04", SCHOOL_URN: "100001", DELETED: "Y" }]),
      { authority },
    );
    expect(await current(hub.knex, "school_enrolments", ["subject"], authority)).toEqual([]);
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("rule=upn"));
  });

  test("a snapshot that no longer has a child takes its date of birth with it", async () => {
    const authority = next();
    await hub.send(header(child("1"), child("2")), { authority, year: 2018 });
    await hub.send(scores(score("1", { NHS_NUMBER: NHS, DOB: "2011-02-02" })), { authority });
    await hub.send(header(child("2")), { authority, year: 2018 });
    expect(await current(hub.knex, "children", ["subject"], authority)).toEqual(["L:2"]);
    expect(await linksOf(authority)).toContainEqual(expect.stringContaining("rule=nhs number"));
  });
});

test("two rows about the same record that tell two dates of birth are no duplicates of each other", async () => {
  const authority = next();
  const row = {
    NHS_NUMBER: NHS,
    CHILD_ID: "1",
    DENTAL_CHECK_ON: "2018-02-01",
    DENTAL_OUTCOME: "completed",
  };
  const rows = [
    { ...row, DOB: "2010-01-05" },
    { ...row, DOB: "2011-02-02" },
  ];
  const report = await hub.send(fileOf("health_dental_checks", rows), { authority });
  expect(report).toMatchObject({ duplicates: 0, quarantined: 2 });
});
