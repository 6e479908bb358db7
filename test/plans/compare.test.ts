import fc from "fast-check";
import { asItStood, knownByEndOf, knows } from "../../src/plans/asItStood";
import { isThereOn } from "../../src/plans/book";
import type { PlanBook } from "../../src/plans/book";
import { compare } from "../../src/plans/compare";
import type { Compared, RowChange } from "../../src/plans/compare";
import { comparedInWords, isUnchanged } from "../../src/plans/comparedWords";
import { deadlineMove } from "../../src/plans/deadlineMove";
import { readDeadline } from "../../src/plans/deadline";
import { standingOn } from "../../src/plans/standing";
import { statusOn } from "../../src/plans/statuses";
import { STATUS_FORMS } from "../../src/plans/statusForm";
import type { StatusForm } from "../../src/plans/statusForm";
import { approvedOn, bookWith, itemRow, ownerRow, updateRow } from "./book";

const [JUNE, SEPTEMBER] = ["2018-06-30", "2018-09-30"];

const between = (before: PlanBook, after: PlanBook, kind = "action") =>
  compare("P", kind, { book: before, on: JUNE }, { book: after, on: SEPTEMBER });

const ids = (rows: readonly RowChange[]) => rows.map(({ id }) => id.replace("P/", "")).join(" ");

/** The lists of a comparison that hold something, by their names. */
const told = (compared: Compared) =>
  Object.entries(compared).flatMap(([name, rows]: [string, unknown]) =>
    Array.isArray(rows) && rows.length > 0 ? [name] : [],
  );

interface Told {
  readonly before: StatusForm | null;
  readonly after: StatusForm | null;
  readonly lists: readonly string[];
}

describe("a status", () => {
  test.each`
    before           | after            | lists
    ${"at risk"}     | ${"on track"}    | ${["movedOn"]}
    ${"at risk"}     | ${"complete"}    | ${["movedOn"]}
    ${"on track"}    | ${"at risk"}     | ${["movedBack"]}
    ${"complete"}    | ${"off track"}   | ${["movedBack"]}
    ${"at risk"}     | ${"at risk"}     | ${[]}
    ${"complete"}    | ${"closed"}      | ${[]}
    ${null}          | ${"on track"}    | ${["notTold"]}
    ${null}          | ${"complete"}    | ${["movedOn"]}
    ${"not started"} | ${"not started"} | ${[]}
  `("$before, then $after: $lists", ({ before, after, lists }: Told) => {
    const updates = [
      ...(before ? [updateRow("1", JUNE, before)] : []),
      ...(after ? [updateRow("1", SEPTEMBER, after)] : []),
    ];
    const book = bookWith({ items: [itemRow({})], updates });
    const compared = between(book, book);
    expect(told(compared)).toEqual(lists);
    expect(compared.same).toBe(lists.length === 0 ? 1 : 0);
    expect(compared.before[before ?? "unknown"]).toBe(1);
    expect(compared.after[after ?? before ?? "unknown"]).toBe(1);
  });

  test("that nobody told of on either day is not one that stands as it did", () => {
    const book = bookWith({ items: [itemRow({})] });
    expect(between(book, book)).toMatchObject({ same: 0, untold: 1, notTold: [] });
    expect(isUnchanged(between(book, book))).toBe(true);
  });

  test("is counted on the day itself, and the day after it is of the next stretch", () => {
    const updates = [
      updateRow("1", JUNE, "off track"),
      updateRow("1", "2018-07-01", "at risk"),
      updateRow("1", SEPTEMBER, "on track"),
      updateRow("1", "2018-10-01", "complete"),
    ];
    const book = bookWith({ items: [itemRow({})], updates });
    const { before, after, updates: counted, movedOn } = between(book, book);
    expect([before["off track"], after["on track"], counted, movedOn[0]!.updates]).toEqual([1, 1, 2, 2]);
  });
});

describe("a row", () => {
  test("of only one of both is added or gone, and neither moved nor of other owners", () => {
    const owners = [ownerRow("2", "Head of Service", "2018-01-01")];
    const before = bookWith({ items: [itemRow({ item: "1" })] });
    const after = bookWith({ items: [itemRow({ item: "2", deadlinePrinted: "1 May 2018" })], owners });
    const compared = between(before, after);
    expect([ids(compared.added), ids(compared.gone)]).toEqual(["2", "1"]);
    expect(compared.added[0]).toMatchObject({ before: null, move: null, deadlineMove: null, joined: [] });
    expect(compared.gone[0]).toMatchObject({ after: null, move: null });
    expect(told(compared)).toEqual(["added", "gone", "newlyOverdue"]);
  });

  test("of another kind is not compared unless it is asked for", () => {
    const book = bookWith({ items: [itemRow({ kind: "recommendation" })] });
    expect(between(bookWith({}), book).added).toEqual([]);
    expect(ids(between(bookWith({}), book, "recommendation").added)).toBe("1");
  });

  test.each`
    agreed          | approved        | on              | there
    ${null}         | ${null}         | ${"1990-01-01"} | ${true}
    ${null}         | ${"2018-06-30"} | ${"2018-06-29"} | ${false}
    ${null}         | ${"2018-06-30"} | ${"2018-06-30"} | ${true}
    ${"2018-09-01"} | ${"2018-06-30"} | ${"2018-08-31"} | ${false}
    ${"2018-09-01"} | ${"2018-06-30"} | ${"2018-09-01"} | ${true}
    ${"2016-05-13"} | ${"2018-05-18"} | ${"2016-05-13"} | ${true}
  `(
    "agreed $agreed in a plan approved $approved is there on $on: $there",
    ({
      agreed,
      approved,
      on,
      there,
    }: {
      agreed: string | null;
      approved: string | null;
      on: string;
      there: boolean;
    }) => {
      const plan = approved === null ? {} : approvedOn(approved);
      const book = bookWith({ ...plan, items: [itemRow({ agreedOn: agreed })] });
      expect(isThereOn(book, book.items[0]!, on)).toBe(there);
    },
  );
});

describe("what is overdue", () => {
  const standing = (item: string, deadlinePrinted: string, ...statuses: [string, string][]) => ({
    item: itemRow({ item, deadlinePrinted }),
    updates: statuses.map(([on, status]) => updateRow(item, on, status)),
  });
  test("is newly so, no longer, or as it was; what is due on the day is not", () => {
    const rows = [
      standing("1", "31 August 2018"),
      standing("2", "30 September 2018"),
      standing("3", "30 June 2018"),
      standing("4", "1 May 2018", ["2018-07-10", "complete"]),
      standing("5", "1 May 2018"),
      standing("6", "1 May 2018", ["2018-05-01", "complete"], ["2018-08-01", "off track"]),
      standing("7", ""),
    ];
    const book = bookWith({
      items: rows.map(({ item }) => item),
      updates: rows.flatMap(({ updates }) => updates),
    });
    const compared = between(book, book);
    expect(ids(compared.newlyOverdue)).toBe("1 3 6");
    expect(ids(compared.noLongerOverdue)).toBe("4");
  });

  test("a row that is gone is not overdue any more", () => {
    const compared = between(bookWith({ items: [itemRow({ deadlinePrinted: "1 May 2018" })] }), bookWith({}));
    expect([ids(compared.gone), ids(compared.noLongerOverdue)]).toEqual(["1", "1"]);
  });
});

test.each`
  before                                | after                               | move
  ${"1 June 2018"}                      | ${"1 July 2018"}                    | ${"slipped"}
  ${"1 July 2018"}                      | ${"1 June 2018"}                    | ${"brought forward"}
  ${"30 June 2018"}                     | ${"June 2018"}                      | ${null}
  ${"1 June 2018"}                      | ${"01.06.2018 01.09.2018"}          | ${"slipped"}
  ${""}                                 | ${"1 June 2018"}                    | ${"set"}
  ${"1 June 2018"}                      | ${""}                               | ${"taken away"}
  ${""}                                 | ${""}                               | ${null}
  ${"Monthly throughout academic year"} | ${"Advice awaited."}                | ${null}
  ${"1 June 2018"}                      | ${"Ongoing"}                        | ${"taken away"}
  ${"a) 30 April 2018 b) 31 July 2018"} | ${"a) 31 May 2018 b) 31 July 2018"} | ${"slipped"}
  ${"a) 30 April 2018 b) 31 July 2018"} | ${"a) 31 May 2018 b) 30 June 2018"} | ${"brought forward"}
`("a deadline of $before, then $after: $move", ({ before, after, move }: Record<string, string>) => {
  expect(deadlineMove(readDeadline(before!), readDeadline(after!))).toBe(move);
});

test("a deadline tells the day it was and the day it is; that within a status stands until another is told", () => {
  const before = bookWith({ items: [itemRow({ deadlinePrinted: "1 June 2018" })] });
  const after = bookWith({ items: [itemRow({ deadlinePrinted: "1 December 2018" })] });
  expect(between(before, after).deadlinesMoved).toMatchObject([
    { id: "P/1", deadlineMove: "slipped", dueBefore: "2018-06-01", dueAfter: "2018-12-01" },
  ]);
  const within = (status: string) =>
    bookWith({
      items: [itemRow({})],
      updates: [updateRow("1", JUNE, "at risk August 2018"), updateRow("1", SEPTEMBER, status)],
    });
  const moved = (status: string) =>
    between(within(status), within(status)).deadlinesMoved.map((row) => row.deadlineMove);
  expect(moved("at risk March 2019")).toEqual(["slipped"]);
  expect(moved("at risk")).toEqual([]);
  expect(moved("complete")).toEqual([]);
  const printed = (statusPrinted: string) => bookWith({ items: [itemRow({ statusPrinted })] });
  const ways = between(printed("at risk August 2018"), printed("at risk")).deadlinesMoved;
  expect(ways.map((row) => row.deadlineMove)).toEqual(["taken away"]);
});

test("owners change by role and body; from when, and who leads, is no change", () => {
  const book = bookWith({
    items: ["1", "2", "3"].map((item) => itemRow({ item })),
    owners: [
      ownerRow("1", "Head of Fostering", "2018-01-01", "2018-08-31"),
      ownerRow("1", "Head of Permanence", "2018-09-01"),
      ownerRow("2", "Head of Fostering", "2018-01-01", "2018-07-31"),
      ownerRow("2", "Head of Fostering", "2018-08-01"),
      ownerRow("3", "Head of Fostering", "2018-10-01"),
    ],
  });
  const { ownersChanged } = between(book, book);
  expect(
    ownersChanged.map(({ id, joined, left }) => [
      id,
      joined.map(({ role }) => role),
      left.map(({ role }) => role),
    ]),
  ).toEqual([["P/1", ["Head of Permanence"], ["Head of Fostering"]]]);
});

describe("as it stood on a day", () => {
  const then = bookWith({ items: [itemRow({ deadlinePrinted: "1 June 2018", statusPrinted: "off track" })] });
  const now = bookWith({
    items: [itemRow({ deadlinePrinted: "1 December 2018" }), itemRow({ item: "2" })],
    updates: [updateRow("1", "2018-06-15", "at risk"), updateRow("1", "2018-08-01", "on track")],
  });

  test("rows and deadlines are those known then; a status of that day or before counts whenever it arrived", () => {
    const stood = asItStood(then, now, JUNE!);
    expect(stood.items.map(({ item, deadline }) => [item, deadline?.on])).toEqual([["1", "2018-06-01"]]);
    expect(standingOn(stood.items[0]!, JUNE!).form).toBe("at risk");
    expect(standingOn(stood.items[0]!, "2018-06-14").form).toBe("off track");
  });

  test("a status that the row printed then stays, and one it was told by that day comes after it", () => {
    const printed = (statusPrinted: string, statusOn: string) =>
      bookWith({ items: [itemRow({ statusPrinted, statusOn })] });
    const march = printed("off track", "2018-03-31");
    const on = (later: PlanBook, day: string) =>
      statusOn(asItStood(march, later, JUNE!).items[0]!.statuses, day)?.normal;
    expect(on(printed("at risk", "2018-06-30"), JUNE!)).toBe("at risk");
    expect(on(printed("at risk", "2018-06-30"), "2018-06-29")).toBe("off track");
    expect(on(printed("complete", "2018-09-30"), JUNE!)).toBe("off track");
    expect(on(printed("complete", "2018-03-31"), JUNE!)).toBe("complete");
  });

  test.each`
    day             | knownAt                        | moment
    ${"2018-06-30"} | ${null}                        | ${"2018-06-30T23:59:59.999999Z"}
    ${"2026-11-22"} | ${null}                        | ${null}
    ${"2027-01-01"} | ${null}                        | ${null}
    ${"2018-06-30"} | ${"2018-07-31T12:00:00Z"}      | ${"2018-06-30T23:59:59.999999Z"}
    ${"2018-07-31"} | ${"2018-07-31T12:00:00Z"}      | ${"2018-07-31T12:00:00Z"}
    ${"2018-06-30"} | ${"2018-07-01T00:30:00+01:00"} | ${"2018-07-01T00:30:00+01:00"}
  `(
    "at noon on 22 November 2026, asked as known at $knownAt, $day is read as known at $moment",
    ({ day, knownAt, moment }: { day: string; knownAt: string | null; moment: string | null }) => {
      expect(knownByEndOf(day, knownAt, Date.parse("2026-11-22T12:00:00Z"))).toBe(moment);
    },
  );

  test("a plan is known by itself or by a row of it", () => {
    expect(knows(bookWith({ plans: [] }), "P")).toBe(false);
    expect(knows(bookWith({ plans: [], items: [itemRow({})] }), "P")).toBe(true);
    expect(knows(bookWith({}), "P")).toBe(true);
  });
});

describe("in words", () => {
  const words = (compared: Compared) => comparedInWords("action", JUNE!, SEPTEMBER!, compared);
  test("no rows, none any more, and nothing changed", () => {
    expect(words(between(bookWith({}), bookWith({})))).toBe(
      "There are no actions on 30 June 2018 or 30 September 2018.",
    );
    expect(words(between(bookWith({ items: [itemRow({})] }), bookWith({})))).toBe(
      "Between 30 June 2018 and 30 September 2018 all actions went: there were 1.",
    );
    const book = bookWith({ items: [itemRow({}), itemRow({ item: "2" })] });
    expect(words(between(book, book))).toBe(
      "Nothing changed in the 2 actions between 30 June 2018 and 30 September 2018; none of them has a known status.",
    );
    const toldOf = (...items: string[]) =>
      bookWith({
        items: [itemRow({}), itemRow({ item: "2" })],
        updates: items.map((item) => updateRow(item, JUNE!, "at risk")),
      });
    expect(words(between(toldOf("1"), toldOf("1")))).toBe(
      "Nothing changed in the 2 actions between 30 June 2018 and 30 September 2018; 1 of them has a known status on neither day.",
    );
    expect(words(between(toldOf("1", "2"), toldOf("1", "2")))).toBe(
      "Nothing changed in the 2 actions between 30 June 2018 and 30 September 2018.",
    );
  });

  test("everything that happened", () => {
    const before = bookWith({
      items: [itemRow({ deadlinePrinted: "1 August 2018" }), itemRow({ item: "2" }), itemRow({ item: "3" })],
    });
    const after = bookWith({
      items: [
        itemRow({ deadlinePrinted: "1 September 2018" }),
        itemRow({ item: "2" }),
        itemRow({ item: "4" }),
      ],
      updates: [updateRow("2", "2018-07-01", "complete")],
    });
    expect(words(between(before, after))).toBe(
      "Between 30 June 2018 and 30 September 2018, of 3 actions 1 moved on, 1 has a known status on neither day and 1 is new; 1 is newly overdue, 1 is gone, 1 deadline slipped and 1 update was told.",
    );
  });
});

describe("whatever the plan", () => {
  const day = fc.constantFrom("2018-03-31", JUNE!, "2018-07-15", SEPTEMBER!, "2018-12-31");
  const form = fc.constantFrom(null, ...Object.keys(STATUS_FORMS));
  const item = fc.record({
    item: fc.constantFrom("1", "2", "3", "4", "5"),
    agreedOn: fc.option(day),
    deadlinePrinted: fc.constantFrom(
      null,
      "1 May 2018",
      "31 August 2018",
      "a) 30 April 2018 b) 31 July 2018",
    ),
    statusPrinted: form,
    statusOn: fc.option(day),
  });
  const book = fc
    .record({
      items: fc.uniqueArray(item, { selector: (one) => one.item }),
      updates: fc.array(fc.tuple(fc.constantFrom("1", "2", "3", "4", "5"), day, form)),
      owners: fc.array(fc.tuple(fc.constantFrom("1", "2", "3"), fc.constantFrom("A", "B"), day)),
    })
    .map(({ items, updates, owners }) =>
      bookWith({
        items: items.map(itemRow),
        updates: updates.map((one) => updateRow(...one)),
        owners: owners.map((one) => ownerRow(...one)),
      }),
    );
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);

  test("beside itself on one day nothing changed", () => {
    fc.assert(
      fc.property(book, day, (one, on) => {
        const compared = compare("P", "action", { book: one, on }, { book: one, on });
        expect(isUnchanged(compared)).toBe(true);
        expect(compared.before).toEqual(compared.after);
      }),
    );
  });

  test("what was, with what was added and without what is gone, is what is: in all, by form, and overdue", () => {
    fc.assert(
      fc.property(book, book, (before, after) => {
        const all = between(before, after);
        const { added, gone, movedOn, movedBack, notTold, same, untold, newlyOverdue, noLongerOverdue } = all;
        expect(sum(all.before) + added.length - gone.length).toBe(sum(all.after));
        const both = movedOn.length + movedBack.length + notTold.length + same + untold;
        expect(both + added.length).toBe(sum(all.after));
        expect(
          new Set([...movedOn, ...movedBack, ...notTold, ...added, ...gone].map(({ id }) => id)).size,
        ).toBe(movedOn.length + movedBack.length + notTold.length + added.length + gone.length);
        const late = (side: PlanBook, on: string) =>
          compare("P", "action", { book: bookWith({}), on }, { book: side, on }).newlyOverdue.length;
        const overdue = [late(before, JUNE!), late(after, SEPTEMBER!)] as const;
        expect(overdue[0] + newlyOverdue.length - noLongerOverdue.length).toBe(overdue[1]);
      }),
    );
  });
});
