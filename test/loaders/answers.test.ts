import { answersFor } from "../../loaders/answers";
import { createMemory } from "../../loaders/memory";
import { decide, undo } from "../../src/identity/decisions";
import { cohortSize } from "../../src/indicators/cohort";
import { cte } from "../../src/indicators/cte";
import { facts } from "../../src/indicators/facts";
import { indicators } from "../../src/indicators";
import { measure } from "../../src/indicators/measure";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { openWorld, subjects } from "../ingest/world";
import type { World } from "../ingest/world";

const AS_AT = "2025-03-31";
const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
const EPISODES =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
const SETTINGS = { today: "2025-06-30", year: 2025 };

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const ids = (count: number) => Array.from({ length: count }, (_, index) => `C${index + 1}`);
const headerOf = (children: readonly string[]) =>
  [
    HEADER,
    ...children.map((child, index) => `${child},${index < 3 ? "F" : "M"},15/06/2012,WBRI,,,`),
    "",
  ].join("\n");
const episodesOf = (children: readonly string[], day = "01/10/2024") =>
  [EPISODES, ...children.map((child) => `${child},${day},S,C2,N1,U6,PR1,,,,,,`), ""].join("\n");

async function send(count: number, authority = "A"): Promise<string> {
  await world.send(headerOf(ids(count)), { ...SETTINGS, authority });
  const report = await world.send(episodesOf(ids(count)), { ...SETTINGS, authority });
  expect(report.status).toBe("merged");
  return report.id;
}

const memory = createMemory();
beforeEach(() => memory.clear());

/** A request of its own: how many children are looked after, by sex. */
async function ask(
  profile: "exact" | "dfe" = "exact",
  authority = "A",
  answers = answersFor(world.knex, authority, memory),
) {
  const indicator = indicators.find(({ code }) => code === "cla_count")!;
  const breakdowns = facts.filter(({ code }) => code === "sex");
  const request = { authority, indicator, asAt: [AS_AT], knownAt: null, breakdowns };
  const [found] = await measure(answers, request, profile);
  return found!.table.cells.map(({ numerator }) => numerator);
}

/** The statements the database is sent while something is done, without those that open and close a transaction. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const note = ({ sql }: { sql: string }) => void sent.push(sql);
  world.knex.on("query", note);
  await work().finally(() => world.knex.off("query", note));
  return sent.filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK|SET )/i.test(sql));
}

test("what was asked before is told again with one statement, whoever asks", async () => {
  await send(12);
  expect(await ask()).toEqual([12, 3, 9, 0]);
  expect(await statementsOf(() => ask())).toHaveLength(1);
  expect(await statementsOf(() => ask("dfe"))).toHaveLength(1);
});

test("a caseworker and an analyst share raw rows, and neither is told the other's cells", async () => {
  await send(12);
  expect(await ask("exact")).toEqual([12, 3, 9, 0]);
  expect(await ask("dfe")).toEqual([12, null, null, 0]);
  expect(await ask("exact")).toEqual([12, 3, 9, 0]);
});

test("the fields of one request are answered by one statement for each set of periods, the same question once", async () => {
  await send(12);
  const answers = answersFor(world.knex, "A", memory);
  const several = () =>
    Promise.all([ask("exact", "A", answers), ask("dfe", "A", answers), ask("exact", "A", answers)]);
  const sent = await statementsOf(several);
  // What is known, what was received, and the question.
  expect(sent).toHaveLength(3);
});

test("after a file is merged, corrected or withdrawn the answer is new", async () => {
  await send(12);
  expect((await ask())[0]).toBe(12);
  await world.send(episodesOf(ids(14)), SETTINGS);
  const more = await world.send(headerOf(ids(14)), SETTINGS);
  expect(await ask()).toEqual([14, 3, 11, 0]);
  await withdrawSubmission(world.knex, "A", more.id, "somebody");
  expect(await ask()).toEqual([14, 3, 9, 2]);
});

test("after a decision of who is who is taken, and after it is undone, the answer is new", async () => {
  await send(12);
  expect((await ask())[0]).toBe(12);
  const pair = { subject: subjects("local", "C12"), other: subjects("local", "C11") };
  const by = { authority: "A", reason: "Seen together.", decidedBy: "somebody" };
  const { id } = await decide(world.knex, { ...pair, ...by, decision: "same" });
  expect((await ask())[0]).toBe(11);
  await undo(world.knex, { authority: "A", id, reason: "Two children.", by: "somebody" });
  expect((await ask())[0]).toBe(12);
});

test("one authority is never told another's answer", async () => {
  await send(12);
  await send(7, "B");
  expect((await ask("exact", "A"))[0]).toBe(12);
  expect((await ask("exact", "B"))[0]).toBe(7);
  expect((await ask("exact", "A"))[0]).toBe(12);
});

test("a moment before the files has an answer of its own", async () => {
  await send(12);
  const size = async (knownAt: string | null) => {
    const request = { authority: "A", asAt: AS_AT, knownAt, filter: { all: [] } };
    return (await cohortSize(answersFor(world.knex, "A", memory), request, "exact")).cells[0]!.status;
  };
  expect(await size(null)).toBe("OK");
  expect(await size("2020-01-01T00:00:00Z")).toBe("NOT_AVAILABLE");
  expect(await size(null)).toBe("OK");
});

test("what fails is not remembered", async () => {
  await send(12);
  const answers = () => answersFor(world.knex, "A", memory);
  const failing = () => answers().once("read", () => Promise.reject(new Error("The database is away.")));
  await expect(failing()).rejects.toThrow("away");
  expect(await answers().once("read", () => Promise.resolve(["read"]))).toEqual(["read"]);
  const circumstances = { authority: "A", periods: [], knownAt: null };
  const rows = (select: string) =>
    answers().rows(
      { own: [cte("members", [], select)], select: "SELECT n FROM members", bindings: {} },
      circumstances,
    );
  const wrong = rows.bind(null, "SELECT 1 / (SELECT count(*)::int FROM unknown_table) AS n");
  await expect(wrong()).rejects.toThrow("unknown_table");
  await world.knex.raw("CREATE TABLE unknown_table AS SELECT 1 AS one");
  expect(await wrong()).toEqual([{ n: 1 }]);
});

test("what is read once is read once for however many ask at the same time", async () => {
  await send(1);
  const answers = answersFor(world.knex, "A", memory);
  let reads = 0;
  const read = () => answers.once("counted", async () => Promise.resolve([++reads]));
  expect(await Promise.all([read(), read(), read()])).toEqual([[1], [1], [1]]);
});

test("the memory holds no name of an authority's children and no question as it was asked", async () => {
  await send(12);
  await ask();
  for (const key of memory.keys()) expect(key).not.toMatch(/C12|SELECT child|looked_after AS/);
});
