import { allowRepair, currentRepairs, refuseRepair } from "../../src/ingest/repairs/repairRows";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { childrenLookedAfter } from "../../src/indicators/placements/childrenLookedAfter";
import { measure } from "../../src/indicators/measure";
import { child, current, episode, fileOf, openWorld } from "./world";
import type { Row, World } from "./world";

let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const send = (authority: string, year: number, ...rows: Row[]) =>
  hub.send(fileOf("ssda903_episodes", rows), { authority, year });
const repairs = (authority: string) =>
  current(
    hub.knex,
    "episode_repairs",
    ["subject", "started_on", "rule", "ended_on", "reason_ended"],
    authority,
  );

/** The returns of 2018 and 2019 about one child, and the repairs they need. */
async function repaired(first: Row[], second: Row[]): Promise<string[]> {
  const authority = `R${++authorities}`;
  await send(authority, 2018, ...first);
  await send(authority, 2019, ...second);
  return repairs(authority);
}
const open = (start: string, more: Row = {}) => episode("1", start, more);
const other = episode("9", "01/05/2018");

describe("an episode that was open in the return of 2018", () => {
  test("is ended where the next return goes on with another placement", async () => {
    const second = [open("20/06/2018", { RNE: "P" })];
    expect(await repaired([open("01/05/2017")], second)).toEqual([
      "L:1 2017-05-01 CLOSED_BY_NEXT 2018-06-20 X1",
    ]);
  });

  test("is ended on 1 April where the next return begins a new period of care later", async () => {
    const second = [open("20/06/2018", { RNE: "S" })];
    expect(await repaired([open("01/05/2017")], second)).toEqual([
      "L:1 2017-05-01 CLOSED_BEFORE_RETURN 2018-04-01 -",
    ]);
  });

  test("is ended earlier where the new period of care began before 1 April", async () => {
    const second = [open("20/03/2018", { RNE: "S" })];
    expect(await repaired([open("01/05/2017")], second)).toEqual([
      "L:1 2017-05-01 CLOSED_BEFORE_RETURN 2018-03-20 -",
    ]);
  });

  test("is ended on 1 April where the next return has no row about the child", async () => {
    expect(await repaired([open("01/05/2017")], [other])).toEqual([
      "L:1 2017-05-01 NOT_IN_NEXT 2018-04-01 -",
    ]);
  });

  test("stays open where the next return has a row about the child that was set aside", async () => {
    expect(await repaired([open("01/05/2017")], [other, open("20/06/2018", { LS: "??" })])).toEqual([]);
  });

  test("stays open where a row of the next return could be about anyone", async () => {
    expect(await repaired([open("01/05/2017")], [other, episode("1 2", "20/06/2018")])).toEqual([]);
  });

  test("needs no repair where the next return tells it again, open or ended", async () => {
    expect(await repaired([open("01/05/2017")], [open("01/05/2017")])).toEqual([]);
    const ended = open("01/05/2017", { DEC: "03/07/2018", REC: "E4A" });
    expect(await repaired([open("01/05/2017")], [ended])).toEqual([]);
  });

  test("is left out where the next return tells the same stay with an earlier start", async () => {
    expect(await repaired([open("01/05/2017")], [open("28/04/2017")])).toEqual([
      "L:1 2017-05-01 REPLACED - -",
    ]);
  });
});

describe("an episode that had ended in the return of 2018", () => {
  const ended = (DEC: string, more: Row = {}) => open("01/05/2017", { DEC, REC: "X1", ...more });

  test("ends earlier where the next return's episode begins before", async () => {
    const second = [open("01/02/2018", { RNE: "P" })];
    expect(await repaired([ended("01/03/2018")], second)).toEqual(["L:1 2017-05-01 OVERLAP 2018-02-01 X1"]);
  });

  test("ends later where it continues and the next return's episode begins after", async () => {
    const second = [open("05/03/2018", { RNE: "P" })];
    expect(await repaired([ended("01/03/2018")], second)).toEqual(["L:1 2017-05-01 GAP 2018-03-05 X1"]);
  });

  test("is left out where the next return tells the same stay with another start", async () => {
    const second = [open("03/05/2017", { DEC: "01/03/2018", REC: "X1" })];
    expect(await repaired([ended("01/03/2018")], second)).toEqual(["L:1 2017-05-01 REPLACED - -"]);
  });

  test("needs no repair where it joins, where care ended, and where care begins anew", async () => {
    expect(await repaired([ended("01/03/2018")], [open("01/03/2018", { RNE: "P" })])).toEqual([]);
    expect(await repaired([ended("01/03/2018", { REC: "E4A" })], [open("05/06/2018")])).toEqual([]);
    expect(await repaired([ended("01/03/2018")], [open("05/06/2018", { RNE: "S" })])).toEqual([]);
  });
});

test("within one return nothing is repaired: its sender is asked to", async () => {
  const rows = [open("01/05/2017"), open("20/06/2017", { RNE: "P" })];
  expect(await repaired(rows, rows)).toEqual([]);
});

test("returns in the other order need the same repairs", async () => {
  const authority = `R${++authorities}`;
  await send(authority, 2019, open("20/06/2018", { RNE: "P" }));
  expect(await repairs(authority)).toEqual([]);
  await send(authority, 2018, open("01/05/2017"));
  expect(await repairs(authority)).toEqual(["L:1 2017-05-01 CLOSED_BY_NEXT 2018-06-20 X1"]);
});

describe("a repair", () => {
  const count = async (authority: string, date: string) => {
    const asked = { authority, indicator: childrenLookedAfter, asAt: [date], knownAt: null, breakdowns: [] };
    const [{ table }] = (await measure(hub.knex, asked, "exact")) as [Awaited<ReturnType<typeof measure>>[0]];
    return table.cells[0]!.value;
  };
  const prepared = async () => {
    const authority = `R${++authorities}`;
    await hub.send(fileOf("ssda903_header", [child("1"), child("9")]), { authority, year: 2018 });
    await send(authority, 2018, open("01/05/2017"));
    const last = await send(authority, 2019, other);
    return { authority, last };
  };

  test("takes a child who left out of the count from 1 April, and not on 31 March", async () => {
    const { authority } = await prepared();
    expect(await count(authority, "2018-03-31")).toBe(1);
    expect(await count(authority, "2018-04-01")).toBe(0);
    expect(await count(authority, "2018-06-30")).toBe(1);
  });

  test("goes when the return it rests on is withdrawn", async () => {
    const { authority, last } = await prepared();
    await withdrawSubmission(hub.knex, authority, last.id, "analyst");
    expect(await repairs(authority)).toEqual([]);
    expect(await count(authority, "2018-04-01")).toBe(1);
  });

  test("is undone by a person and stays undone, until it is allowed again", async () => {
    const { authority } = await prepared();
    const [repair] = await currentRepairs(hub.knex, authority);
    expect(repair).toMatchObject({ rule: "NOT_IN_NEXT" });
    await refuseRepair(hub.knex, authority, repair!.id, "analyst");
    expect(await count(authority, "2018-04-01")).toBe(1);
    await send(authority, 2019, other, episode("8", "01/05/2018"));
    expect(await repairs(authority)).toEqual([]);
    await allowRepair(hub.knex, authority, repair!.id);
    expect(await count(authority, "2018-04-01")).toBe(0);
  });

  test("that nobody made cannot be undone", async () => {
    await expect(refuseRepair(hub.knex, "R1", "0123456789ab", "analyst")).rejects.toMatchObject({
      ...{
        code: "REPAIR_NOT_FOUND",
        message: "Repair 0123456789ab: there is none with that id. See hub repairs.",
      },
    });
  });
});
