import { SYMBOLS } from "../sources/symbols";
import type { CellType } from "../sources/source";
import { Fault, fault, suggesting } from "./fault";
import type { CellCheck } from "./fault";
import { latin } from "./lookAlikes";

export function integerCheck({ least, most }: CellType & { is: "integer" }): CellCheck {
  const notANumber = fault("NOT_A_NUMBER", { least, most });
  const outside = fault("NUMBER_OUT_OF_RANGE", { least, most });
  return seeingThrough((cell) => {
    // "12.0" is how a spreadsheet writes 12; "1,234" how a person does.
    const parts = /^(-?\d{1,3}(?:,\d{3})+|-?\d{1,12})(?:\.0+)?$/.exec(cell);
    if (!parts) return notANumber;
    const number = Number(parts[1]!.replaceAll(",", ""));
    return number < least || number > most ? outside : String(number);
  });
}

export function numberCheck({ least, most, decimals }: CellType & { is: "number" }): CellCheck {
  const notANumber = fault("NOT_A_NUMBER_WITH_DECIMALS", { least, most, decimals });
  const outside = fault("NUMBER_OUT_OF_RANGE", { least, most });
  return seeingThrough((cell) => {
    const text = plainNumber(cell);
    if (text === null || (text.split(".")[1] ?? "").length > decimals) return notANumber;
    return Number(text) < least || Number(text) > most ? outside : text;
  });
}

export function figureCheck(): CellCheck {
  const wrong = fault("NOT_A_FIGURE", { symbols: Object.keys(SYMBOLS).join(", ") });
  return seeingThrough(
    (cell) => plainNumber(cell) ?? (cell.toLowerCase() in SYMBOLS ? cell.toLowerCase() : wrong),
  );
}

/** The number a cell writes, thousands commas and closing zeros taken out; null: it writes none. */
function plainNumber(cell: string): string | null {
  const parts = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,15}))?$/.exec(cell);
  if (!parts) return null;
  const decimals = (parts[3] ?? "").replace(/0+$/, "");
  const whole = parts[2]!.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  return `${parts[1]}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Suggests the number in a refused cell that has a sign, blanks or look-alike digits around or in it. */
function seeingThrough(check: CellCheck): CellCheck {
  return (cell) => {
    const answer = check(cell);
    if (!(answer instanceof Fault) || !/\d/.test(cell)) return answer;
    const number = numberIn(cell);
    return number === cell ? answer : answer.advising(suggesting(check, number));
  };
}

function numberIn(cell: string): string {
  return latin(cell)
    .replace(/^['"£$€\s]+|[%"\s]+$/g, "")
    .replace(/\u2212/g, "-")
    .replace(/(?<=\d)\s+(?=\d{3}\b)/g, "")
    .replace(/O/gi, "0")
    .replace(/[lI]/g, "1");
}
