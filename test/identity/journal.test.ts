import fc from "fast-check";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { HubError } from "../../src/lib/hubError";
import type { Decision, DecisionKind } from "../../src/identity/decisions";
import { assessment, census, child, counties, header, NAMES, NHS, roll, ULNS, UPNS, withNhs } from "./county";
import type { County } from "./county";

const { fresh } = counties("J");
const RUNS = { numRuns: 12 };

const upn = fc.constantFrom(...UPNS.slice(0, 3));
const nhs = fc.constantFrom(...NHS.slice(0, 2));
const local = fc.constantFrom("1", "2", "3");
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: "" as const });
const day = fc.constantFrom("2017-09-01", "2018-09-01", "2019-09-01");

/** Small files that claim who is who, right or wrong. */
const file = fc.oneof(
  fc
    .record({
      UPN: upn,
      CHILD_ID: maybe(local),
      FORMER_UPN: maybe(upn),
      ULN: maybe(fc.constantFrom(...ULNS.slice(0, 2))),
      ENROLLED_ON: day,
    })
    .map((row) => roll(row)),
  fc.record({ NHS_NUMBER: nhs, CHILD_ID: maybe(local), DUE_ON: day }).map((row) => assessment(row)),
  fc.tuple(upn, nhs).map(([UPN, NHS_NUMBER]) => withNhs(UPN, NHS_NUMBER)),
  fc
    .tuple(fc.constantFrom("p1", "p2"), upn, maybe(upn))
    .map(([id, one, formerupn]) => census(id, { upn: one, formerupn })),
  fc
    .tuple(maybe(upn), maybe(upn))
    .map(([one, two]) => header(child("1", { UPN: one }), child("2", { UPN: two === one ? "" : two }))),
);

const identifier = fc.constantFrom(
  "L:1",
  "L:2",
  "L:3",
  ...Object.keys(NAMES).filter((name) => /^(u[0-2]|n[01]|v[01]|p[12])$/.test(name)),
);
/** Mostly that two are the same: what holds together is where a mistake would hide. */
const kind = fc.constantFrom<DecisionKind>("same", "same", "same", "different", "never");
const decision = fc.tuple(identifier, kind, identifier);

async function decideAll(
  county: County,
  asked: readonly (readonly [string, DecisionKind, string])[],
): Promise<Decision[]> {
  const made: Decision[] = [];
  for (const [subject, one, other] of asked) {
    try {
      made.push(await county.decide(subject, one, other));
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
    }
  }
  return made;
}

/** Deltas of one key overtake each other, so that of one key only the first is sent. */
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 5 });

test("random decisions, undone in any order, leave the links as if nothing had been decided", async () => {
  const property = fc.asyncProperty(
    files,
    fc.array(decision, { maxLength: 8 }),
    fc.infiniteStream(fc.nat()),
    async (sent, asked, random) => {
      const county = fresh();
      await county.send(...sent);
      const before = await county.links();
      expect(await county.linksAnew()).toEqual(before);
      const made = await decideAll(county, asked);
      expect(await county.linksAnew()).toEqual(await county.links());
      while (made.length > 0) {
        const [one] = made.splice(random.next().value! % made.length, 1);
        await county.undo(one!);
        expect(await county.linksAnew()).toEqual(await county.links());
      }
      expect(await county.links()).toEqual(before);
    },
  );
  await fc.assert(property, RUNS);
}, 240_000);

test("files that come after decisions leave the links that files before them would", async () => {
  const property = fc.asyncProperty(
    files,
    files,
    fc.array(decision, { maxLength: 5 }),
    async (first, later, asked) => {
      const county = fresh();
      await county.send(header(child("1"), child("2"), child("3")), ...first);
      await decideAll(county, asked);
      for (const one of later) {
        await county.send(one);
        expect(await county.linksAnew()).toEqual(await county.links());
      }
    },
  );
  await fc.assert(property, RUNS);
}, 240_000);

test("files withdrawn in any order leave the links that the others alone would have made", async () => {
  const [U0, U1] = UPNS;
  const [V0] = ULNS;
  const FILES = [
    header(child("1", { UPN: U0 }), child("2")),
    roll({ UPN: U1, FORMER_UPN: U0 }),
    roll({ UPN: U1, CHILD_ID: "2", ENROLLED_ON: "2017-09-01" }),
    roll({ UPN: UPNS[2], ULN: V0, ENROLLED_ON: "2016-09-01" }),
    census("p1", { upn: U1, uniquelearnernumber: V0 }),
    assessment({ CHILD_ID: "2" }),
  ];
  const numbers = FILES.map((_, index) => index);
  const left = async (order: readonly number[], gone: readonly number[]) => {
    const county = fresh();
    const ids = new Map<number, string>();
    for (const index of order) ids.set(index, await county.send(FILES[index]!));
    for (const index of gone) {
      try {
        await withdrawSubmission(county.knex, county.authority, ids.get(index)!, "analyst");
        ids.delete(index);
      } catch (error) {
        // A later file of the same kind may rest on it.
        if (!(error instanceof HubError)) throw error;
      }
      expect(await county.linksAnew()).toEqual(await county.links());
    }
    return { links: (await county.who()).filter((one) => !one.startsWith("L:")), left: [...ids.keys()] };
  };
  const order = fc.shuffledSubarray(numbers, { minLength: numbers.length });
  const property = fc.asyncProperty(order, fc.shuffledSubarray(numbers), async (all, gone) => {
    const some = await left(all, gone);
    expect(some.links).toEqual((await left(some.left, [])).links);
  });
  await fc.assert(property, { numRuns: 8 });
}, 240_000);

test("decisions stand when files that told their identifiers are withdrawn and sent again", async () => {
  const property = fc.asyncProperty(files, fc.array(decision, { maxLength: 5 }), async (sent, asked) => {
    const county = fresh();
    const rows = header(child("1"), child("2", { UPN: UPNS[0] }));
    const id = await county.send(rows);
    await county.send(...sent.filter((one) => !one.startsWith("CHILD,")));
    await decideAll(county, asked);
    const before = await county.links();
    await withdrawSubmission(county.knex, county.authority, id, "analyst");
    expect(await county.linksAnew()).toEqual(await county.links());
    await county.send(rows);
    expect(await county.links()).toEqual(before);
  });
  await fc.assert(property, RUNS);
}, 240_000);
