import { isValidIn } from "../codeLists/codeList";
import { isoDate } from "../lib/dates";
import type { CellType, Source, SourceColumn } from "../sources/source";
import { sentence } from "./issueCodes";
import type { IssueCode } from "./issueCodes";

/** What is wrong with a cell: a stable code and the sentence that follows the place. Holds no value of the cell. */
export class Fault {
  constructor(
    readonly code: IssueCode,
    readonly says: string,
  ) {}
}

/** Gives the checked text of a non-blank, trimmed cell (dates as ISO, codes as kept, flags as t or f), or its fault. */
export type CellCheck = (cell: string) => string | Fault;

const fault = (code: IssueCode, fill: Record<string, string | number> = {}) =>
  new Fault(code, sentence(code, fill));

/** The check of one column of `source` for rows of collection year `year`. */
export function cellCheck(source: Source, column: SourceColumn, year: number): CellCheck {
  const type = column.type;
  switch (type.is) {
    case "identifier":
      return identifierCheck(type);
    case "date":
      return dateCheck(source.dateFormat);
    case "partialDate":
      return partialDateCheck();
    case "code":
      return codeCheck(type, year);
    case "text":
      return textCheck(type);
    case "integer":
      return integerCheck(type);
    case "flag":
      return flagCheck();
    case "postcode":
      return postcodeCheck();
  }
}

function identifierCheck(type: CellType & { is: "identifier" }): CellCheck {
  if (type.kind === "upn") return patternCheck(/^[A-Z]\d{11}[A-Z\d]$/, fault("NOT_A_UPN"));
  if (type.kind === "nhs") return nhsNumberCheck();
  const wrong = fault("NOT_A_LOCAL_ID");
  return (cell) => (/^[A-Za-z0-9_-]{1,20}$/.test(cell) ? cell : wrong);
}

function patternCheck(pattern: RegExp, wrong: Fault): CellCheck {
  return (cell) => {
    const upper = cell.toUpperCase();
    return pattern.test(upper) ? upper : wrong;
  };
}

/** NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary, "NHS NUMBER"). */
function nhsNumberCheck(): CellCheck {
  const wrong = fault("NOT_AN_NHS_NUMBER");
  return (cell) => {
    const digits = cell.replace(/[ -]/g, "");
    // One digit ten times satisfies the check digit, and stands for "not known" in many systems.
    if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return wrong;
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
    return (11 - (sum % 11)) % 11 === Number(digits[9]) ? digits : wrong;
  };
}

const REMEMBERED_DATES = 50_000;

function dateCheck(format: Source["dateFormat"]): CellCheck {
  const wrong = fault("NOT_A_DATE", { format });
  const pattern =
    format === "dd/mm/yyyy"
      ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
      : /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/;
  const [y, m, d] = format === "dd/mm/yyyy" ? [3, 2, 1] : [1, 2, 3];
  const read = (cell: string): string | Fault => {
    const parts = pattern.exec(cell);
    if (!parts) return wrong;
    const year = Number(parts[y]);
    if (year < 1900 || year > 2199) return wrong;
    return isoDate(year, Number(parts[m]), Number(parts[d])) ?? wrong;
  };
  return remembered(read, REMEMBERED_DATES);
}

/** Files repeat a few thousand dates: remembering them is three times as fast as reading them. Bounded. */
function remembered(check: CellCheck, most: number): CellCheck {
  const seen = new Map<string, string | Fault>();
  return (cell) => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const now = check(cell);
    if (seen.size < most) seen.set(cell, now);
    return now;
  };
}

function partialDateCheck(): CellCheck {
  const wrong = fault("NOT_A_DATE", { format: "dd/mm/yyyy, with zz for what is not known" });
  const whole = dateCheck("dd/mm/yyyy");
  return (cell) => {
    if (/^zz\/(zz\/(zzzz|(19|20)\d\d)|(0?[1-9]|1[0-2])\/(19|20)\d\d)$/i.test(cell)) return cell.toLowerCase();
    return whole(cell) instanceof Fault ? wrong : cell;
  };
}

function codeCheck(type: CellType & { is: "code" }, year: number): CellCheck {
  const valid = type.list.codes.filter((code) => isValidIn(code, year));
  const fill = { list: type.list.title, year, codes: valid.map(({ code }) => code).join(", ") };
  const answers = new Map<string, string | Fault>();
  for (const { code } of type.list.codes) answers.set(code, fault("CODE_NOT_IN_YEAR", fill));
  for (const { code, keptAs } of valid) answers.set(code, keptAs ?? code);
  const unknown = fault("CODE_UNKNOWN", fill);
  return (cell) => answers.get(cell) ?? answers.get(cell.toUpperCase()) ?? unknown;
}

function textCheck({ pattern, looksLike = "", longest = Infinity }: CellType & { is: "text" }): CellCheck {
  const tooLong = fault("TEXT_TOO_LONG", { longest });
  const wrongForm = fault("TEXT_WRONG_FORM", { looksLike });
  return (cell) => {
    if (cell.length > longest) return tooLong;
    return pattern && !pattern.test(cell) ? wrongForm : cell;
  };
}

function integerCheck({ least, most }: CellType & { is: "integer" }): CellCheck {
  const notANumber = fault("NOT_A_NUMBER", { least, most });
  const outside = fault("NUMBER_OUT_OF_RANGE", { least, most });
  return (cell) => {
    // "12.0" is how a spreadsheet writes 12; "1,234" how a person does.
    const parts = /^(-?\d{1,3}(?:,\d{3})+|-?\d{1,12})(?:\.0+)?$/.exec(cell);
    if (!parts) return notANumber;
    const number = Number(parts[1]!.replaceAll(",", ""));
    return number < least || number > most ? outside : String(number);
  };
}

function flagCheck(): CellCheck {
  const wrong = fault("NOT_A_FLAG");
  const answers = new Map([
    ...["1", "1.0", "Y", "y"].map((c) => [c, "t"] as const),
    ...["0", "0.0", "N", "n"].map((c) => [c, "f"] as const),
  ]);
  return (cell) => answers.get(cell) ?? wrong;
}

/** The form of a postcode, blanks and case aside; whether it exists is for the postcode directory to say. */
function postcodeCheck(): CellCheck {
  const wrong = fault("NOT_A_POSTCODE");
  return (cell) => {
    const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(cell.toUpperCase().replace(/\s+/g, ""));
    return parts ? `${parts[1]} ${parts[2]}` : wrong;
  };
}
