import fc from "fast-check";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { child, episode, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const YEAR = { year: 2018 };
const header = (...rows: Row[]) => fileOf("ssda903_header", rows);
const episodes = (...rows: Row[]) => fileOf("ssda903_episodes", rows);
const roll = (...rows: Row[]) => fileOf("virtual_school_roll", rows);
const pupil = (UPN: string, CHILD_ID: string, more: Row = {}): Row => ({
  ...{ UPN, CHILD_ID, DOB: "2010-01-05", SCHOOL_URN: "100001", ENROLLED_ON: "2017-09-04" },
  ...more,
});
const withdraw = (authority: string, { id }: { id: string }) =>
  withdrawSubmission(hub.knex, authority, id, "analyst");

describe("a withdrawn submission", () => {
  test("leaves everything said as it was before: rows added, corrected, withdrawn and taken over from last year", async () => {
    const authority = "W1";
    await hub.send(
      episodes(episode("1", "01/05/2017"), episode("2", "01/05/2017"), episode("3", "01/05/2017")),
      {
        ...{ authority, year: 2018 },
      },
    );
    const before = await saying(hub.knex, authority);
    const sent = await hub.send(
      episodes(
        episode("1", "01/05/2017"),
        episode("2", "01/05/2017", { LS: "C1" }),
        episode("4", "01/05/2018"),
      ),
      { authority, year: 2019 },
    );
    expect(sent).toMatchObject({ status: "merged", added: 1, corrected: 1, unchanged: 1 });
    expect(await saying(hub.knex, authority)).not.toEqual(before);
    expect(await withdraw(authority, sent)).toEqual({ ended: 3, restored: 2 });
    expect(await saying(hub.knex, authority)).toEqual(before);
  });

  test("takes back the links it told, and those it broke stand again", async () => {
    const authority = "W2";
    const upn = "K330200000009";
    await hub.send(header(child("1"), child("2")), { authority, ...YEAR });
    await hub.send(roll(pupil(upn, "1")), { authority });
    const before = await saying(hub.knex, authority);
    expect(before["identity_links"]).toContainEqual(expect.stringContaining("rule=upn"));
    const sent = await hub.send(roll(pupil(upn, "2", { SCHOOL_URN: "100002" })), { authority });
    expect(await saying(hub.knex, authority)).not.toEqual(before);
    await withdraw(authority, sent);
    expect(await saying(hub.knex, authority)).toEqual(before);
  });

  test("leaves no link of a child nobody else tells of", async () => {
    const authority = "W3";
    const sent = await hub.send(header(child("1")), { authority, ...YEAR });
    await withdraw(authority, sent);
    const { children, identity_links } = await saying(hub.knex, authority);
    expect([children, identity_links]).toEqual([[], []]);
  });

  test("keeps the link of a child another file tells of", async () => {
    const authority = "W4";
    const sent = await hub.send(header(child("1")), { authority, ...YEAR });
    await hub.send(episodes(episode("1", "01/05/2017")), { authority, ...YEAR });
    await withdraw(authority, sent);
    expect((await saying(hub.knex, authority))["identity_links"]).toHaveLength(1);
  });

  test("can be sent again, and then counts again", async () => {
    const authority = "W5";
    const file = header(child("1"), child("2"));
    const sent = await hub.send(file, { authority, ...YEAR });
    const said = await saying(hub.knex, authority);
    await withdraw(authority, sent);
    expect(await hub.send(file, { authority, ...YEAR })).toMatchObject({ status: "merged", added: 2 });
    expect(await saying(hub.knex, authority)).toEqual(said);
  });

  test("is still known to those who ask for the time before it was withdrawn", async () => {
    const authority = "W6";
    const sent = await hub.send(header(child("1")), { authority, ...YEAR });
    await withdraw(authority, sent);
    const versions = await hub.knex("children").where({ authority }).select("known_from", "known_to");
    expect(versions).toHaveLength(1);
    expect(versions[0].known_from < versions[0].known_to).toBe(true);
    expect(await hub.knex("submissions").where({ authority }).first("status", "decided_by")).toEqual({
      ...{ status: "withdrawn", decided_by: "analyst" },
    });
  });
});

describe("a withdrawal is refused", () => {
  test("of a submission on which a later one may rest, naming the one to begin with", async () => {
    const authority = "W7";
    const first = await hub.send(header(child("1")), { authority, ...YEAR });
    const second = await hub.send(header(child("1"), child("2")), { authority, ...YEAR });
    await expect(withdraw(authority, first)).rejects.toMatchObject({
      code: "LATER_SUBMISSIONS_REST_ON_IT",
      message: `Submission ${first.id.slice(0, 8)}: 1 later submission of the same kind may rest on it. Withdraw those first, beginning with ${second.id.slice(0, 8)}.`,
    });
    await withdraw(authority, second);
    await withdraw(authority, first);
    expect((await saying(hub.knex, authority))["children"]).toEqual([]);
  });

  test("of a submission that was refused, or withdrawn before", async () => {
    const authority = "W8";
    const refused = await hub.send("nonsense\n1\n", { authority });
    await expect(withdraw(authority, refused)).rejects.toMatchObject({ code: "NOT_MERGED" });
    const sent = await hub.send(header(child("1")), { authority, ...YEAR });
    await withdraw(authority, sent);
    await expect(withdraw(authority, sent)).rejects.toMatchObject({ code: "NOT_MERGED" });
  });
});

test("withdrawing the newest of any files always gives what was said before it", async () => {
  let authorities = 0;
  const cell = fc.record({ id: fc.constantFrom("1", "2", "3"), ls: fc.constantFrom("C1", "C2", "V2") });
  const file = fc.record({
    rows: fc.uniqueArray(cell, { selector: ({ id }) => id, maxLength: 3 }),
    year: fc.constantFrom(2018, 2019),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
      const authority = `P${++authorities}`;
      const said = [await saying(hub.knex, authority)];
      const sent = [];
      for (const { rows, year } of files) {
        const text = episodes(...rows.map(({ id, ls }) => episode(id, "01/05/2017", { LS: ls })));
        sent.push(await hub.send(text, { authority, year }));
        said.push(await saying(hub.knex, authority));
      }
      for (const report of sent.reverse()) {
        const now = said.pop();
        expect(await saying(hub.knex, authority)).toEqual(now);
        if (report.status === "merged") await withdraw(authority, report);
      }
      expect(await saying(hub.knex, authority)).toEqual(said[0]);
    }),
    { numRuns: 12 },
  );
});
