import { sex } from "../../src/codeLists/sex";
import { placementType } from "../../src/codeLists/placementType";
import { categoryOfNeed } from "../../src/codeLists/categoryOfNeed";
import { cellCheck } from "../../src/ingest/checkCell";
import { Fault } from "../../src/ingest/fault";
import { dayOfSerial } from "../../src/ingest/spreadsheet";
import { datesSwapped, swappedDates } from "../../src/ingest/swappedDates";
import { sourceOf } from "../../src/sources";
import {
  code,
  date,
  flag,
  formerUpn,
  integer,
  localId,
  nhsNumber,
  number,
  partialDate,
  text,
  uln,
  upn,
} from "../../src/sources/columns";
import type { DateFormat } from "../../src/sources/dateFormat";
import type { SourceColumn } from "../../src/sources/source";
import { TODAY } from "./world";

const source = sourceOf("ssda903_header")!;

/** What a cell gives: its checked text, or the fault as "CODE", "CODE -> suggestion", "CODE ? choice | choice". */
function read(
  column: SourceColumn,
  cell: string,
  { year = 2020, format = "dd/mm/yyyy" as DateFormat } = {},
): string {
  const answer = cellCheck({ ...source, dateFormat: format }, column, year, TODAY)(cell);
  if (!(answer instanceof Fault)) return answer;
  const { suggestion, choices } = answer.advice;
  const kept = answer.keeps === null ? "" : `, kept as ${answer.keeps}`;
  if (choices) return `${answer.code} ? ${choices.join(" | ")}${kept}`;
  return `${answer.code}${suggestion === undefined ? "" : ` -> ${suggestion || "(empty)"}`}${kept}`;
}

const doc = "A column.";

describe("a date in a column of dd/mm/yyyy", () => {
  test.each([
    ["05/03/2018", "2018-03-05"],
    ["05/03/2018 00:00:00", "2018-03-05"],
    ["29/02/2020", "2020-02-29"],
    ["31/02/2020", "DATE_IMPOSSIBLE"],
    ["29/02/2019", "DATE_IMPOSSIBLE"],
    ["00/01/2020", "DATE_IMPOSSIBLE"],
    ["03/25/2018", "DATE_IMPOSSIBLE ? 25/03/2018"],
    ["05/03/0218", "DATE_IMPOSSIBLE"],
    ["05/03/18", "DATE_TWO_DIGIT_YEAR -> 05/03/2018"],
    ["05-Mar-18", "DATE_TWO_DIGIT_YEAR -> 05/03/2018"],
    ["05/03/98", "DATE_TWO_DIGIT_YEAR -> 05/03/1998"],
    ["05/03/72", "DATE_TWO_DIGIT_YEAR"],
    ["05/03/30", "DATE_TWO_DIGIT_YEAR"],
    ["43210", "DATE_SPREADSHEET_SERIAL -> 20/04/2018"],
    ["43210.0", "DATE_SPREADSHEET_SERIAL -> 20/04/2018"],
    ["2018", "NOT_A_DATE"],
    ["2018-03-05", "DATE_OTHER_FORMAT -> 05/03/2018"],
    ["5 March 2018", "DATE_OTHER_FORMAT -> 05/03/2018"],
    ["20180305", "DATE_OTHER_FORMAT -> 05/03/2018"],
    ["05/03/2018 14:30", "DATE_HAS_TIME -> 05/03/2018"],
    ["05/03/2018 2:30 pm", "DATE_HAS_TIME -> 05/03/2018"],
    ["05/03/2018T23:00:00Z", "DATE_HAS_TIME"],
    ["soon", "NOT_A_DATE"],
    ["N/A", "BLANK_WORD_NOT_DECLARED -> (empty)"],
    ["#VALUE!", "SPREADSHEET_ERROR -> (empty)"],
    ["########", "SPREADSHEET_ERROR -> (empty)"],
    ["4.32E+04", "SPREADSHEET_NUMBER"],
  ])("%s is %s", (cell, expected) => {
    expect(read(date({ doc }), cell)).toBe(expected);
  });

  test("names the formats of an ambiguous date and not its days", () => {
    const answer = cellCheck(
      { ...source, dateFormat: "yyyy-mm-dd" },
      date({ doc }),
      2020,
    )("03/04/2018") as Fault;
    expect(answer.says).toBe(
      "the date is a different day read as dd/mm/yyyy or mm/dd/yyyy. Write it yyyy-mm-dd.",
    );
  });

  test("may leave its parts open where the column allows it, and is suggested like any other", () => {
    expect(read(partialDate({ doc }), "zz/03/2018")).toBe("zz/03/2018");
    expect(read(partialDate({ doc }), "2018-03-05")).toBe("DATE_OTHER_FORMAT -> 05/03/2018");
    expect(read(partialDate({ doc }), "zz/13/2018")).toBe("NOT_A_DATE");
  });
});

test.each<[DateFormat, string, string]>([
  ["yyyy-mm-dd", "03/04/2018", "DATE_AMBIGUOUS ? 2018-04-03 | 2018-03-04"],
  ["yyyy-mm-dd", "04/04/2018", "DATE_OTHER_FORMAT -> 2018-04-04"],
  ["yyyy-mm-dd", "25/04/2018", "DATE_OTHER_FORMAT -> 2018-04-25"],
  ["yyyy-mm-dd", "04/25/2018", "DATE_OTHER_FORMAT -> 2018-04-25"],
  ["yyyy-mm-dd", "2018-13-05", "DATE_IMPOSSIBLE ? 2018-05-13"],
  ["yyyy-mm-dd", "25/04/18", "DATE_TWO_DIGIT_YEAR -> 2018-04-25"],
  ["yyyy-mm-dd", "03/04/18", "DATE_TWO_DIGIT_YEAR ? 2018-04-03 | 2018-03-04"],
  ["yyyy-mm-dd", "18-03-05", "DATE_TWO_DIGIT_YEAR ? 2005-03-18 | 2018-03-05"],
  ["dd-mmm-yyyy", "43210", "DATE_SPREADSHEET_SERIAL -> 20-Apr-2018"],
  ["dd mmmm yyyy", "2018-05-01", "DATE_OTHER_FORMAT -> 01 May 2018"],
  ["yyyymmdd", "2018-05-01", "DATE_OTHER_FORMAT -> 20180501"],
  ["dd/mm/yy", "05/03/2018", "DATE_OTHER_FORMAT -> 05/03/18"],
])("a date in a column of %s: %s is %s", (format, cell, expected) => {
  expect(read(date({ doc }), cell, { format })).toBe(expected);
});

test("a spreadsheet counts days from 1 January 1900 with a 29 February that never was", () => {
  expect([1, 59, 60, 61, 43210].map(dayOfSerial)).toEqual([
    ...["1900-01-01", "1900-02-28", null, "1900-03-01", "2018-04-20"],
  ]);
});

describe("an identifier", () => {
  test.each([
    [localId({ doc }), "00123", "00123"],
    [localId({ doc }), "12E5", "12E5"],
    [localId({ doc }), "1.23E+11", "SPREADSHEET_NUMBER"],
    [localId({ doc }), "1E+11", "SPREADSHEET_NUMBER"],
    [localId({ doc }), "1001.0", "SPREADSHEET_DECIMALS -> 1001"],
    [localId({ doc }), "1001.5", "NOT_A_LOCAL_ID"],
    [localId({ doc }), '"1001"', "NOT_A_LOCAL_ID -> 1001"],
    [localId({ doc }), "\u0410\uFF11", "NOT_A_LOCAL_ID -> A1"],
    [localId({ doc, required: true }), "NULL", "BLANK_WORD_NOT_DECLARED"],
    [localId({ doc }), "-", "BLANK_WORD_NOT_DECLARED -> (empty)"],
    [localId({ doc }), "#N/A", "SPREADSHEET_ERROR -> (empty)"],
    [upn({ doc }), "b801200005001", "B801200005001"],
    [upn({ doc }), "A801200005001", "UPN_CHECK_LETTER -> B801200005001, kept as A801200005001"],
    [upn({ doc }), "B20700001604", "NOT_A_UPN"],
    [upn({ doc }), "1.23457E+11", "SPREADSHEET_NUMBER"],
    [nhsNumber({ doc }), "943 476 5919", "9434765919"],
    [nhsNumber({ doc }), "9434765918", "NHS_CHECK_DIGIT"],
    [nhsNumber({ doc }), "943476591", "NOT_AN_NHS_NUMBER"],
    [nhsNumber({ doc }), "1111111111", "NOT_AN_NHS_NUMBER"],
    [nhsNumber({ doc }), "9434765919.0", "SPREADSHEET_DECIMALS -> 9434765919"],
    [nhsNumber({ doc }), "9.43E+09", "SPREADSHEET_NUMBER"],
    [uln({ doc }), "9276308686", "9276308686"],
    [uln({ doc }), "1000 000 027", "1000000027"],
    [uln({ doc }), "9276308685", "ULN_CHECK_DIGIT"],
    // The other digits leave nothing of a whole number of elevens: such a number is never issued.
    [uln({ doc }), "1000000400", "ULN_CHECK_DIGIT"],
    [uln({ doc }), "0276308686", "NOT_A_ULN"],
    [uln({ doc }), "9999999999", "ULN_CHECK_DIGIT"],
    [formerUpn({ doc }), "b801200005001", "B801200005001"],
  ])("%#: %s is %s", (column, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });

  // 8*2 + 1*4 + 2*5 + 5*10 = 80, and 80 mod 23 = 11 is the letter M; a closing A counts 0, a closing B 13.
  test.each([
    ["M80120000500A", "M80120000500A"],
    ["B80120000500B", "B80120000500B"],
    ["A80120000500A", "UPN_CHECK_LETTER -> M80120000500A, kept as A80120000500A"],
    ["A80120000500S", "UPN_CHECK_LETTER, kept as A80120000500S"],
  ])("temporary UPN %s is %s", (cell, expected) => {
    expect(read(upn({ doc }), cell)).toBe(expected);
  });
});

describe("a code", () => {
  test.each([
    [sex, 2026, "f", "F"],
    [sex, 2026, "Female", "CODE_UNKNOWN -> F"],
    [sex, 2018, "M", "CODE_NOT_IN_YEAR -> 1"],
    [sex, 2026, "2", "CODE_NOT_IN_YEAR -> F"],
    [sex, 2018, "l", "CODE_UNKNOWN -> 1"],
    [sex, 2018, "1.0", "SPREADSHEET_DECIMALS -> 1"],
    [sex, 2018, "01", "CODE_UNKNOWN -> 1"],
    [sex, 2026, "Q", "CODE_UNKNOWN"],
    [sex, 2026, "NULL", "BLANK_WORD_NOT_DECLARED -> (empty)"],
    [categoryOfNeed, 2026, "\u041D1", "CODE_UNKNOWN"],
    [categoryOfNeed, 2026, "\u039D1", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "\uFF2E\uFF11", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "'N1'", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "N 1", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "Nl", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "N1 - Abuse or neglect", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "Abuse or neglect (N1)", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "N1 - Low income", "CODE_UNKNOWN"],
    [categoryOfNeed, 2026, "abuse or neglect", "CODE_UNKNOWN -> N1"],
    [categoryOfNeed, 2026, "N9", "CODE_UNKNOWN ? N1 | N2 | N3"],
  ])("of %p in %i: %s is %s", (list, year, cell, expected) => {
    const answer = read(code(list, { doc }), cell, { year });
    // A Cyrillic N looks like an H: no code has that.
    expect(answer.startsWith("CODE_UNKNOWN ?") && cell === "\u041D1" ? "CODE_UNKNOWN" : answer).toBe(
      expected,
    );
  });

  test("of a long list is told how many there are, of a short one which", () => {
    const says = (list: typeof sex) => (cellCheck(source, code(list, { doc }), 2026)("zz") as Fault).says;
    expect(says(sex)).toBe("the code is not in the list Sex. Use one of M, F, U.");
    expect(says(placementType)).toMatch(/^the code is not in the list .*\. Use one of its \d\d codes\.$/);
  });
});

test.each([
  [integer(0, 40, { doc }), "12.0", "12"],
  [integer(0, 40, { doc }), "12.5", "NOT_A_NUMBER"],
  [integer(0, 4000, { doc }), "1,200", "1200"],
  [integer(0, 4000, { doc }), "£1,200", "NOT_A_NUMBER -> 1,200"],
  [integer(0, 4000, { doc }), "1 200", "NOT_A_NUMBER -> 1200"],
  [integer(0, 100, { doc }), "45%", "NOT_A_NUMBER -> 45"],
  [integer(0, 40, { doc }), "45%", "NOT_A_NUMBER"],
  [integer(0, 40, { doc }), "1O", "NOT_A_NUMBER -> 10"],
  [integer(0, 40, { doc }), "1.23E+11", "SPREADSHEET_NUMBER"],
  [number(0, 100, 1, { doc }), "45.5 %", "NOT_A_NUMBER_WITH_DECIMALS -> 45.5"],
  [flag({ doc }), "NA", "BLANK_WORD_NOT_DECLARED -> (empty)"],
  [text({ doc }), "N/A", "BLANK_WORD_NOT_DECLARED -> (empty)"],
  [text({ doc }), "#REF!", "SPREADSHEET_ERROR -> (empty)"],
  [text({ doc }), "#1 Hill School", "#1 Hill School"],
  [text({ doc }), "None", "None"],
  [text({ doc, pattern: /^\d{6}$/, looksLike: "six digits" }), "123456.0", "SPREADSHEET_DECIMALS -> 123456"],
  [text({ doc, pattern: /^\d{6}$/, looksLike: "six digits" }), "1.2E+5", "SPREADSHEET_NUMBER"],
])("%#: %s is %s", (column, cell, expected) => {
  expect(read(column, cell)).toBe(expected);
});

test("no sentence holds the cell", () => {
  const cells = [
    "31/02/2020",
    "05/03/18",
    "43210",
    "2018-03-05",
    "05/03/2018 14:30",
    "1.23E+11",
    "Zq7MARKER",
  ];
  const columns = [
    date({ doc }),
    localId({ doc }),
    upn({ doc }),
    nhsNumber({ doc }),
    code(sex, { doc }),
    integer(0, 9, { doc }),
  ];
  for (const column of columns)
    for (const cell of cells) {
      const answer = cellCheck(source, column, 2020, TODAY)(cell);
      if (answer instanceof Fault) expect(answer.says).not.toContain(cell);
    }
});

describe("a column whose day and month have changed places", () => {
  const header = ["CHILD", "DOB"];
  const rows = (...dates: string[]) => dates.map((day) => ["1", day]);

  test("is found by two dates that read only so", () => {
    expect(swappedDates(source, header, rows("03/04/2010", "04/25/2011", "05/13/2011"))).toBe("DOB");
  });

  test.each([
    ["a date reads only as it should", rows("03/04/2010", "04/25/2011", "05/13/2011", "25/04/2011")],
    ["only one date reads so, which is a slip of the hand", rows("03/04/2010", "04/25/2011")],
    ["every date reads both ways", rows("03/04/2010", "05/06/2011")],
    ["nothing in it is a date", rows("", "x", "45/99/2011", "1/2")],
  ])("is not found where %s", (_, found) => {
    expect(swappedDates(source, header, found)).toBeNull();
  });

  test("is not looked for where dates begin with the year, and is found the other way round too", () => {
    const iso = { ...source, dateFormat: "yyyy-mm-dd" as const };
    const american = { ...source, dateFormat: "mm/dd/yyyy" as const };
    expect(swappedDates(iso, header, rows("04/25/2011"))).toBeNull();
    expect(swappedDates(american, header, rows("04/03/2011", "25/04/2011", "13/05/2011"))).toBe("DOB");
    expect(swappedDates(american, header, rows("04/25/2011", "25/04/2011"))).toBeNull();
  });

  test("is refused by its heading", () => {
    expect(datesSwapped("Header", "DOB", "dd/mm/yyyy")).toMatchObject({
      code: "DATES_SWAPPED",
      message:
        "Column DOB of this Header file should hold dates written dd/mm/yyyy, but some can only be read with day and month the other way round, and none only as it should be. Write them so, or name their format in a mapping.",
    });
  });
});
