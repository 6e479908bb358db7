import { columnsOf } from "./world";

const HEADER = columnsOf("ssda903_header").join();
const row = (id: number | string) => `${id},1,05/01/2010,WBRI,,0,`;
const lines = (...all: string[]) => `${all.join("\n")}\n`;
const latin1 = (text: string) => Buffer.from(text, "latin1");
const [ONE, TWO, THREE] = [row(1), row(2), row(3)];

/** A file of Header with a fault: which of its lines are taken, and what is said of the others. */
export interface Damage {
  readonly fault: string;
  readonly content: string | Buffer;
  readonly taken: readonly number[];
  /** "line CODE", in order of line. */
  readonly said: readonly string[];
}

/** Every way a row of a file can be damaged, with exactly what it costs. */
export const DAMAGES: readonly Damage[] = [
  {
    fault: "too few cells",
    content: lines(HEADER, ONE, "2,1,05/01/2010", THREE),
    ...{ taken: [2, 4], said: ["3 TOO_FEW_CELLS"] },
  },
  {
    fault: "too many cells",
    content: lines(HEADER, ONE, `${TWO},,`, THREE),
    ...{ taken: [2, 4], said: ["3 TOO_MANY_CELLS"] },
  },
  {
    fault: "a stray quote",
    content: lines(HEADER, ONE, TWO.replace("WBRI", 'WB"RI'), THREE),
    ...{ taken: [2, 4], said: ["3 DAMAGED_QUOTES"] },
  },
  {
    fault: "text after a closing quote",
    content: lines(HEADER, ONE, TWO.replace("WBRI", '"WBRI" '), THREE),
    ...{ taken: [2, 4], said: ["3 DAMAGED_QUOTES"] },
  },
  {
    fault: "a quote that is never closed",
    content: lines(HEADER, ONE, TWO.replace("WBRI", '"WBRI'), THREE, row(4)),
    ...{ taken: [2, 4, 5], said: ["3 DAMAGED_QUOTES"] },
  },
  {
    fault: "a quote never closed before a quoted cell",
    content: lines(HEADER, ONE, TWO.replace("WBRI", '"WBRI'), THREE.replace("WBRI", '"WBRI"'), row(4)),
    ...{ taken: [2, 4, 5], said: ["3 DAMAGED_QUOTES"] },
  },
  {
    fault: "a cell of several lines that the end of the file cuts",
    content: lines(HEADER, ONE, '2,1,05/01/2010,"WBRI', "and more,", THREE),
    ...{ taken: [2], said: ["3 DAMAGED_QUOTES", "4 DAMAGED_QUOTES", "5 DAMAGED_QUOTES"] },
  },
  {
    fault: "a cell of several lines whose closing quote something follows",
    content: lines(HEADER, ONE, '2,1,05/01/2010,"WBRI', THREE, 'and more" ,,0,', row(4)),
    ...{ taken: [2, 6], said: ["3 DAMAGED_QUOTES"] },
  },
  {
    fault: "a NUL in a row",
    content: lines(HEADER, ONE, TWO.replace("WBRI", "WB\0RI"), THREE),
    ...{ taken: [2, 4], said: ["3 NUL_CHARACTER"] },
  },
  {
    fault: "a byte that is not UTF-8",
    content: latin1(lines(HEADER, ONE, TWO.replace("WBRI", "WBR\xcd"), THREE)),
    ...{ taken: [2, 4], said: ["3 DAMAGED_CHARACTERS"] },
  },
  {
    fault: "a cell past the limit",
    content: lines(HEADER, ONE, TWO.replace("WBRI", "W".repeat(32_768)), THREE),
    ...{ taken: [2, 4], said: ["3 CELL_TOO_LONG"] },
  },
  {
    fault: "a quoted cell past the limit, over lines",
    content: lines(HEADER, ONE, TWO.replace("WBRI", `"${`${"W".repeat(9999)}\n`.repeat(4)}"`), THREE),
    ...{ taken: [2, 8], said: ["3 CELL_TOO_LONG"] },
  },
  {
    fault: "a line of three million characters",
    content: lines(HEADER, ONE, TWO.replace("WBRI", "W,".repeat(1_500_000)), THREE),
    ...{ taken: [2, 4], said: ["3 CELL_TOO_LONG"] },
  },
  {
    fault: "the header again",
    content: lines(HEADER, ONE, HEADER, TWO, HEADER.toLowerCase().replaceAll("_", " "), THREE),
    ...{ taken: [2, 4, 6], said: ["3 REPEATED_HEADER", "5 REPEATED_HEADER"] },
  },
  {
    fault: "a second table of as many columns",
    content: lines(
      HEADER,
      ONE,
      "",
      "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM,TEAM,NOTES",
      "2,05/01/2010,P1,,,,",
      THREE,
    ),
    ...{ taken: [2], said: ["4 SECOND_TABLE", "5 SECOND_TABLE", "6 SECOND_TABLE"] },
  },
  {
    fault: "a second table of fewer columns, and the first again",
    content: lines(HEADER, ONE, "CHILD,DOB,REVIEW,REVIEW_CODE", "2,05/01/2010,01/02/2018,PN1", HEADER, THREE),
    ...{ taken: [2, 6], said: ["3 SECOND_TABLE", "4 SECOND_TABLE", "5 REPEATED_HEADER"] },
  },
  {
    fault: "the same table with its columns in another order",
    content: lines(HEADER, ONE, "CHILD,DOB,SEX,ETHNIC,UPN,MOTHER,MC_DOB", "2,05/01/2010,1,WBRI,,0,"),
    ...{ taken: [2], said: ["3 SECOND_TABLE", "4 SECOND_TABLE"] },
  },
  {
    fault: "a totals line of as many cells",
    content: lines(HEADER, ONE, TWO, "Total,2,,,,,"),
    ...{ taken: [2, 3], said: ["4 TOTALS_LINE"] },
  },
  {
    fault: "a totals line that would pass every check",
    content: lines(HEADER, ONE, TWO, row("TOTAL")),
    ...{ taken: [2, 3], said: ["4 TOTALS_LINE"] },
  },
  {
    fault: "lines that a database and a report add",
    content: lines(HEADER, ONE, "", "(1 row affected)", "Grand total: 1", "-- End of report --"),
    ...{ taken: [2], said: ["4 TOTALS_LINE", "5 TOTALS_LINE", "6 TOTALS_LINE"] },
  },
  {
    fault: "no last line end",
    content: lines(HEADER, ONE, TWO).trimEnd(),
    ...{ taken: [2], said: ["3 UNFINISHED_LINE"] },
  },
  {
    fault: "a comma at the end of every line, and a cell that has slid",
    content: lines(`${HEADER},`, `${ONE},`, "2,1,05/01/2010,WB,RI,,0,,", `${THREE},`),
    ...{ taken: [2, 4], said: ["3 TOO_MANY_CELLS"] },
  },
  {
    fault: "a cell below a heading that is blank",
    content: lines(`${HEADER},`, `${ONE},`, `${TWO},x`, `${THREE}, `),
    ...{ taken: [2, 4], said: ["3 TOO_MANY_CELLS"] },
  },
];
