import { readStatus } from "../../src/plans/status";
import type { StatusCells, StatusWord } from "../../src/plans/status";
import { agree, formInWords } from "../../src/plans/statusForm";
import type { StatusForm } from "../../src/plans/statusForm";

const word = (name: string, normal: StatusForm | null, colour: string | null = null): StatusWord => ({
  ...{ word: name, normal, colour, meaning: null },
});

const RAG = [
  word("R", "off track", "red"),
  word("A", "at risk", "amber"),
  word("G", "on track", "green"),
  word("B", "business as usual", "blue"),
  word("On track", "on track"),
];
const WORDS = [
  ...[word("Amber", "at risk", "amber"), word("Green", "on track", "green")],
  ...[word("Ongoing", null), word("complete", "complete")],
];
const TRACKER = [
  ...[word("Completed", "complete"), word("Pending", "on track"), word("Incomplete", "not started")],
  word("On-going", null),
];

/** A status in one line: normal form, colour, day due, and what is strange. */
function inShort(cells: StatusCells, words: readonly StatusWord[]): string {
  const status = readStatus(cells, words);
  if (!status) return "none";
  return [
    status.normal,
    ...(status.colour ? [status.colour] : []),
    ...(status.due ? [`due ${status.due.on}`] : []),
    ...(status.direction ? [status.direction] : []),
    ...(status.hasLookAlikes ? ["look-alikes"] : []),
    ...(status.isDisagreeing ? ["disagrees"] : []),
    ...(status.isKnown ? [] : [`unknown, perhaps ${status.nearest[0] ?? "nothing"}`]),
  ].join(", ");
}

test.each`
  printed                        | words      | reads
  ${null}                        | ${RAG}     | ${"none"}
  ${" "}                         | ${RAG}     | ${"none"}
  ${"G"}                         | ${RAG}     | ${"on track, green"}
  ${"r"}                         | ${RAG}     | ${"off track, red"}
  ${"B"}                         | ${RAG}     | ${"business as usual, blue"}
  ${"\u0412"}                    | ${RAG}     | ${"business as usual, blue, look-alikes"}
  ${"\u0410"}                    | ${RAG}     | ${"at risk, amber, look-alikes"}
  ${"\u0391"}                    | ${RAG}     | ${"at risk, amber, look-alikes"}
  ${"\u0394"}                    | ${RAG}     | ${"at risk, amber, look-alikes"}
  ${"B - On track"}              | ${RAG}     | ${"on track, blue, disagrees"}
  ${"B -On track"}               | ${RAG}     | ${"on track, blue, disagrees"}
  ${"Amber Ongoing"}             | ${WORDS}   | ${"at risk, amber"}
  ${"Amber 17/11/17"}            | ${WORDS}   | ${"at risk, amber, due 2017-11-17"}
  ${"Amber June 2018 \u2191"}    | ${WORDS}   | ${"at risk, amber, due 2018-06-30, better"}
  ${"Green complete"}            | ${WORDS}   | ${"complete, green"}
  ${"Green Ongoing"}             | ${WORDS}   | ${"on track, green"}
  ${"Pending/On-going"}          | ${TRACKER} | ${"on track"}
  ${"Pending Nov 2018"}          | ${TRACKER} | ${"on track, due 2018-11-30"}
  ${"Pending for May '18"}       | ${TRACKER} | ${"on track, due 2018-05-31"}
  ${"Completed at April 18 mtg"} | ${TRACKER} | ${"complete, due 2018-04-30"}
  ${"May '18 meeting"}           | ${TRACKER} | ${"unknown, due 2018-05-31, unknown, perhaps nothing"}
  ${"Pendig"}                    | ${TRACKER} | ${"unknown, unknown, perhaps Pending"}
  ${"Go"}                        | ${RAG}     | ${"unknown, unknown, perhaps nothing"}
`(
  "$printed: $reads",
  ({ printed, words, reads }: { printed: string; words: StatusWord[]; reads: string }) => {
    expect(inShort({ status: printed }, words)).toBe(reads);
  },
);

describe("colour, words and progress", () => {
  test.each`
    status        | colour     | progress                                            | reads
    ${"G"}        | ${null}    | ${"Robust. Attendance continues to be of concern."} | ${"on track, green, disagrees"}
    ${"A"}        | ${null}    | ${"Options paper submitted. Not achieved -"}        | ${"at risk, amber, disagrees"}
    ${"G"}        | ${null}    | ${"Achieved: all are trained."}                     | ${"on track, green"}
    ${"B"}        | ${null}    | ${"Achieved, and kept up."}                         | ${"business as usual, blue"}
    ${null}       | ${"red"}   | ${null}                                             | ${"off track, red"}
    ${"On track"} | ${"red"}   | ${null}                                             | ${"on track, red, disagrees"}
    ${"On track"} | ${"green"} | ${null}                                             | ${"on track, green"}
    ${"G"}        | ${null}    | ${"Meetings held."}                                 | ${"on track, green"}
  `("$status, $colour, $progress: $reads", ({ reads, ...cells }: StatusCells & { reads: string }) => {
    expect(inShort(cells, RAG)).toBe(reads);
  });
});

test("what is done was on track; what is at risk is not done", () => {
  expect([agree("complete", "on track"), agree("closed", "business as usual")]).toEqual([true, true]);
  expect([agree("at risk", "complete"), agree("on track", "business as usual")]).toEqual([false, false]);
  expect(agree("unknown", "off track")).toBe(true);
});

test.each([
  ["Achieved 13.02.18", "complete"],
  ["It was not achieved", "off track"],
  ["Start of the project delayed", "at risk"],
  ["Discussions to take place. Action complete - the officer pursues this.", "complete"],
  ["All actions have been completed", "complete"],
  ["The action is not complete", "off track"],
  ["The group met", null],
])("%s says %s", (text, form) => {
  expect(formInWords(text)).toBe(form);
});
