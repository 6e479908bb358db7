import { decide, decisionsOf } from "../../src/identity/decisions";
import { lock } from "../../src/ingest/transaction";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import {
  assessment,
  census,
  child,
  counties,
  episode,
  episodes,
  header,
  moment,
  NHS,
  refusal,
  roll,
  subjectOf,
  UPNS,
  withNhs,
} from "./county";
import type { County } from "./county";

const { fresh } = counties("D");
const [U0, U1] = UPNS;

async function expectKept(county: County, links: readonly string[]): Promise<void> {
  expect(await county.who()).toEqual([...links].sort());
  expect(await county.linksAnew()).toEqual(await county.links());
}

describe("same child", () => {
  test("links a number to the child of a local id, whatever a source claims, until it is undone", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2")), census("p1"));
    const before = await county.links();
    const decision = await county.decide("u0", "same", "L:2");
    await expectKept(county, ["p1 -> L:2 (census pupil)", "u0 -> L:2 (decided: same child)"]);
    await county.send(roll({ CHILD_ID: "1" }));
    await expectKept(county, ["p1 -> L:2 (census pupil)", "u0 -> L:2 (decided: same child)"]);
    await county.undo(decision);
    expect(await county.links()).toEqual(before);
  });

  test("names the decision in the link, and the submission that told the identifier last", async () => {
    const county = fresh();
    await county.send(header(child("1")));
    const told = await county.send(roll({}));
    const { id } = await county.decide("u0", "same", "L:1");
    const link = { authority: county.authority, subject: subjectOf("u0"), known_to: null };
    expect(await county.knex("identity_links").where(link).first()).toMatchObject({
      ...{ rule: "decided: same child", decision_id: id, submission_id: told },
    });
  });

  test("of two numbers takes the one along that nothing else links", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 })), assessment({}));
    const { id } = await county.decide("n0", "same", "u0");
    await expectKept(county, ["n0 -> L:1 (decided: same child)", "u0 -> L:1 (upn)"]);
    await county.undo({ id });
    await county.decide("u0", "same", "n0");
    await expectKept(county, ["n0 -> L:1 (decided: same child)", "u0 -> L:1 (upn)"]);
    await county.send(assessment({ CHILD_ID: "2" }));
    await expectKept(county, ["n0 -> L:2 (nhs number)", "u0 -> L:2 (decided: same child)"]);
  });

  test("of two numbers that are linked to nobody makes them one child", async () => {
    const county = fresh();
    await county.send(roll({}), assessment({}));
    await county.decide("n0", "same", "u0");
    const children = await county
      .knex("identity_links")
      .where({ authority: county.authority, known_to: null })
      .distinct("child");
    expect(children).toHaveLength(1);
    await county.send(header(child("1", { UPN: U0 })));
    await expectKept(county, ["n0 -> L:1 (decided: same child)", "u0 -> L:1 (upn)"]);
  });
});

describe("a merge of two local ids", () => {
  const MERGED = [
    "L:1 -> L:2 (decided: same child)",
    "n0 -> L:2 (nhs number)",
    "p1 -> L:2 (census pupil)",
    "u0 -> L:2 (upn)",
  ];

  test("takes every identifier of either along", async () => {
    const county = fresh();
    await county.send(
      header(child("1", { UPN: U0 }), child("2")),
      assessment({ CHILD_ID: "2" }),
      census("p1"),
    );
    const before = await county.links();
    const decision = await county.decide("L:1", "same", "L:2");
    await expectKept(county, MERGED);
    await county.undo(decision);
    expect(await county.links()).toEqual(before);
  });

  test("lets a number be told for both", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2")), roll({ CHILD_ID: "2" }));
    expect(await county.who()).toEqual(["u0 -> own (unmatched: told for several local ids)"]);
    await county.decide("L:1", "same", "L:2");
    await expectKept(county, ["L:1 -> L:2 (decided: same child)", "u0 -> L:2 (upn)"]);
  });

  test("in a chain leads to one child, and breaks where a link of it is undone", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2"), child("3")));
    const first = await county.decide("L:1", "same", "L:2");
    await county.decide("L:2", "same", "L:3");
    await expectKept(county, [
      ...["L:1 -> L:3 (decided: same child)", "L:2 -> L:3 (decided: same child)", "u0 -> L:3 (upn)"],
    ]);
    expect(await refusal(county.decide("L:3", "same", "L:1"))).toBe("ALREADY_DECIDED");
    await county.undo(first);
    await expectKept(county, ["L:2 -> L:3 (decided: same child)", "u0 -> L:1 (upn)"]);
  });

  test("stands when a file of either is withdrawn and comes again", async () => {
    const county = fresh();
    const rows = header(child("1", { UPN: U0 }));
    const id = await county.send(rows);
    await county.send(episodes(episode("2", "01/05/2018")), assessment({ CHILD_ID: "2" }));
    await county.decide("L:1", "same", "L:2");
    const merged = await county.links();
    await withdrawSubmission(county.knex, county.authority, id, "analyst");
    await expectKept(county, ["n0 -> L:2 (nhs number)"]);
    await county.send(rows);
    expect(await county.links()).toEqual(merged);
    await expectKept(county, [
      "L:1 -> L:2 (decided: same child)",
      "n0 -> L:2 (nhs number)",
      "u0 -> L:2 (upn)",
    ]);
  });

  test("is known from its moment on, and before it is not", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2")));
    const before = await moment(county.knex);
    const decision = await county.decide("L:1", "same", "L:2");
    const meanwhile = await moment(county.knex);
    await county.undo(decision);
    expect(await county.who(before)).toEqual(["u0 -> L:1 (upn)"]);
    expect(await county.who(meanwhile)).toEqual(["L:1 -> L:2 (decided: same child)", "u0 -> L:2 (upn)"]);
    expect(await county.who()).toEqual(["u0 -> L:1 (upn)"]);
  });
});

describe("different children", () => {
  const APART = "unmatched: decided to be another child";

  test.each(["different", "never"] as const)("%s: undoes a wrong exact link by one row", async (decision) => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 })), census("p1"));
    const before = await county.links();
    const made = await county.decide("u0", decision, "L:1");
    await expectKept(county, [`p1 -> own (${APART})`, `u0 -> own (${APART})`]);
    await county.undo(made);
    expect(await county.links()).toEqual(before);
  });

  test("leaves a number to the other of two local ids it is told for", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2")), roll({ CHILD_ID: "2" }));
    await county.decide("L:1", "different", "u0");
    await expectKept(county, ["u0 -> L:2 (upn)"]);
  });

  test("holds of every local id that is the same child", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 }), child("2")));
    await county.decide("u0", "different", "L:2");
    expect(await county.who()).toEqual(["u0 -> L:1 (upn)"]);
    await county.decide("L:1", "same", "L:2");
    await expectKept(county, ["L:1 -> L:2 (decided: same child)", `u0 -> own (${APART})`]);
  });

  test("parts a pupil from its UPN, and a number from the number it follows", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 })), census("p1"), withNhs(U0, NHS[0]), assessment({}));
    await county.decide("p1", "different", "u0");
    await county.decide("n0", "different", "u0");
    await expectKept(county, [
      "n0 -> own (unmatched: no local id told)",
      "p1 -> own (unmatched: no local id told)",
      "u0 -> L:1 (upn)",
    ]);
  });

  test("of two numbers told for one child leaves both unmatched", async () => {
    const county = fresh();
    await county.send(header(child("1", { UPN: U0 })), assessment({ CHILD_ID: "1" }));
    await county.decide("n0", "different", "u0");
    await expectKept(county, [`n0 -> own (${APART})`, `u0 -> own (${APART})`]);
  });
});

describe("refuses", () => {
  const started = async () => {
    const county = fresh();
    await county.send(
      header(child("1", { UPN: U0 }), child("2", { UPN: U1 }), child("3")),
      census("p1"),
      assessment({}),
    );
    return county;
  };

  test("a decision of one identifier, or of one that nobody tells", async () => {
    const county = await started();
    expect(await refusal(county.decide("L:1", "same", "L:1"))).toBe("SAME_IDENTIFIER");
    expect(await refusal(county.decide("L:1", "same", "L:9"))).toBe("UNKNOWN_IDENTIFIER");
  });

  test("what contradicts a decision that stands, also by what it is held together with", async () => {
    const county = await started();
    await county.decide("u0", "same", "L:1");
    const merge = await county.decide("L:1", "same", "L:2");
    expect(await refusal(county.decide("u0", "different", "L:2"))).toBe("DECIDED_OTHERWISE");
    expect(await refusal(county.decide("u0", "same", "L:3"))).toBe("DECIDED_OTHERWISE");
    expect(await refusal(county.decide("u0", "same", "L:2"))).toBe("ALREADY_DECIDED");
    await county.decide("L:3", "never", "u0");
    expect(await refusal(county.decide("L:3", "never", "u0"))).toBe("ALREADY_DECIDED");
    expect(await refusal(county.decide("L:3", "same", "L:2"))).toBe("DECIDED_OTHERWISE");
    await county.undo(merge);
    await county.decide("L:3", "same", "L:2");
  });

  test("another number for a census pupil than a local id", async () => {
    const county = await started();
    expect(await refusal(county.decide("p1", "same", "n0"))).toBe("PUPIL_NEEDS_A_LOCAL_ID");
    await county.decide("p1", "same", "L:3");
    expect(await county.who()).toContain("p1 -> L:3 (decided: same child)");
  });

  test("to bridge an adoption, on either side and through a number", async () => {
    const county = await started();
    await county.send(
      episodes(episode("1", "01/05/2017", { DEC: "01/06/2018", REC: "E12" }), episode("2", "01/05/2019")),
    );
    expect(await refusal(county.decide("L:1", "same", "L:2"))).toBe("ADOPTION_NOT_BRIDGED");
    expect(await refusal(county.decide("n0", "same", "L:1"))).toBe("ADOPTION_NOT_BRIDGED");
    expect(await refusal(county.decide("n0", "same", "u0"))).toBe("ADOPTION_NOT_BRIDGED");
    await county.decide("n0", "different", "L:1");
  });

  test("a reason that is missing, and to undo what does not stand", async () => {
    const county = await started();
    const decision = await county.decide("L:1", "same", "L:2");
    await county.undo(decision);
    expect(await refusal(county.undo(decision))).toBe("NO_SUCH_DECISION");
    expect(await refusal(county.undo({ id: "1" }))).toBe("NO_SUCH_DECISION");
    const blank = { ...decision, decidedBy: "analyst", reason: " " };
    expect(await refusal(decide(county.knex, { ...blank, rule: null, score: null }))).toBe("REASON_MISSING");
  });

  test("without a word of who the child is", async () => {
    const county = await started();
    const error = await county.decide("L:1", "same", "L:9").catch((e: Error) => e);
    expect((error as Error).message).toMatch(/^[A-Z][^\d]+\. [A-Z][^\d]+\.$/);
  });
});

test("an adoption that becomes known parts a merge, and its correction restores it", async () => {
  const county = fresh();
  const open = (more = {}) => episodes(episode("1", "01/05/2017", more), episode("2", "01/05/2019"));
  await county.send(open({ DEC: "01/06/2018", REC: "E4A" }), roll({ CHILD_ID: "1" }));
  await county.decide("L:2", "same", "L:1");
  const merged = await county.links();
  await county.send(open({ DEC: "01/06/2018", REC: "E11" }));
  await expectKept(county, ["u0 -> L:1 (upn)"]);
  await county.send(open({ DEC: "01/06/2018", REC: "E4A" }));
  expect(await county.links()).toEqual(merged);
});

test("two local ids merged before the adoption of the child stay one child", async () => {
  const county = fresh();
  const of = (more = {}) =>
    episodes(episode("1", "01/05/2017", { DEC: "01/06/2018", REC: "X1" }), episode("2", "01/06/2018", more));
  await county.send(of());
  await county.decide("L:2", "same", "L:1");
  await county.send(of({ DEC: "01/02/2019", REC: "E11" }));
  await expectKept(county, ["L:2 -> L:1 (decided: same child)"]);
});

test("the journal keeps what was decided and undone, the newest first", async () => {
  const county = fresh();
  await county.send(header(child("1", { UPN: U0 }), child("2")));
  const first = await county.decide("L:1", "same", "L:2");
  await county.undo(first);
  await county.decide("u0", "never", "L:2");
  const all = await decisionsOf(county.knex, county.authority);
  expect(all.map(({ decision, undoneBy, undoneReason }) => [decision, undoneBy, undoneReason])).toEqual([
    ["never", null, null],
    ["same", "analyst", "was wrong"],
  ]);
  const of = (asked: Parameters<typeof decisionsOf>[2]) => decisionsOf(county.knex, county.authority, asked);
  expect(await of({ subject: "L:1" })).toHaveLength(1);
  expect(await of({ subject: "L:2" })).toHaveLength(2);
  expect(await of({ standing: true })).toHaveLength(1);
  expect(await of({ limit: 1, after: all[0]!.id })).toMatchObject([{ id: first.id }]);
});

test("a decision waits for a file of the same authority that is being merged", async () => {
  const county = fresh();
  await county.send(header(child("1", { UPN: U0 }), child("2")));
  const trx = await county.knex.transaction();
  await lock(trx, county.authority);
  const waiting = county.decide("L:1", "same", "L:2").then(() => "decided");
  const pause = new Promise((resolve) => setTimeout(() => resolve("waits"), 300));
  expect(await Promise.race([waiting, pause])).toBe("waits");
  await trx.commit();
  expect(await waiting).toBe("decided");
});
