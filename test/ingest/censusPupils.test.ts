import { withdrawSubmission } from "../../src/ingest/withdraw";
import { child, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

let hub: World;
let authority = "";
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
beforeEach(() => {
  authority = `CP${++authorities}`;
});
afterAll(() => hub.close());

const UPN = "F330200000002";
const OTHER_UPN = "K330200000009";

const pupil = (id: string, more: Row = {}): Row => ({
  ...{ pupilonrolltableid: id, pupilonrollorderseqcolumn: "1", schoolcensustableid: "c1", upn: UPN },
  ...{ sourceid: `row-${id}`, dob: "2010-Jan-05 00:00:00", entrydate: "2017-Sep-04 00:00:00", ...more },
});
const census = (...rows: Row[]) => fileOf("school_census_pupils_on_roll", rows);
const roll = (more: Row = {}) =>
  fileOf("virtual_school_roll", [
    { UPN, CHILD_ID: "1", DOB: "2010-01-05", SCHOOL_URN: "100001", ENROLLED_ON: "2017-09-04", ...more },
  ]);
const header = (...rows: Row[]) => fileOf("ssda903_header", rows);

async function send(content: string): Promise<string> {
  const { id, status } = await hub.send(content, { authority, year: 2018 });
  expect(status).toBe("merged");
  return id;
}

/** "P:p1 -> L:1 (census pupil)": each pupil of a census, whose child it is ("own": nobody else's), and the rule. */
async function pupils(): Promise<string[]> {
  const rows = await hub
    .knex("identity_links")
    .where({ authority, known_to: null })
    .select<{ subject: string; child: string; rule: string }[]>("subject", "child", "rule");
  const local = new Map(rows.filter((l) => l.subject.startsWith("L:")).map((l) => [l.child, l.subject]));
  return rows
    .filter(({ subject }) => subject.startsWith("P:"))
    .map(({ subject, child, rule }) => `${subject} -> ${local.get(child) ?? "own"} (${rule})`)
    .sort();
}

const LINKED = ["P:p1 -> L:1 (census pupil)"];
const NOBODY = ["P:p1 -> own (unmatched: no local id told)"];
const DIFFER = ["P:p1 -> own (unmatched: dates of birth differ)"];

describe("a pupil of a census goes where the UPN goes", () => {
  test("where the roll came first", async () => {
    await send(roll());
    await send(census(pupil("p1")));
    expect(await pupils()).toEqual(LINKED);
  });

  test("where the roll came afterwards, and no longer when it is withdrawn", async () => {
    await send(census(pupil("p1")));
    expect(await pupils()).toEqual(NOBODY);
    const before = await saying(hub.knex, authority);
    const id = await send(roll());
    expect(await pupils()).toEqual(LINKED);
    await withdrawSubmission(hub.knex, authority, id, "analyst");
    expect(await saying(hub.knex, authority)).toEqual(before);
  });

  test("where another table of the census came before the pupils", async () => {
    await send(roll());
    const need = { pupilonrolltableid: "p1", senneedstableid: "n1", sourceid: "s1", sentype: "SEMH" };
    await send(fileOf("school_census_sen_needs", [need]));
    expect(await pupils()).toEqual(NOBODY);
    await send(census(pupil("p1")));
    expect(await pupils()).toEqual(LINKED);
  });

  test("in each school's census", async () => {
    await send(census(pupil("p1"), pupil("p2", { schoolcensustableid: "c2" })));
    await send(header(child("1", { UPN })));
    expect(await pupils()).toEqual([...LINKED, "P:p2 -> L:1 (census pupil)"]);
  });

  test("to another child when the header gives the UPN to another", async () => {
    await send(census(pupil("p1")));
    await send(header(child("1", { UPN }), child("2")));
    await send(header(child("1"), child("2", { UPN })));
    expect(await pupils()).toEqual(["P:p1 -> L:2 (census pupil)"]);
  });

  test("and has no link left when the census is withdrawn after the roll came", async () => {
    const id = await send(census(pupil("p1")));
    const only = { authority: `${authority}B`, year: 2018 };
    await hub.send(roll(), only);
    await send(roll());
    await withdrawSubmission(hub.knex, authority, id, "analyst");
    expect(await saying(hub.knex, authority)).toMatchObject({
      identity_claims: (await saying(hub.knex, only.authority))["identity_claims"],
    });
    expect(await pupils()).toEqual([]);
  });
});

describe("a pupil of a census has a child of its own, and says why, when", () => {
  test("the census has no UPN, or one that nobody tells beside a local id", async () => {
    await send(census(pupil("p1", { upn: "" }), pupil("p2", { upn: OTHER_UPN })));
    await send(roll());
    expect(await pupils()).toEqual([...NOBODY, "P:p2 -> own (unmatched: no local id told)"]);
  });

  test("the UPN is unmatched, for the reason of the UPN", async () => {
    await send(census(pupil("p1")));
    await send(header(child("1", { UPN }), child("2", { UPN })));
    expect(await pupils()).toEqual(["P:p1 -> own (unmatched: told for several local ids)"]);
  });

  test("two censuses tell two UPNs of it, until one is corrected", async () => {
    await send(header(child("1", { UPN })));
    await send(census(pupil("p1"), pupil("p1", { schoolcensustableid: "c2", upn: OTHER_UPN })));
    expect(await pupils()).toEqual(["P:p1 -> own (unmatched: told for several upns)"]);
    await send(census(pupil("p1", { schoolcensustableid: "c2", sex: "M" })));
    expect(await pupils()).toEqual(LINKED);
  });

  test("the census has another date of birth than the header, until the header is corrected", async () => {
    await send(census(pupil("p1")));
    await send(header(child("1", { UPN, DOB: "06/01/2010" })));
    expect(await pupils()).toEqual(DIFFER);
    await send(header(child("1", { UPN })));
    expect(await pupils()).toEqual(LINKED);
  });
});

test("a UPN that a census alone tells is no pupil of the virtual school", async () => {
  await send(census(pupil("p1")));
  const links = await hub.knex("identity_links").where({ authority }).pluck<string[]>("subject");
  expect(links).toEqual(["P:p1"]);
});
