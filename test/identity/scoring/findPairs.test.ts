import fc from "fast-check";
import { decide, undo } from "../../../src/identity/decisions";
import { pairOf, pairsWaiting } from "../../../src/identity/scoring";
import { weightOf } from "../../../src/identity/scoring/field";
import { FIELDS } from "../../../src/identity/scoring/fields";
import { everything, openWorld, subjects } from "../../ingest/world";
import type { World } from "../../ingest/world";
import { countyOf } from "./county";
import type { FileOf } from "./county";
import { take } from "./measured";
import { BORN, enrolled, inCare, known, NHS, OTHER_NHS, sceneIn, seen, UPN } from "./scene";
import type { Scene } from "./scene";

let hub: World;
let scene: Scene;
beforeAll(async () => {
  hub = await openWorld();
});
beforeEach(() => {
  scene = sceneIn(hub);
});
afterAll(() => hub.close());

/** What each field says of the one pair that waits. */
async function evidence(): Promise<string[]> {
  const [pair] = await pairsWaiting(hub.knex, scene.authority, { first: 1 });
  return pair!.evidence.map(({ field, level }) => `${field} ${level}`);
}

describe("proposes a pair", () => {
  test.each([
    ["2010-05-03", "swapped"],
    ["2010-03-06", "one slip"],
    ["2010-03-15", "one slip"],
    ["2010-03-28", "same month"],
    ["2011-03-05", "one slip"],
  ])("where the home is the same and the other system has %s: %s", async (DOB, level) => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1"));
    await scene.send("health_assessments", [seen(NHS, { DOB })]);
    await scene.find();
    expect(await scene.pairs()).toEqual(["N -> L:1 scored"]);
    expect(await evidence()).toContain(`birth ${level}`);
    expect(await evidence()).toContain("postcode same");
  });

  test("where the child moved and both lists are of looked-after children", async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1"));
    await scene.send("health_assessments", [seen(NHS, { POSTCODE: "XZ8 8ZZ" })]);
    await scene.find();
    expect(await evidence()).toEqual(["birth same", "sex same", "postcode differs", "care both"]);
  });

  test("where a file tells both in one row and a date of birth kept them apart", async () => {
    await scene.send("ssda903_header", [
      { CHILD: "1", SEX: "2", DOB: "05/03/2010", ETHNIC: "WBRI", UPN, MOTHER: "0" },
    ]);
    await scene.send("virtual_school_roll", [enrolled(UPN, { DOB: "2010-03-06" })]);
    await scene.find();
    expect(await scene.links()).toEqual([]);
    expect(await evidence()).toEqual(["birth one slip", "sex same", "care both", "told together"]);
  });

  test("of two local ids, where one number is told beside both", async () => {
    await scene.send("social_care_people", [
      known("1", { pers_upn: UPN }),
      known("2", { pers_upn: UPN, addr_address_postcode: "XZ8 8ZZ" }),
    ]);
    await scene.find();
    expect(await scene.pairs()).toEqual(["L:1 -> L:2 scored"]);
    expect(await evidence()).toContain("told together");
  });
});

describe("proposes nothing", () => {
  test("where the date of birth and the sex are the same and no more is told", async () => {
    await scene.send("social_care_people", [known("1", { addr_address_postcode: "" })]);
    await scene.send("virtual_school_roll", [enrolled(UPN, { POSTCODE: "" })]);
    await scene.find();
    expect(await scene.pairs()).toEqual([]);
  });

  test("of brothers and sisters", async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1"));
    await scene.send("health_assessments", [seen(NHS, { DOB: "2012-11-20" })]);
    await scene.find();
    expect(await scene.pairs()).toEqual([]);
  });

  test("where six children are as likely", async () => {
    const ids = ["1", "2", "3", "4", "5", "6"];
    await scene.send(
      "social_care_people",
      ids.map((id) => known(id, { addr_address_postcode: "" })),
    );
    await scene.send("ssda903_episodes", inCare(...ids));
    await scene.send("health_assessments", [seen(NHS)]);
    expect(await scene.find()).toMatchObject({ proposed: 0, crowded: 1 });
  });
});

describe("what a person decided", () => {
  const pair = () => ({ authority: scene.authority, subject: subjects("nhs", NHS), other: "L:1" });
  const by = { reason: "asked both teams", decidedBy: "a tester" };

  beforeEach(async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1"));
    await scene.send("health_assessments", [seen(NHS, { POSTCODE: "" })]);
    await scene.find();
  });

  const scoreNow = async () => (await pairsWaiting(hub.knex, scene.authority, { first: 1 }))[0]!.score;
  const waiting = async () => (await pairsWaiting(hub.knex, scene.authority, { first: 5 })).length;

  test.each(["same", "different", "never"] as const)(
    "%s: the pair is gone at once and stays so",
    async (decision) => {
      const score = await scoreNow();
      await decide(hub.knex, { ...pair(), ...by, decision, score });
      expect(await waiting()).toBe(0);
      await scene.find();
      expect([await waiting(), await scene.pairs()]).toEqual([0, []]);
    },
  );

  test("different comes back on stronger evidence, never does not", async () => {
    const score = await scoreNow();
    await decide(hub.knex, { ...pair(), ...by, decision: "different", score });
    await scene.send("health_assessments", [seen(NHS, { DUE_ON: "2020-05-04", DOB: "2010-03-06" })]);
    await scene.find();
    expect(await waiting()).toBe(1);
    expect(await scoreNow()).toBeGreaterThan(score);
  });

  test("never does not come back on stronger evidence", async () => {
    const score = await scoreNow();
    await decide(hub.knex, { ...pair(), ...by, decision: "never", score });
    await scene.send("health_assessments", [seen(NHS, { DUE_ON: "2020-05-04", DOB: "2010-03-06" })]);
    await scene.find();
    expect(await waiting()).toBe(0);
  });
});

describe("what was linked since the search", () => {
  const waiting = async () => (await pairsWaiting(hub.knex, scene.authority, { first: 5 })).length;

  test("waits for nobody: a number that a file links to another child", async () => {
    const moved = { addr_address_postcode: "XZ8 8ZZ" };
    await scene.send("social_care_people", [known("1"), known("2", { ...moved, pers_dob: "2010-11-20" })]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS, { POSTCODE: "" })]);
    await scene.find();
    expect(await waiting()).toBe(1);
    await scene.send("social_care_people", [known("2", { ...moved, pers_common_child_id: NHS })]);
    expect(await scene.links()).toEqual(["N -> L:2 (nhs number)"]);
    expect(await waiting()).toBe(0);
  });

  test("waits for nobody: a second NHS number of a child, until it is weighed again", async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1"));
    await scene.send("health_assessments", [seen(NHS, { POSTCODE: "" }), seen(OTHER_NHS, { POSTCODE: "" })]);
    await scene.find();
    const { authority } = scene;
    const two = await pairsWaiting(hub.knex, authority, { first: 5 });
    const by = { reason: "asked both teams", decidedBy: "a tester" };
    const [one] = two;
    const { id } = await decide(hub.knex, {
      authority,
      subject: one!.subject,
      other: "L:1",
      decision: "same",
      ...by,
    });
    expect([two.length, await waiting()]).toEqual([2, 0]);
    await undo(hub.knex, { authority, id, by: "a tester", reason: "the other" });
    expect(await waiting()).toBe(2);
  });
});

describe("the search of a county", () => {
  const county = countyOf(21, 600);
  const said = async (authority: string) =>
    (await hub.knex("identity_pairs").where({ authority, known_to: null }))
      .map((row) => JSON.stringify([row.subject, row.other, row.rule, row.score, row.evidence]))
      .sort();

  test("made twice changes nothing", async () => {
    await take(hub, scene.authority, county);
    expect((await scene.find()).proposed).toBeGreaterThan(10);
    const once = await everything(hub.knex);
    expect(await scene.find()).toEqual({ proposed: 0, withdrawn: 0, agreed: 0, crowded: 0 });
    expect(await everything(hub.knex)).toEqual(once);
    // And so it does where it is made in full, on what its own links say.
    await hub.knex("identity_searches").where({ authority: scene.authority }).delete();
    expect(await scene.find()).toEqual({ proposed: 0, withdrawn: 0, agreed: 0, crowded: 0 });
    expect({ ...(await everything(hub.knex)), identity_searches: [] }).toEqual({
      ...once,
      identity_searches: [],
    });
  });

  test("finds the same in whatever order the files came, and however often it was made", async () => {
    await take(hub, scene.authority, county);
    await scene.find();
    const expected = await said(scene.authority);
    const sources = Object.keys(county.files) as FileOf[];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(sources, { minLength: sources.length }), async (order) => {
        const other = sceneIn(hub);
        for (const source of order) {
          await take(hub, other.authority, county, [source]);
          await other.find();
        }
        expect(await said(other.authority)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  }, 300_000);
});

describe("the queue", () => {
  test("comes in pages, the likeliest first, and goes on where a page ended though its last pair was decided", async () => {
    await take(hub, scene.authority, countyOf(22, 800));
    await scene.find();
    const all = await pairsWaiting(hub.knex, scene.authority, { first: 1000 });
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ score }) => score)).toEqual([...all.map(({ score }) => score)].sort((a, b) => b - a));
    const { id, subject, other } = all[4]!;
    await decide(hub.knex, {
      ...{ authority: scene.authority, subject, other, decision: "never" },
      ...{ reason: "not one child", decidedBy: "a tester" },
    });
    const next = await pairsWaiting(hub.knex, scene.authority, { first: 3, after: id });
    expect(next.map((pair) => pair.id)).toEqual(all.slice(5, 8).map((pair) => pair.id));
    expect(await pairOf(hub.knex, scene.authority, id)).toBeNull();
    expect(await pairOf(hub.knex, scene.authority, next[0]!.id)).toEqual(next[0]);
    expect(await pairOf(hub.knex, scene.authority, "no id")).toBeNull();
  });

  test("says each field in words, and adds up to the score", async () => {
    await scene.send("social_care_people", [known("1"), known("2")]);
    await scene.find();
    const [pair] = await pairsWaiting(hub.knex, scene.authority, { first: 1 });
    expect(pair!.evidence.map(({ words }) => words)).toContain("the dates of birth are the same");
    expect(pair!.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(pair!.score, 3);
    expect(JSON.stringify(pair)).not.toContain(BORN);
  });
});

describe.each(FIELDS.map((field) => [field.field, field] as const))("the weights of %s", (_, { levels }) => {
  test("fall from level to level, and each says why", () => {
    const weights = levels.map(weightOf);
    if (levels[0]!.level !== "same, and birthday" && levels[0]!.level !== "another NHS number")
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const { m, u, why } of levels) {
      expect(m > 0 && m < 1 && u > 0 && u < 1).toBe(true);
      expect(why).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});
