import { readProgress } from "../../src/plans/progress";

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

test("takes a log with the newest first as it is", () => {
  expect(inShort("Update 5.3.18: Two. Update 7.12.17: One.")).toEqual(["2018-03-05 Two.", "2017-12-07 One."]);
});
