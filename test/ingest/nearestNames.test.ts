import { bookOf } from "../../src/plans/book";
import { planProblems } from "../../src/plans/problems";
import { planRows } from "../../src/records/plans/planRows";
import { senderReport } from "../../src/reports/senderReport";
import { fileOf, openWorld } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
  for (const [source, rows] of KNOWN) await hub.send(fileOf(source, rows), { indicators });
});
afterEach(() => hub.close());

const indicators = () => ["cla_count", "cla_placement_count", "cla_placements_3plus_pct"];

const plan = (PLAN: string, STATUS_WORDS = ""): Row => ({
  ...{ PLAN, PLAN_TITLE: PLAN, PLAN_KIND: "ACTION PLAN", DOCUMENT: "Papers", STATUS_WORDS },
});
const row = (PLAN: string, ITEM: string, more: Row = {}): Row => ({
  ...{ PLAN, ITEM, KIND: "ACTION", POSITION: "1", WORDS: "Do it", ...more },
});
const recommendation = (PLAN: string, ITEM: string): Row =>
  row(PLAN, ITEM, { KIND: "RECOMMENDATION", NUMBER: ITEM, REPORT: "Inspection report" });
const link = (LINKED_KIND: string, LINKED_TO: string, ITEM = "7"): Row => ({
  ...{ PLAN: "P6", ITEM, LINKED_KIND, LINKED_TO, BASIS: "PRINTED" },
});
const words = (WORD: string): Row => ({ VOCABULARY: "brag", WORD, NORMAL: "AT RISK", COLOUR: "AMBER" });

const KNOWN: readonly (readonly [source: string, rows: readonly Row[]])[] = [
  ["plan_statuses", [words("A"), words("On Track")]],
  ["plan_list", [plan("P6", "brag"), plan("INSPECTION-2015"), plan("INSPECTION-2018")]],
  [
    "plan_items",
    [
      ...[row("P6", "7"), row("P6", "1")],
      ...["4", "14"].map((code) => recommendation("INSPECTION-2015", code)),
      ...["1", "4", "13"].map((code) => recommendation("INSPECTION-2018", code)),
    ],
  ],
];

test.each<[names: string, source: string, sent: Row, near: string | undefined]>([
  ["a row of a known plan", "plan_links", link("RECOMMENDATION", "INSPECTION-2018/14"), "INSPECTION-2018/13"],
  ["a row of no known plan", "plan_links", link("RECOMMENDATION", "INSPECTION/14"), "INSPECTION-2015/14"],
  [
    "parts of an indicator",
    "plan_links",
    link("INDICATOR", "cla_placement_3plus"),
    "cla_placements_3plus_pct",
  ],
  ["a row that is linked", "plan_links", link("RECOMMENDATION", "INSPECTION-2018/4", "8"), "7"],
  ["a parent", "plan_items", row("P6", "8", { PART_OF: "6" }), "7"],
  ["a denied status", "plan_items", row("P6", "8", { STATUS: "Not complete" }), undefined],
  ["a status of one letter", "plan_items", row("P6", "8", { STATUS: "X" }), undefined],
  // The words of all plans have it in small letters: the plan's own comes first.
  ["a misspelt status", "plan_items", row("P6", "8", { STATUS: "on trak" }), "On Track"],
  ["a status with look-alikes", "plan_items", row("P6", "8", { STATUS: "On \u0422r\u0430k" }), "On Track"],
])("%s: the sender and the readers are offered the same first", async (_, source, sent, near) => {
  const report = await hub.send(fileOf(source, [sent]), { indicators });
  const told = (await senderReport(hub.knex, "A", report.id))!.children.flatMap(({ issues }) => issues);
  const [issue, ...others] = told.filter(({ code }) => code.startsWith("PLAN_UNKNOWN"));
  expect([issue!.choices[0], others]).toEqual([near, []]);

  const problems = planProblems(bookOf(await planRows(hub.knex, "A", null)), indicators());
  const [seen, ...more] = problems.filter(({ code }) => code.startsWith("UNKNOWN"));
  // Readers are told rows with their plan, the sender without where it is the plan of the row.
  expect([seen!.nearest[0]?.replace(/^P6\//, ""), more]).toEqual([near, []]);
});
