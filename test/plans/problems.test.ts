import { withdrawSubmission } from "../../src/ingest/withdraw";
import { bookOf } from "../../src/plans/book";
import type { PlanBook } from "../../src/plans/book";
import { actionsOf, linkedTo } from "../../src/plans/links";
import { planProblems } from "../../src/plans/problems";
import { planRows } from "../../src/records/plans/planRows";
import { fileOf, openWorld } from "../ingest/world";
import type { Row, World } from "../ingest/world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
});
afterEach(() => hub.close());

const plan = (PLAN: string, more: Row = {}): Row => ({
  ...{ PLAN, PLAN_TITLE: PLAN, PLAN_KIND: "ACTION PLAN", DOCUMENT: "Papers", ...more },
});
const action = (ITEM: string, more: Row = {}): Row => ({
  ...{ PLAN: "P6", ITEM, KIND: "ACTION", POSITION: "1", WORDS: "Do it", ...more },
});
const recommendation = (ITEM: string): Row => ({
  ...{ PLAN: "INSPECTION-2018", ITEM, KIND: "RECOMMENDATION", POSITION: ITEM, WORDS: "Ensure it" },
  ...{ NUMBER: ITEM, REPORT: "Inspection report" },
});
const link = (LINKED_KIND: string, LINKED_TO: string, ITEM = "7"): Row => ({
  ...{ PLAN: "P6", ITEM, LINKED_KIND, LINKED_TO, BASIS: "PRINTED" },
});

async function send(source: string, rows: readonly Row[], today = "2018-06-30") {
  const report = await hub.send(fileOf(source, rows), { today });
  expect([report.status, report.accepted]).toEqual(["merged", rows.length]);
  return report;
}

const book = async (knownAt: string | null = null): Promise<PlanBook> =>
  bookOf(await planRows(hub.knex, "A", knownAt));

async function problems(): Promise<string[]> {
  const found = planProblems(await book(), ["cla_count", "cla_placements_3plus_pct"]);
  return found
    .filter(({ code }) => /^(UNKNOWN|LINK_OF|PARTS_IN)/.test(code))
    .map(({ code, plan: of, item, nearest }) => [code, of, item ?? "-", nearest[0] ?? "nothing"].join(" "));
}

test("rows that name what is not known are kept, unlinked, and reported with the nearest", async () => {
  await send("plan_list", [
    plan("P6", { STATUS_WORDS: "brg", PART_OF_PLAN: "CYP" }),
    plan("CYPP"),
    plan("INSPECTION-2018"),
  ]);
  await send("plan_statuses", [{ VOCABULARY: "brag", WORD: "Amber", NORMAL: "AT RISK" }]);
  await send("plan_items", [
    action("S1", { KIND: "SECTION" }),
    action("7", { PART_OF: "S11", STATUS: "Ambre", ROLLED_OVER_FROM: "P5/7" }),
    ...["10", "11"].map(recommendation),
    { ...action("1"), PLAN: "P66" },
  ]);
  await send("plan_links", [
    link("RECOMMENDATION", "INSPECTION-2018/111"),
    link("RECOMMENDATION", "11"),
    link("INDICATOR", "cla_placement_3plus_pct"),
    link("TARGET", "P6-9"),
    link("RECOMMENDATION", "INSPECTION-2018/10", "77"),
  ]);
  expect(await problems()).toEqual([
    "UNKNOWN_PLAN P6 - CYPP",
    "UNKNOWN_VOCABULARY P6 - brag",
    "UNKNOWN_PARENT P6 7 S1",
    "UNKNOWN_ACTION P6 7 P6/7",
    "UNKNOWN_INDICATOR P6 7 cla_placements_3plus_pct",
    "UNKNOWN_RECOMMENDATION P6 7 INSPECTION-2018/11",
    "UNKNOWN_RECOMMENDATION P6 7 INSPECTION-2018/11",
    "UNKNOWN_TARGET P6 7 nothing",
    "UNKNOWN_ROW P6 77 P6/7",
    "UNKNOWN_PLAN P66 1 P6",
  ]);
  const { byId, ...rest } = await book();
  const row = byId.get("P6/7")!;
  expect([row.statusPrinted, row.statuses[0]!.normal, row.links.length]).toEqual(["Ambre", "unknown", 4]);
  expect(linkedTo({ byId, ...rest }, row, "recommendation")).toEqual([]);
});

test("what a later file knows is linked at once: the order of files does not matter", async () => {
  await send("plan_links", [link("RECOMMENDATION", "INSPECTION-2018/11")]);
  await send("plan_items", [action("7")]);
  expect(await problems()).toContain("UNKNOWN_RECOMMENDATION P6 7 nothing");
  await send("plan_items", [recommendation("11")]);
  await send("plan_list", [plan("P6"), plan("INSPECTION-2018")]);
  expect(await problems()).toEqual([]);
  const now = await book();
  expect(actionsOf(now, now.byId.get("INSPECTION-2018/11")!).map(({ id }) => id)).toEqual(["P6/7"]);
});

test("a status that is told anew leaves the one before in the history, and is gone when its file is withdrawn", async () => {
  await send("plan_list", [plan("P6", { STATUS_WORDS: "brag" })]);
  await send("plan_statuses", [
    { VOCABULARY: "brag", WORD: "Amber", NORMAL: "AT RISK" },
    { VOCABULARY: "brag", WORD: "Green", NORMAL: "ON TRACK" },
  ]);
  await send("plan_items", [action("7", { STATUS: "Amber", STATUS_ON: "2018-06-30" })]);
  const { rows } = await hub.knex.raw<{ rows: { now: string }[] }>(
    "SELECT to_json(clock_timestamp()) #>> '{}' AS now",
  );
  const later = [action("7", { STATUS: "Green", STATUS_ON: "2018-09-30" })];
  const { id } = await send("plan_items", later, "2018-10-05");
  const told = ({ byId }: PlanBook) => byId.get("P6/7")!.statuses.map(({ on, normal }) => `${on} ${normal}`);
  expect(told(await book())).toEqual(["2018-06-30 at risk", "2018-09-30 on track"]);
  expect(told(await book(rows[0]!.now))).toEqual(["2018-06-30 at risk"]);
  await withdrawSubmission(hub.knex, "A", id, "board office");
  expect(told(await book())).toEqual(["2018-06-30 at risk"]);
});

test("rows that stand under one another in a circle are read all the same", async () => {
  await send("plan_items", [
    action("1", { PART_OF: "2" }),
    action("2", { PART_OF: "1" }),
    action("3", { PART_OF: "3" }),
  ]);
  const found = await problems();
  expect(found.filter((line) => line.startsWith("UNKNOWN_PARENT"))).toEqual(["UNKNOWN_PARENT P6 3 2"]);
  expect(found.filter((line) => line.startsWith("PARTS_IN_A_CIRCLE"))).toEqual([
    ...["PARTS_IN_A_CIRCLE P6 1 nothing", "PARTS_IN_A_CIRCLE P6 2 nothing"],
  ]);
});

test("a row under a circle is none of it", async () => {
  await send("plan_list", [plan("P6")]);
  await send("plan_items", [
    action("1", { PART_OF: "2" }),
    action("2", { PART_OF: "1" }),
    action("3", { PART_OF: "2" }),
  ]);
  expect((await problems()).map((line) => line.split(" ")[2])).toEqual(["1", "2"]);
});

test("a link to a row that is not of its kind is told of, and followed all the same", async () => {
  await send("plan_list", [plan("P6"), plan("INSPECTION-2018")]);
  await send("plan_items", [
    ...[action("7"), action("8"), action("S1", { KIND: "SECTION" }), recommendation("11")],
  ]);
  await send("plan_links", [
    ...[link("RECOMMENDATION", "P6/8"), link("PROGRAMME", "INSPECTION-2018/11")],
    // These are of the kinds that are meant.
    ...[link("RECOMMENDATION", "INSPECTION-2018/11"), link("PROGRAMME", "P6/S1"), link("ACTION", "P6/8")],
  ]);
  expect(await problems()).toEqual([
    ...["LINK_OF_OTHER_KIND P6 7 nothing", "LINK_OF_OTHER_KIND P6 7 nothing"],
  ]);
  const now = await book();
  const linked = linkedTo(now, now.byId.get("P6/7")!, "recommendation").map(({ id }) => id);
  expect(linked.sort()).toEqual(["INSPECTION-2018/11", "P6/8"]);
});

test("a status of a vocabulary that is known and does not have it is told of, with the nearest", async () => {
  await send("plan_list", [plan("P6", { STATUS_WORDS: "brag" }), plan("CYPP")]);
  await send("plan_statuses", [{ VOCABULARY: "brag", WORD: "Amber", NORMAL: "AT RISK" }]);
  await send("plan_items", [
    action("7", { STATUS: "Ambre" }),
    { ...action("1", { STATUS: "on trak" }), PLAN: "CYPP" },
  ]);
  expect(await problems()).toEqual([...["UNKNOWN_STATUS CYPP 1 on track", "UNKNOWN_STATUS P6 7 Amber"]]);
});

test("the row that is meant is looked for in its plan, the status among those that do not say the opposite", async () => {
  await send("plan_list", [
    ...[plan("P6", { STATUS_WORDS: "brag" }), plan("INSPECTION-2015"), plan("INSPECTION-2018")],
  ]);
  await send("plan_statuses", [{ VOCABULARY: "brag", WORD: "A", NORMAL: "AT RISK" }]);
  await send("plan_items", [
    ...[action("7", { STATUS: "Not complete" }), action("8", { STATUS: "X" }), recommendation("13")],
    ...["4", "14"].map((item) => ({ ...recommendation(item), PLAN: "INSPECTION-2015" })),
  ]);
  await send("plan_links", [
    ...[link("RECOMMENDATION", "INSPECTION-2018/14"), link("RECOMMENDATION", "INSPECTION/14")],
  ]);
  expect(await problems()).toEqual([
    "UNKNOWN_RECOMMENDATION P6 7 INSPECTION-2018/13",
    "UNKNOWN_RECOMMENDATION P6 7 INSPECTION-2015/14",
    "UNKNOWN_STATUS P6 7 nothing",
    "UNKNOWN_STATUS P6 8 nothing",
  ]);
});
