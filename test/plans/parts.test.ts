import { deadlinesBefore } from "../../src/plans/pastDeadlines";
import { isSamePart } from "../../src/plans/parts";
import { planProblems } from "../../src/plans/problems";
import { standingOn } from "../../src/plans/standing";
import { isIncomplete, overdueSince } from "../../src/plans/late";
import { bookWith, itemRow, updateRow } from "./book";

/** Rows whose deadline has parts, each of which may be finished by itself, and deadlines that were others before. */
const DEADLINE = "a) 30 April 2018 b) 1 June 2018 c) July 2018";
const part = (label: string, day: string, status: string) => updateRow("1", day, status, null, label);

test.each`
  told                                                                           | on              | since
  ${[]}                                                                          | ${"2018-05-15"} | ${"2018-04-30"}
  ${[part("a", "2018-05-10", "complete")]}                                       | ${"2018-05-09"} | ${"2018-04-30"}
  ${[part("a", "2018-05-10", "complete")]}                                       | ${"2018-05-15"} | ${null}
  ${[part("a", "2018-05-10", "complete")]}                                       | ${"2018-06-02"} | ${"2018-06-01"}
  ${[part("A)", "2018-05-10", "closed")]}                                        | ${"2018-05-15"} | ${null}
  ${[part("a", "2018-05-10", "on track")]}                                       | ${"2018-05-15"} | ${"2018-04-30"}
  ${[part("a", "2018-05-10", "complete"), part("a", "2018-05-12", "off track")]} | ${"2018-05-15"} | ${"2018-04-30"}
  ${[part("b", "2018-05-10", "complete")]}                                       | ${"2018-06-15"} | ${"2018-04-30"}
  ${["a", "b", "c"].map((label) => part(label, "2018-06-10", "complete"))}       | ${"2018-09-01"} | ${null}
  ${[part("d", "2018-05-10", "complete")]}                                       | ${"2018-05-15"} | ${"2018-04-30"}
  ${[updateRow("1", "2018-05-10", "complete")]}                                  | ${"2018-09-01"} | ${null}
`("of three parts, on $on overdue since $since", ({ told, on, since }: Record<string, unknown>) => {
  const items = [itemRow({ deadlinePrinted: DEADLINE })];
  const [item] = bookWith({ items, updates: told as never }).items;
  expect(overdueSince(standingOn(item!, on as string), on as string)).toBe(since);
});

test("what is told of a part is no status of the row, and is something done", () => {
  const items = [itemRow({ deadlinePrinted: DEADLINE, agreedOn: "2018-01-01" })];
  const [idle] = bookWith({ items }).items;
  const [item] = bookWith({ items, updates: [part("b", "2018-05-10", "complete")] }).items;
  expect(item!.statuses).toEqual([]);
  expect(standingOn(item!, "2018-06-01")).toMatchObject({ form: "unknown", actedOn: "2018-05-10" });
  const isLeft = (one: typeof item) => isIncomplete(standingOn(one!, "2018-06-01"), "2018-06-01");
  expect([idle, item].map(isLeft)).toEqual([true, false]);
  const [begun] = bookWith({ items, updates: [part("b", "2018-05-10", "not started")] }).items;
  expect(isLeft(begun)).toBe(true);
});

test.each`
  one              | other              | same
  ${"a"}           | ${"(A)"}           | ${true}
  ${"a"}           | ${"a."}            | ${true}
  ${"a"}           | ${"b"}             | ${false}
  ${"Local offer"} | ${"local  offer:"} | ${true}
  ${"Local offer"} | ${"Survey"}        | ${false}
`("$one and $other name one part: $same", ({ one, other, same }: Record<string, unknown>) => {
  expect(isSamePart(one as string, other as string)).toBe(same);
});

test("an update of a part that there is not is told of, and so is a status of no vocabulary", () => {
  const items = [itemRow({ deadlinePrinted: "Local offer - 30th September 2018 Survey - end March 2019" })];
  const updates = [part("Local ofer", "2018-05-10", "complete"), part("survey", "2018-05-11", "finnished")];
  const found = planProblems(bookWith({ items, updates }), []);
  expect(
    found.filter(({ code }) => code.startsWith("UNKNOWN_")).map(({ code, says }) => [code, says]),
  ).toEqual([
    [
      "UNKNOWN_PART",
      'It is said to be of the part "Local ofer", which is not known. Did you mean "Local offer"?',
    ],
    ["UNKNOWN_STATUS", expect.stringContaining('"finnished"')],
  ]);
});

describe("deadlines that were others before", () => {
  const before = (now: string | null, ...past: readonly (readonly [string | null, string])[]) =>
    deadlinesBefore(
      itemRow({ deadlinePrinted: now }),
      past.map(([deadlinePrinted, saidOn]) => ({
        ...{ plan: "P", item: "1", deadlinePrinted, saidOn, knownFrom: saidOn },
      })),
    ).map(({ deadline, lastToldOn }) => `${deadline.on} until ${lastToldOn}`);

  test.each<[what: string, told: string[], found: string[]]>([
    ["none", before("June 2018"), []],
    ["the same again", before("June 2018", ["June 2018", "2018-01-01"]), []],
    [
      "one, told twice",
      before("July 2018", ["June 2018", "2018-01-01"], ["June 2018", "2018-02-01"]),
      ["2018-06-30 until 2018-02-01"],
    ],
    [
      "two, and back to the first",
      before("June 2018", ["June 2018", "2018-01-01"], ["July 2018", "2018-02-01"]),
      ["2018-06-30 until 2018-01-01", "2018-07-31 until 2018-02-01"],
    ],
    [
      "one that was taken away between",
      before("July 2018", ["June 2018", "2018-01-01"], [null, "2018-02-01"]),
      ["2018-06-30 until 2018-01-01"],
    ],
    ["one that is no more", before(null, ["June 2018", "2018-01-01"]), ["2018-06-30 until 2018-01-01"]],
  ])("%s", (_, told, found) => {
    expect(told).toEqual(found);
  });
});
