import type { PlanBook } from "../../src/plans/book";
import { findActions } from "../../src/plans/find";
import type { ActionFilter } from "../../src/plans/find";
import { isIncomplete, isOverdue } from "../../src/plans/late";
import { ownerLists } from "../../src/plans/ownerLists";
import { standingOn } from "../../src/plans/standing";
import { approvedOn, bookWith, itemRow, ownerRow, updateRow } from "./book";

const DAY = "2018-09-30";
const found = (book: PlanBook, filter: ActionFilter, on = DAY) =>
  findActions(book, filter, on).map(({ item }) => item);

describe("a deadline printed within a status", () => {
  const printed = itemRow({ statusPrinted: "at risk June 2018", statusOn: "2018-01-15" });
  const recorded = bookWith({ items: [printed], updates: [updateRow("1", "2018-07-15", "at risk")] });

  test("stands when a status without one is recorded", () => {
    expect(found(recorded, { isOverdue: true })).toEqual(["1"]);
  });

  test("is within a window of days", () => {
    expect(found(recorded, { dueFrom: "2018-06-01", dueTo: "2018-06-30" })).toEqual(["1"]);
    expect(found(recorded, { dueFrom: "2018-07-01" })).toEqual([]);
  });

  test("gives way to one that is recorded later, and not before its day", () => {
    const later = bookWith({
      items: [printed],
      updates: [updateRow("1", "2018-07-15", "at risk December 2018")],
    });
    expect(found(later, { isOverdue: true })).toEqual([]);
    expect(found(later, { isOverdue: true }, "2018-07-14")).toEqual(["1"]);
  });
});

describe("an action is in place", () => {
  const agreed = itemRow({ agreedOn: "2018-01-26" });
  const incomplete = (...updates: ReturnType<typeof updateRow>[]) => {
    const [item] = bookWith({ items: [agreed], updates }).items;
    return isIncomplete(standingOn(item!, DAY), DAY);
  };

  test.each`
    status           | words      | on              | isInPlace
    ${null}          | ${"Begun"} | ${"2018-07-01"} | ${true}
    ${null}          | ${"Begun"} | ${"2018-06-30"} | ${false}
    ${"on track"}    | ${null}    | ${"2018-07-01"} | ${true}
    ${"at risk"}     | ${null}    | ${"2018-06-30"} | ${false}
    ${"not started"} | ${null}    | ${DAY}          | ${false}
    ${"not started"} | ${"Later"} | ${DAY}          | ${false}
    ${"no such"}     | ${null}    | ${DAY}          | ${false}
  `("where $status, $words is told of $on: $isInPlace", ({ status, words, on, isInPlace }: Told) => {
    expect(incomplete(updateRow("1", on, status, words))).toBe(!isInPlace);
  });

  test("not because a plan prints a status", () => {
    const printed = { ...agreed, statusPrinted: "on track", statusOn: DAY };
    const [item] = bookWith({ items: [printed] }).items;
    expect(isIncomplete(standingOn(item!, DAY), DAY)).toBe(true);
  });
});

interface Told {
  readonly status: string | null;
  readonly words: string | null;
  readonly on: string;
  readonly isInPlace: boolean;
}

test("a row that a later plan carries on is due there, from the day it is", () => {
  const book = bookWith({
    items: [
      itemRow({ deadlinePrinted: "31 August 2018" }),
      itemRow({
        item: "2",
        deadlinePrinted: "31 August 2019",
        rolledOverFrom: "P/1",
        agreedOn: "2018-09-15",
      }),
    ],
    owners: [ownerRow("1", "Head of Service", "2018-01-01"), ownerRow("2", "Head of Service", "2018-01-01")],
  });
  const [first] = book.items;
  expect(["2018-09-14", "2018-09-15"].map((on) => isOverdue(standingOn(first!, on), on))).toEqual([
    true,
    false,
  ]);
  const lists = (on: string) => ownerLists(book, on).map(({ open, overdue }) => [open, overdue.length]);
  expect([lists("2018-09-14"), lists(DAY)]).toEqual([[[1, 1]], [[1, 0]]]);
});

test("a row is in no list before it was agreed, or else its plan was approved", () => {
  const agreed = itemRow({ item: "2", agreedOn: "2018-06-01" });
  const book = bookWith({ ...approvedOn("2018-05-04"), items: [itemRow({}), agreed] });
  const days = ["2018-05-03", "2018-05-04", "2018-06-01"];
  expect(days.map((on) => found(book, {}, on))).toEqual([[], ["1"], ["1", "2"]]);
});

test("an owner is a role or body of just that name; where there is none, of one that holds the words", () => {
  const roles = ["Operations Manager", "Operations Manager Leaving Care", "Head of Service"];
  const book = bookWith({
    items: roles.map((_, place) => itemRow({ item: String(place), place })),
    owners: roles.map((role, place) => ownerRow(String(place), role, "2018-01-01")),
  });
  expect(found(book, { owner: "operations manager" })).toEqual(["0"]);
  expect(found(book, { owner: "Manager" })).toEqual(["0", "1"]);
  expect(found(book, { owner: "Director" })).toEqual([]);
});
