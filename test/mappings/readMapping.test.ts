import { HubError } from "../../src/lib/hubError";
import { readMapping } from "../../src/mappings/readMapping";
import { eitherIdentifier, peps } from "./peps";

const read = (text: string) => readMapping(text, "peps.yaml", [peps, eitherIdentifier]);

/** The problems of a mapping, a line each. */
function problems(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof HubError && error.code === "MAPPING_INVALID") return error.message.split("\n");
    throw error;
  }
  return [];
}

const WHOLE = `mapping: County PEP extract
feeds: peps
encoding: windows-1252
delimiter: ";"
skip lines: 2
dates: dd-mmm-yyyy
blanks: [NULL, N/A, "#REF!"]
columns:
  Pupil No: UPN
  Born: DOB
  PEP due: { to: PEP_DUE, dates: dd/mm/yyyy, blanks: [TBC] }
  Grade: { to: QUALITY, codes: { Green: good, Amber: Requires Improvement } }
always:
  GRADED_BY: virtual school head
  NEXT_REVIEW_DUE: 2026-07-01
not kept: [Surname, Forename]
`;

test("accepts a mapping that says everything", () => {
  expect(read(WHOLE)).toEqual({
    name: "County PEP extract",
    feeds: "peps",
    reading: { encoding: "windows-1252", delimiter: ";", skipLines: 2 },
    dateFormat: "dd-mmm-yyyy",
    blanks: ["NULL", "N/A", "#REF!"],
    columns: [
      { heading: "Pupil No", to: "UPN", translations: {}, blanks: [] },
      { heading: "Born", to: "DOB", translations: {}, blanks: [] },
      { heading: "PEP due", to: "PEP_DUE", dateFormat: "dd/mm/yyyy", translations: {}, blanks: ["TBC"] },
      {
        ...{ heading: "Grade", to: "QUALITY", blanks: [] },
        translations: { Green: "good", Amber: "Requires Improvement" },
      },
    ],
    always: { GRADED_BY: "virtual school head", NEXT_REVIEW_DUE: "2026-07-01" },
    notKept: ["Surname", "Forename"],
  });
});

test.each([
  ["tab", "\t"],
  ['"\\t"', "\t"],
  ["pipe", "|"],
  ['"|"', "|"],
  ["Semicolon", ";"],
])("accepts the delimiter %s", (word, delimiter) => {
  expect(read(WHOLE.replace('";"', word)).reading.delimiter).toBe(delimiter);
});

test("takes every word for text: a code keeps its zero, and no is a word", () => {
  const text = WHOLE.replace("Green: good", "01: good, no: good, NULL: good");
  expect(Object.keys(read(text).columns[3]!.translations)).toEqual(["01", "no", "NULL", "Amber"]);
});

const line = (number: number, says: string) => `peps.yaml, line ${number}: ${says}`;

test.each([
  [
    "a key nobody knows",
    ["skip lines: 2", "skip line: 2"],
    5,
    'a mapping says nothing called "skip line". Did you mean skip lines?',
  ],
  [
    "a source that does not exist",
    ["feeds: peps", "feeds: pep"],
    2,
    'there is no source "pep". Did you mean peps?',
  ],
  [
    "a column the source has not",
    ["to: QUALITY", "to: QUALTY"],
    12,
    'Education plans (peps) has no column "QUALTY". Did you mean QUALITY?',
  ],
  [
    "a code the list has not",
    ["Green: good", "Green: goood"],
    12,
    '"goood" is not in the list PEP quality. Did you mean GOOD?',
  ],
  [
    "a word nobody has given a code yet",
    ["Green: good", 'Green: "?"'],
    12,
    'nothing says yet what "Green" means. Put a code of the list PEP quality for the "?".',
  ],
  [
    "codes of a column that has none",
    ["PEP due: { to: PEP_DUE,", "PEP due: { to: PEP_DUE, codes: { Soon: good },"],
    11,
    'column PEP_DUE has no codes, so its words are not translated. Take "codes" out.',
  ],
  [
    "a column mapped twice",
    ["Grade: { to: QUALITY", "Due again: PEP_DUE\n  Grade: { to: QUALITY"],
    12,
    "column PEP_DUE is mapped twice. Keep the heading it is fed by.",
  ],
  [
    "a heading that is there twice",
    ["Born: DOB", "Born: DOB\n  BORN: CHILD_ID"],
    11,
    '"columns" names "BORN" twice. Remove one.',
  ],
  [
    "a required column that nothing feeds",
    ["  Born: DOB\n", ""],
    8,
    'no heading feeds DOB (date of birth), which every row needs. Map one, or give it under "always".',
  ],
  [
    "a date format nobody knows",
    ["dates: dd-mmm-yyyy", "dates: dd-mmm-yyy"],
    6,
    '"dd-mmm-yyy" is not a date format. Did you mean dd-mmm-yy?',
  ],
  [
    "a date format of a column that is not of dates",
    ["{ to: QUALITY,", "{ to: QUALITY, dates: dd/mm/yyyy,"],
    12,
    'column QUALITY is not of dates that have a format. Take "dates" out.',
  ],
  [
    "an encoding nobody reads",
    ["windows-1252", "ebcdic"],
    3,
    '"ebcdic" is not an encoding the hub reads. Use one of utf-8, windows-1252, utf-16le, utf-16be.',
  ],
  [
    "a delimiter nobody reads",
    ['";"', "colon"],
    4,
    '"colon" is not a delimiter the hub reads. Use one of comma, semicolon, tab, pipe.',
  ],
  [
    "lines that are no number",
    ["skip lines: 2", "skip lines: two"],
    5,
    '"two" is not a number of lines. Give how many stand above the header, 0 to 100.',
  ],
  [
    "a column with something nobody says of one",
    ["{ to: QUALITY, codes", "{ to: QUALITY, code"],
    12,
    'of a column nothing called "code" is said. Did you mean codes?',
  ],
  [
    "a column that goes nowhere",
    ["Pupil No: UPN", "Pupil No: UPN\n  Year: { dates: dd/mm/yyyy }"],
    10,
    'column "Year" goes nowhere. Add "to: <column of the source>".',
  ],
  [
    "a value that is missing",
    ["Born: DOB", "Born: DOB\n  Year:"],
    11,
    '"Year" has no value. Write one word or text after its colon.',
  ],
  [
    "a list that is none",
    ["[Surname, Forename]", "{ Surname: Forename }"],
    16,
    '"not kept" is not a list of words. Write them as [one, "two"].',
  ],
  [
    "a cell that is always wrong",
    ["NEXT_REVIEW_DUE: 2026-07-01", "NEXT_REVIEW_DUE: 01/07/2026"],
    15,
    'column NEXT_REVIEW_DUE cannot always be "01/07/2026": it is not a date written yyyy-mm-dd. Write it so.',
  ],
  [
    "one child for every row",
    ["GRADED_BY: virtual school head", "CHILD_ID: 100"],
    14,
    'column CHILD_ID cannot always be "100": children are not all one child. Map a heading to it.',
  ],
  [
    "a column that is mapped and always the same",
    ["GRADED_BY: virtual school head", "QUALITY: good"],
    14,
    "column QUALITY is mapped and is always the same. Keep one of the two.",
  ],
  [
    "a heading that is mapped and not kept",
    ["[Surname, Forename]", "[Surname, born]"],
    8,
    'heading "born" is mapped and is not kept. Keep one of the two.',
  ],
] as const)("rejects %s", (_, [from, to], number, says) => {
  expect(WHOLE).toContain(from);
  expect(problems(WHOLE.replace(from, to))).toEqual([line(number, says)]);
});

test("rejects a file that is not YAML, with the place of its first fault", () => {
  expect(problems(WHOLE.replace('"#REF!"', "#REF!"))).toEqual([
    expect.stringMatching(
      /^peps\.yaml, line \d+: this is not YAML \(.+\)\. Indent with blanks, and put quotes /,
    ),
  ]);
  expect(problems("- a list\n")).toContain(
    line(1, 'the file is not a list of "name: value" lines. Write one a line, indented.'),
  );
});

test("rejects an empty file by what it must say", () => {
  expect(problems("mapping: x\n")).toEqual([
    line(1, 'the mapping says no source. Add a line "feeds: <the code of a source>".'),
    line(1, 'the mapping maps no column. Add "columns:" and under it "<heading>: <column of the source>".'),
  ]);
});

test("says which identifiers would do where none is required by itself", () => {
  const text = "mapping: x\nfeeds: either\ncolumns:\n  Born: DOB\n";
  const named = problems(text).filter((one) => one.includes("which child"));
  expect(named).toEqual([
    line(3, "nothing says which child a row is about. Map a heading to NHS_NUMBER or CHILD_ID."),
  ]);
});

test("reports all problems at once, in the order of the file", () => {
  const text = WHOLE.replace("windows-1252", "ebcdic")
    .replace("Born: DOB", "Born: DOBB")
    .replace("good", "goood");
  expect(problems(text).map((one) => one.slice(0, 20))).toEqual([
    ...['peps.yaml, line 3: "', "peps.yaml, line 8: n", "peps.yaml, line 10: ", "peps.yaml, line 12: "],
  ]);
});
