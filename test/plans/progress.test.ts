import { bookOf } from "../../src/plans/book";
import type { PlanDates } from "../../src/plans/planPeriod";
import { planProblems } from "../../src/plans/problems";
import { readProgress } from "../../src/plans/progress";
import { updatesOf } from "../../src/plans/updates";
import type { PlanItemRow, PlanRows } from "../../src/records/plans/planRows";

/** The updates of a cell, each in one line. */
const inShort = (cell: string | null): string[] =>
  readProgress(cell).map(({ saidOf, heading, words, isOutOfOrder }) =>
    [saidOf ?? "undated", ...(heading ? [`(${heading})`] : []), words, ...(isOutOfOrder ? ["!"] : [])].join(
      " ",
    ),
  );

describe("takes a cell of progress apart", () => {
  test.each([
    [null, []],
    ["  ", []],
    ["Standard letter used.", ["undated Standard letter used."]],
    ["Update 12.09.2017: Funding approved.", ["2017-09-12 Funding approved."]],
    ["Update 12.09.2017 : Data held.", ["2017-09-12 Data held."]],
    ["UPDATE 13.2.18 Agreed that it begins by 1/5/18.", ["2018-02-13 Agreed that it begins by 1/5/18."]],
    ["Update 05/03/18: Not recruited.", ["2018-03-05 Not recruited."]],
    ["Update: 7.12.2017: Shared.", ["2017-12-07 Shared."]],
    ["13.2.18 UPDATE \u2013 First drafts.", ["2018-02-13 First drafts."]],
    ["Feb 2018 \u2013 98% had one.", ["2018-02-28 98% had one."]],
    ["Feb2018 \u2013 regular news.", ["2018-02-28 regular news."]],
    ["Feb 2018 options paper.", ["2018-02-28 options paper."]],
    ["Feb 18 \u2013 98% had one.", ["2018-02-28 98% had one."]],
    ["Feb-18: 98% had one.", ["2018-02-28 98% had one."]],
    ["Update July '18: Held.", ["2018-07-31 Held."]],
    ["Update 31 March 18: Held.", ["2018-03-31 Held."]],
    ["March 18 - One. April '18 - Two.", ["2018-03-31 One.", "2018-04-30 Two."]],
    ["Feb 18 March 18 papers sent.", ["2018-02-28 March 18 papers sent."]],
    ["Update March 18, 2018: Held.", ["2018-03-18 Held."]],
    ["Update 3.5.18: They may 12 weeks later.", ["2018-05-03 They may 12 weeks later."]],
    [
      "Funding to be sought; paper goes to the meeting of 10.8.17. Update 12.09.2017: Approved.",
      ["undated Funding to be sought; paper goes to the meeting of 10.8.17.", "2017-09-12 Approved."],
    ],
    [
      "Review arranged. Update: Date for review 12 January 2018 Achieved 13.02.18: Held 12/1/18.",
      [
        "undated Review arranged. Update: Date for review 12 January 2018",
        "2018-02-13 (achieved) Held 12/1/18.",
      ],
    ],
    [
      "Priorities to be agreed. March 2018 - young people are asked.",
      ["undated Priorities to be agreed.", "2018-03-31 young people are asked."],
    ],
  ])("%j", (cell, updates) => {
    expect(inShort(cell)).toEqual(updates);
  });
});

test("finds five updates in one cell, however each date is written", () => {
  const cell =
    "Update 07.08.2017: Recruitment. Update 3.11.2017: Appointed, starts November 2017. Update 7.12.2017: Started 6.11.2017. Update 09.02.18: Posts filled. Update 05/03/18: One vacancy.";
  expect(readProgress(cell).map(({ saidOf }) => saidOf)).toEqual([
    ...["2017-08-07", "2017-11-03", "2017-12-07", "2018-02-09", "2018-03-05"],
  ]);
});

test("keeps an update whose date does not exist, as printed and without a day", () => {
  expect(readProgress("Update 20.02.017: Briefing sent.")).toEqual([
    { saidOf: null, printed: "20.02.017", heading: null, words: "Briefing sent.", isOutOfOrder: false },
  ]);
});

test("marks an update that is dated before one above it", () => {
  const cell = "Update 7.12.17: One. Update 13.02.17: Two. Update 5.3.18: Three.";
  expect(inShort(cell)).toEqual(["2017-12-07 One.", "2017-02-13 Two. !", "2018-03-05 Three."]);
});

describe("an update far from its plan has a wrong year", () => {
  const PLAN = { fromOn: "2017-04-01", toOn: "2018-03-31", approvedOn: "2018-03-31" };
  const NONE = { fromOn: null, toOn: null, approvedOn: null };
  const row = (progressPrinted: string) =>
    ({ progressPrinted, agreedOn: null, statusOn: null }) as unknown as PlanItemRow;
  const isFar = (cell: string, plan?: PlanDates) =>
    updatesOf(row(cell), { updates: [], notes: [] }, plan).map(({ isOutOfPeriod }) => isOutOfPeriod);

  test.each<[cell: string, plan: PlanDates | undefined, isFar: boolean]>([
    ["Update 13.2.2071: Held.", PLAN, true],
    ["Update 13.2.2007: Held.", PLAN, true],
    ["Update 13.2.81: Held.", PLAN, true],
    ["March 30 - Held.", PLAN, true],
    ["Update 13.2.2018: Held.", PLAN, false],
    ["Update 20.2.2017: Held.", PLAN, false],
    ["Update 1.4.2015: Held.", PLAN, false],
    ["Update 31.3.2015: Held.", PLAN, true],
    ["Update 31.3.2020: Held.", PLAN, false],
    ["Update 1.4.2020: Held.", PLAN, true],
    ["Update 31.3.2020: Held.", { ...NONE, approvedOn: "2018-03-31" }, false],
    ["Update 13.2.2071: Held.", NONE, false],
    ["Update 13.2.2071: Held.", undefined, false],
    ["Update 20.02.017: Held.", PLAN, false],
    ["Held.", PLAN, false],
  ])("%s of %j: %s", (cell, plan, expected) => {
    expect(isFar(cell, plan)).toEqual([expected]);
  });

  test("it is reported, and kept as printed", () => {
    const rows = { plans: [{ plan: "P", statusWords: null, partOf: null, ...PLAN }], words: [] };
    const item = { ...row("Update 13.2.2071: Held."), plan: "P", item: "1", kind: "action" };
    const none = { past: [], pastDeadlines: [], links: [], owners: [], updates: [], notes: [], targets: [] };
    const blank = {
      partOf: null,
      rolledOverFrom: null,
      statusPrinted: null,
      colourPrinted: null,
      deadlinePrinted: null,
    };
    const book = bookOf({ ...none, ...rows, items: [{ ...blank, ...item }] } as unknown as PlanRows);
    const [found] = planProblems(book, []).filter(({ code }) => code === "UPDATE_OUT_OF_PERIOD");
    expect([found!.plan, found!.item, found!.says]).toEqual([
      ...["P", "1"],
      'The update "13.2.2071" is dated years away from its plan, and kept as it is. Check its year.',
    ]);
    expect(book.items[0]!.updates.map(({ saidOf }) => saidOf)).toEqual(["2071-02-13"]);
  });
});

test("takes a log with the newest first as it is", () => {
  expect(inShort("Update 5.3.18: Two. Update 7.12.17: One.")).toEqual(["2018-03-05 Two.", "2017-12-07 One."]);
});
