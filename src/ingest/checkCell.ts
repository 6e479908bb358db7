import type { IsoDate } from "../lib/dates";
import type { CellType, Source, SourceColumn } from "../sources/source";
import { codeCheck } from "./checkCode";
import { dateCheck, partialDateCheck } from "./checkDate";
import { fault } from "./fault";
import type { CellCheck } from "./fault";
import { identifierCheck } from "./checkIdentifier";
import { figureCheck, integerCheck, numberCheck } from "./checkNumber";
import { placeholderCheck } from "./placeholders";

/**
 * The check of one column of `source` for rows of collection year `year`. `today`, the day of receipt, is needed only to
 * advise on two-digit years.
 */
export function cellCheck(source: Source, column: SourceColumn, year: number, today?: IsoDate): CellCheck {
  return placeholderCheck(column, typeCheck(source, column, year, today));
}

function typeCheck(source: Source, column: SourceColumn, year: number, today?: IsoDate): CellCheck {
  const type = column.type;
  switch (type.is) {
    case "identifier":
      return identifierCheck(type);
    case "date":
      return dateCheck(column.dateFormat ?? source.dateFormat, today);
    case "partialDate":
      return partialDateCheck(today);
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

function textCheck({ pattern, looksLike = "", longest = Infinity }: CellType & { is: "text" }): CellCheck {
  const tooLong = fault("TEXT_TOO_LONG", { longest });
  const wrongForm = fault("TEXT_WRONG_FORM", { looksLike });
  return (cell) => {
    if (cell.length > longest) return tooLong;
    return pattern && !pattern.test(cell) ? wrongForm : cell;
  };
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
