import { decideMatch, undoDecision } from "../../src/identity/queue";
import { pairsWaiting } from "../../src/identity/scoring";
import { openWorld, subjects, fileOf } from "../ingest/world";
import type { World } from "../ingest/world";
import { BORN, enrolled, inCare, known, NHS, OTHER_NHS, sceneIn, seen, UPN } from "./scoring/scene";
import type { Scene } from "./scoring/scene";

let hub: World;
let scene: Scene;
beforeAll(async () => { hub = await openWorld(); });
beforeEach(() => { scene = sceneIn(hub); });
afterAll(() => hub.close());
const by = { reason: "asked", decidedBy: "t" };
const wait = () => pairsWaiting(hub.knex, scene.authority, { first: 10 });
const show = async () => ({ pairs: await scene.pairs(), links: await scene.links(), all: (await hub.knex("identity_links").where({authority: scene.authority, known_to: null}).select("subject","rule","child")).map((r: any) => `${r.subject.slice(0,6)} ${r.rule} ${r.child.slice(0,4)}`) });

test("census only upn", async () => {
  await scene.send("social_care_people", [known("1", { pers_ethnicity: "ABAN" }), ...["2","3","4","5","6","7","8","9"].map((n) => known(n, { pers_dob: `2005-07-0${n}` })), ...["a","b","c","d"].map((n) => known(n, { pers_dob: `2004-07-09` }))]);
  await scene.send("ssda903_episodes", inCare("1"));
  await scene.send("school_census_pupils_on_roll", [{ pupilonrolltableid: "p1", pupilonrollorderseqcolumn: "1", schoolcensustableid: "c1", sourceid: "s1", upn: UPN, dob: "2010-Mar-05 00:00:00", gender: "F", ethnicity: "ABAN", entrydate: "2017-Sep-04 00:00:00" }]);
  console.log(await scene.find(), await show());
  const [p] = await wait();
  if (p) console.log(p.subject, p.evidence.map(e=>e.field+e.level), await decideMatch(hub.knex, { authority: scene.authority, id: p.id, decision: "same", ...by }).then((x) => x.match.status, (e) => e.code + e.message), await show());
});

test("undoing the decision that replaced a weaker one", async () => {
  await scene.send("social_care_people", [known("1")]);
  await scene.send("ssda903_episodes", inCare("1"));
  await scene.send("health_assessments", [seen(NHS, { POSTCODE: "", DOB: "2010-03-06", CHILD_ID: "1" })]);
  await scene.send("ssda903_header", [{ CHILD: "1", SEX: "2", DOB: "05/03/2010", ETHNIC: "WBRI", UPN: "UN5", MOTHER: "0" }]);
  await scene.find();
  const [p] = await wait();
  console.log("A", p?.score, await show());
  const a = { authority: scene.authority, id: p!.id, ...by };
  await decideMatch(hub.knex, { ...a, decision: "different" });
  console.log("B", await show());
  await scene.send("health_assessments", [seen(NHS, { CHILD_ID: "1" }), seen(NHS, { CHILD_ID: "1", DUE_ON: "2020-05-04" })]);
  await scene.find();
  console.log("C", await wait(), await show());
  const [q] = await wait();
  if (!q) return;
  const d = await decideMatch(hub.knex, { ...a, decision: "same" });
  console.log("D", await show());
  await undoDecision(hub.knex, { authority: scene.authority, id: d.decision.id, reason: "no", by: "x" });
  console.log("E", await show());
});

test("linked meanwhile", async () => {
  await scene.send("social_care_people", [known("1"), known("2", { addr_address_postcode: "XZ8 8ZZ", pers_dob: "2010-03-15" })]);
  await scene.send("ssda903_episodes", inCare("1", "2"));
  await scene.send("health_assessments", [seen(NHS, { POSTCODE: "" })]);
  await scene.find();
  const ps = await wait();
  console.log("M", ps.map(p=>[p.other,p.score]), await show());
  await scene.send("social_care_people", [known("2", { pers_dob: BORN, pers_common_child_id: NHS, addr_address_postcode: "XZ8 8ZZ" })]);
  console.log("M2", (await wait()).map(p=>[p.other,p.score]), await show());
  const p = (await wait()).find(x => x.other === "L:1");
  if (p) console.log(await decideMatch(hub.knex, { authority: scene.authority, id: p.id, decision: "same", ...by }).then((x) => x.match.status, (e) => e.code + e.message), await show());
});

test("two nhs numbers", async () => {
  await scene.send("social_care_people", [known("1")]);
  await scene.send("ssda903_episodes", inCare("1"));
  await scene.send("health_assessments", [seen(NHS, { POSTCODE: "" }), seen(OTHER_NHS, { POSTCODE: "" })]);
  await scene.find();
  const ps = await wait();
  console.log("N", ps.map(p=>[p.subject.slice(0,4), p.other,p.score]), await show());
  for (const p of ps) console.log(await decideMatch(hub.knex, { authority: scene.authority, id: p.id, decision: "same", ...by }).then((x) => x.match.status, (e) => e.code + e.message));
  console.log("N2", await show());
});
