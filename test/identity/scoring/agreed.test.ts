import { openWorld } from "../../ingest/world";
import type { World } from "../../ingest/world";
import { withdrawSubmission } from "../../../src/ingest/withdraw";
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

const RULE = "agreed: date of birth, sex and home postcode";

test("links a number and the one child whose date of birth, sex and home are the same", async () => {
  await scene.send("social_care_people", [known("1"), known("2", { pers_dob: "2012-07-30" })]);
  await scene.send("ssda903_episodes", inCare("1", "2"));
  await scene.send("health_assessments", [seen(NHS)]);
  expect(await scene.find()).toMatchObject({ agreed: 1, proposed: 0 });
  expect(await scene.pairs()).toEqual([`N -> L:1 ${RULE}`]);
  expect(await scene.links()).toEqual([`N -> L:1 (${RULE})`]);
});

test("undoes its link when the file that told it is withdrawn", async () => {
  await scene.send("social_care_people", [known("1")]);
  await scene.send("ssda903_episodes", inCare("1"));
  await scene.send("health_assessments", [seen(NHS)]);
  const roll = await scene.send("virtual_school_roll", [enrolled(UPN)]);
  await scene.find();
  expect(await scene.links()).toEqual([`N -> L:1 (${RULE})`, `U -> L:1 (${RULE})`]);
  await withdrawSubmission(hub.knex, scene.authority, roll, "a tester");
  await scene.find();
  expect(await scene.links()).toEqual([`N -> L:1 (${RULE})`]);
  expect(await scene.pairs()).toEqual([`N -> L:1 ${RULE}`]);
});

describe("links nobody, and asks a person, when", () => {
  const waits = async (...pairs: string[]) => {
    await scene.find();
    expect(await scene.pairs()).toEqual(pairs.map((pair) => `${pair} scored`));
    expect(await scene.links()).toEqual([]);
  };

  test("twins of one sex are known", async () => {
    await scene.send("social_care_people", [known("1"), known("2")]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS)]);
    await waits("L:1 -> L:2", "N -> L:1", "N -> L:2");
  });

  test("twins of two sexes are known: a sex may be typed wrong", async () => {
    await scene.send("social_care_people", [known("1"), known("2", { pers_sex: "M" })]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS)]);
    await waits("N -> L:1");
  });

  test("health knows a twin whom social care does not", async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS), seen(OTHER_NHS, { SEX: "" })]);
    await waits("N -> L:1", "N2 -> L:1");
  });

  test("the child has an NHS number already, as only the twin's could come", async () => {
    await scene.send("social_care_people", [known("1", { pers_common_child_id: OTHER_NHS })]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS)]);
    await scene.find();
    expect(await scene.pairs()).toEqual([]);
    expect(await scene.links()).toEqual(["N2 -> L:1 (nhs number)"]);
  });

  test("one system tells two dates of birth of the child", async () => {
    await scene.send("social_care_people", [known("1")]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [
      seen(NHS),
      seen(NHS, { DOB: "2010-05-03", DUE_ON: "2020-05-04" }),
    ]);
    await waits("N -> L:1");
  });

  test("another field speaks against it", async () => {
    await scene.send("social_care_people", [known("1", { pers_upn: "H210987654321" })]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("virtual_school_roll", [
      enrolled(UPN),
      enrolled("H210987654321", { SCHOOL_URN: "100002" }),
    ]);
    await scene.find();
    expect(await scene.pairs()).toEqual(["U -> L:1 scored"]);
  });

  test("a source tells another child's local id beside it", async () => {
    await scene.send("social_care_people", [known("1"), known("2", { pers_dob: "2012-07-30" })]);
    await scene.send("ssda903_episodes", inCare("1", "2"));
    await scene.send("health_assessments", [seen(NHS), seen(NHS, { CHILD_ID: "2", DUE_ON: "2020-05-04" })]);
    await scene.find();
    expect((await scene.pairs()).filter((pair) => !pair.endsWith("scored"))).toEqual([]);
  });
});

describe("after an adoption", () => {
  const adopted = (day: string) =>
    scene.send("ssda903_episodes", [
      {
        ...{
          CHILD: "1",
          DECOM: "05/02/2019",
          RNE: "S",
          LS: "E1",
          CIN: "N1",
          PLACE: "A3",
          PLACE_PROVIDER: "PR1",
        },
        ...{ DEC: day, REC: "E11" },
      },
    ]);

  test("a number told since leads nowhere", async () => {
    await scene.send("social_care_people", [known("1")]);
    await adopted("04/02/2020");
    await scene.send("health_assessments", [seen(NHS)], { extractedOn: "2020-03-31" });
    await scene.find();
    expect(await scene.pairs()).toEqual([]);
  });

  test("a number told before waits for a person", async () => {
    await scene.send("social_care_people", [known("1")]);
    await adopted("04/02/2020");
    await scene.send("health_assessments", [seen(NHS, { DUE_ON: "2019-03-04" })], {
      extractedOn: "2019-03-31",
    });
    await scene.find();
    expect(await scene.pairs()).toEqual(["N -> L:1 scored"]);
  });

  test("a new local id leads nowhere", async () => {
    await scene.send("social_care_people", [known("1"), known("2")], { extractedOn: "2020-03-31" });
    await scene.find();
    expect(await scene.pairs()).toEqual(["L:1 -> L:2 scored"]);
    await adopted("04/02/2020");
    await scene.find();
    expect(await scene.pairs()).toEqual([]);
  });
});

test("the day of birth is not written anywhere in a pair", async () => {
  await scene.send("social_care_people", [known("1")]);
  await scene.send("ssda903_episodes", inCare("1"));
  await scene.send("health_assessments", [seen(NHS)]);
  await scene.find();
  const rows = await hub
    .knex("identity_pairs")
    .where({ authority: scene.authority })
    .select("rule", "evidence");
  expect(rows).toEqual([
    {
      rule: RULE,
      evidence: [
        { field: "birth", level: "same", weight: 12.59 },
        { field: "sex", level: "same", weight: 0.98 },
        { field: "postcode", level: "same, and birthday", weight: 6.13 },
        { field: "care", level: "both", weight: 3.25 },
      ],
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain(BORN.slice(0, 4));
});
