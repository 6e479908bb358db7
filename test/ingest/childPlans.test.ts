import { columnsOf, fileOf, openWorld } from "./world";
import type { World } from "./world";

const CHILD_PLANS = "social_care_child_plans";
const NEED_PLANS = "social_care_child_in_need_plans";
const ADDED = ["PLAN_GRADED_BY", "PARTICIPATION", "PLAN_SHARED_WITH", "SMART_TARGETS", "PLAN_ASSESSED"];
/** The columns of ssd_cin_plans that the hub reads. */
const STANDARD = [
  ...["cinp_cin_plan_id", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date"],
  "cinp_cin_plan_team",
];

const PLAN = { CHILD_ID: "C1", PLAN_KIND: "SAFETY", PLAN_STARTED: "2020-02-03", PLAN_TEAM: "North" };
const TOLD = {
  ...{ PLAN_GRADED_BY: "Team manager", PARTICIPATION: "pn6", PLAN_SHARED_WITH: "child; carer" },
  ...{ SMART_TARGETS: "Y", PLAN_ASSESSED: "2020-01-20" },
};

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const held = (...columns: string[]) => hub.knex("child_plans").where({ known_to: null }).select(columns);
const what = ["graded_by", "participation", "shared_with", "has_smart_targets", "assessed_on"];
const older = columnsOf(CHILD_PLANS).filter((name) => !ADDED.includes(name));

test("keeps who graded a plan, how the child took part, who has it and what it comes of", async () => {
  const report = await hub.send(fileOf(CHILD_PLANS, [{ ...PLAN, ...TOLD }]));
  expect(report.issues).toEqual([]);
  expect(await held(...what)).toEqual([
    {
      ...{ graded_by: "Team manager", participation: "views given", shared_with: "child; carer" },
      ...{ has_smart_targets: true, assessed_on: "2020-01-20" },
    },
  ]);
});

test("accepts an older file without these columns, and leaves alone what a newer one told of them", async () => {
  await hub.send(fileOf(CHILD_PLANS, [{ ...PLAN, ...TOLD }]));
  const report = await hub.send(fileOf(CHILD_PLANS, [{ ...PLAN, PLAN_TEAM: "East" }], older));
  expect(report).toMatchObject({ status: "merged", corrected: 1, issues: [], unknownColumns: [] });
  expect(await held("team", "participation", "shared_with")).toEqual([
    { team: "East", participation: "views given", shared_with: "child; carer" },
  ]);
});

test("says of a list of who has a copy that is not one of roles that it was left out", async () => {
  const report = await hub.send(fileOf(CHILD_PLANS, [{ ...PLAN, PLAN_SHARED_WITH: "child & 2 others" }]));
  expect(report.accepted).toBe(1);
  expect(await held("shared_with")).toEqual([{ shared_with: null }]);
});

test("takes a file with the columns of the Standard Safeguarding Dataset alone as child in need plans", async () => {
  const plan = { cinp_person_id: "C2", cinp_cin_plan_start_date: "2020-02-03", cinp_cin_plan_team: "North" };
  const report = await hub.send(fileOf(NEED_PLANS, [{ ...plan, cinp_cin_plan_id: "CP1" }], STANDARD));
  expect(report).toMatchObject({ source: NEED_PLANS, added: 1, issues: [], unknownColumns: [] });
  expect(await held("kind", "started_on", "team")).toEqual([
    { kind: "child in need", started_on: "2020-02-03", team: "North" },
  ]);
});

test("a plan of the other file and one of this that began on one day are two, unless of one kind", async () => {
  const plan = { cinp_person_id: "C1", cinp_cin_plan_start_date: "2020-02-03" };
  await hub.send(fileOf(CHILD_PLANS, [PLAN]));
  await hub.send(fileOf(NEED_PLANS, [plan], STANDARD));
  const again = [{ ...PLAN, PLAN_KIND: "cin", PLAN_DUE: "2020-02-20" }];
  expect(await hub.send(fileOf(CHILD_PLANS, again))).toMatchObject({ corrected: 1, added: 0 });
  expect((await held("kind", "due_on")).sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
    { kind: "child in need", due_on: "2020-02-20" },
    { kind: "safety", due_on: null },
  ]);
});
