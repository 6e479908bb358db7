import { isValidIn } from "../codeLists/codeList";
import { SYMBOLS } from "../sources/symbols";
import type { CellType, Source, SourceColumn } from "../sources/source";
import { fault, Fault } from "./fault";
import type { CellCheck } from "./fault";
import { dateCheck } from "./checkDate";

/** The check of one column of `source` for rows of collection year `year`. */
export function cellCheck(source: Source, column: SourceColumn, year: number): CellCheck {
  const type = column.type;
  switch (type.is) {
    case "identifier":
      return identifierCheck(type);
    case "date":
      return dateCheck(column.dateFormat ?? source.dateFormat);
    case "partialDate":
      return partialDateCheck();
    case "code":
      return codeCheck(type, year);
    case "text":
      return textCheck(type);
    case "integer":
      return integerCheck(type);
    case "number":
      return numberCheck(type);
    case "figure":
      return figureCheck();
    case "flag":
      return flagCheck();
    case "postcode":
      return postcodeCheck();
  }
}

function identifierCheck(type: CellType & { is: "identifier" }): CellCheck {
  if (type.kind === "upn") return patternCheck(/^[A-Z]\d{11}[A-Z\d]$/, fault("NOT_A_UPN"));
  if (type.kind === "nhs") return nhsNumberCheck();
  if (type.kind === "pupil") return pupilIdCheck();
  const wrong = fault("NOT_A_LOCAL_ID");
  return (cell) => (/^[A-Za-z0-9_-]{1,20}$/.test(cell) ? cell : wrong);
}

function pupilIdCheck(): CellCheck {
  const wrong = fault("NOT_A_PUPIL_ID");
  return (cell) => (/^[A-Za-z0-9-]{1,40}$/.test(cell) ? cell : wrong);
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
  for (const { code, keptAs, aliases = [] } of valid)
    for (const spelling of [code, ...aliases]) answers.set(spelling.toUpperCase(), keptAs ?? code);
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

function numberCheck({ least, most, decimals }: CellType & { is: "number" }): CellCheck {
  const notANumber = fault("NOT_A_NUMBER_WITH_DECIMALS", { least, most, decimals });
  const outside = fault("NUMBER_OUT_OF_RANGE", { least, most });
  return (cell) => {
    const text = plainNumber(cell);
    if (text === null || (text.split(".")[1] ?? "").length > decimals) return notANumber;
    return Number(text) < least || Number(text) > most ? outside : text;
  };
}

/** The number a cell writes, thousands commas and closing zeros taken out; null: it writes none. */
function plainNumber(cell: string): string | null {
  const parts = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,15}))?$/.exec(cell);
  if (!parts) return null;
  const decimals = (parts[3] ?? "").replace(/0+$/, "");
  const whole = parts[2]!.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  return `${parts[1]}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

function figureCheck(): CellCheck {
  const wrong = fault("NOT_A_FIGURE", { symbols: Object.keys(SYMBOLS).join(", ") });
  return (cell) => plainNumber(cell) ?? (cell.toLowerCase() in SYMBOLS ? cell.toLowerCase() : wrong);
}

function flagCheck(): CellCheck {
  const wrong = fault("NOT_A_FLAG");
  const answers = new Map([
    ...["1", "1.0", "Y", "YES", "TRUE"].map((c) => [c, "t"] as const),
    ...["0", "0.0", "N", "NO", "FALSE"].map((c) => [c, "f"] as const),
  ]);
  return (cell) => answers.get(cell) ?? answers.get(cell.toUpperCase()) ?? wrong;
}

/** The form of a postcode, blanks and case aside; whether it exists is for the postcode directory to say. */
function postcodeCheck(): CellCheck {
  const wrong = fault("NOT_A_POSTCODE");
  return (cell) => {
    const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(cell.toUpperCase().replace(/\s+/g, ""));
    return parts ? `${parts[1]} ${parts[2]}` : wrong;
  };
}
