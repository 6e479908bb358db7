import { withdrawSubmission } from "../../src/ingest/withdraw";
import { bookOf } from "../../src/plans/book";
import { overdueSince } from "../../src/plans/late";
import { planProblems } from "../../src/plans/problems";
import { standingOn } from "../../src/plans/standing";
import { planRows } from "../../src/records/plans/planRows";
import { columnsOf, fileOf, openWorld } from "./world";
import type { Row, World } from "./world";

let hub: World;
beforeEach(async () => {
  hub = await openWorld();
  await hub.send(
    fileOf("plan_list", [{ PLAN: "P6", PLAN_TITLE: "P6", PLAN_KIND: "ACTION PLAN", DOCUMENT: "Papers" }]),
  );
});
afterEach(() => hub.close());

const action = (more: Row): string =>
  fileOf("plan_items", [{ PLAN: "P6", ITEM: "1", KIND: "ACTION", POSITION: "1", WORDS: "Do it", ...more }]);
const update = (UPDATE_ON: string, PART: string): Row => ({
  ...{ PLAN: "P6", ITEM: "1", UPDATE_ON, POSITION: "1", PART, STATUS: "complete" },
});
const book = async (knownAt: string | null = null) => bookOf(await planRows(hub.knex, "A", knownAt));
const on = (extractedOn: string) => ({ extractedOn });

test("each deadline of a plan that is sent again and again stays known, until what told it is withdrawn", async () => {
  const before = async () =>
    (await book()).items[0]!.deadlinesBefore.map(
      ({ deadline, lastToldOn }) => `${deadline.on} until ${lastToldOn}`,
    );
  await hub.send(action({ DEADLINE: "June 2018" }), on("2018-03-01"));
  await hub.send(action({ DEADLINE: "June 2018", PROGRESS: "Begun." }), on("2018-05-01"));
  expect(await before()).toEqual([]);
  await hub.send(action({ DEADLINE: "September 2018" }), on("2018-07-01"));
  const last = await hub.send(action({ DEADLINE: "December 2018" }), on("2018-10-01"));
  expect(await before()).toEqual(["2018-06-30 until 2018-05-01", "2018-09-30 until 2018-07-01"]);
  await withdrawSubmission(hub.knex, "A", last.id, "analyst");
  expect(await before()).toEqual(["2018-06-30 until 2018-05-01"]);
  expect((await book()).items[0]!.deadline!.on).toBe("2018-09-30");
});

test("a file of progress tells of parts, and one without the column of whole rows", async () => {
  await hub.send(action({ DEADLINE: "a) 31st May 2018 b) 1st June 2018" }));
  const since = async () => {
    const [item] = (await book()).items;
    return overdueSince(standingOn(item!, "2018-07-01"), "2018-07-01");
  };
  expect(await since()).toBe("2018-05-31");
  const sent = await hub.send(fileOf("plan_updates", [update("2018-06-10", "a"), update("2018-06-11", "e")]));
  expect(sent).toMatchObject({ accepted: 2, warnings: 0 });
  expect(await since()).toBe("2018-06-01");
  const found = planProblems(await book(), []).filter(({ code }) => code === "UNKNOWN_PART");
  expect(found.map(({ says }) => says)).toEqual([expect.stringContaining('the part "e"')]);
  const columns = columnsOf("plan_updates").filter((name) => name !== "PART");
  await hub.send(fileOf("plan_updates", [update("2018-06-12", "")], columns));
  expect(await since()).toBeNull();
});
