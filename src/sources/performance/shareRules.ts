import { ratio } from "../../lib/rounding";
import { readPrinted } from "../../records/performance/printedNumber";
import type { RowRule } from "../source";
import { isShare, numberIn } from "./printedFigure";
import type { FigureColumn, FigureRow } from "./printedFigure";

/** A part of a whole: a share, or a count printed with the number it is counted out of. */
const isPart = (row: FigureRow) =>
  isShare(row) || (Boolean(row.numerator) && row.numerator === row.printed_value);

function isPartAboveWhole(row: FigureRow): boolean {
  const [part, whole] = [numberIn(row, "numerator"), numberIn(row, "denominator")];
  return isPart(row) && part !== null && whole !== null && part > whole;
}

/**
 * Whether the percentage is not the numerator of the denominator rounded half up at the decimals it is printed with.
 * Both must be whole numbers: of others the division is not exact, and none has been seen.
 */
function doesNotFollow(row: FigureRow): boolean {
  const [part, whole] = [numberIn(row, "numerator"), numberIn(row, "denominator")];
  const printed = readPrinted(row.printed_value ?? "");
  if (!isShare(row) || !printed || !Number.isInteger(part) || !Number.isInteger(whole)) return false;
  return ratio(part!, whole!, 100, printed.decimals) !== printed.value;
}

function isOutsideHundred(row: FigureRow): boolean {
  const value = numberIn(row, "printed_value");
  return isShare(row) && value !== null && (value < 0 || value > 100);
}

/** What the numerator, the denominator and the value of a share must say of each other. */
export const shareRules: readonly RowRule<FigureColumn>[] = [
  {
    code: "NUMERATOR_ABOVE_DENOMINATOR",
    severity: "warning",
    column: "numerator",
    says: "the numerator is greater than the denominator. Compare both with the document.",
    breaks: isPartAboveWhole,
  },
  {
    code: "PERCENTAGE_DOES_NOT_FOLLOW",
    severity: "warning",
    column: "printed_value",
    says: "the printed percentage is not the numerator out of the denominator, rounded half up. Compare all three with the document.",
    breaks: doesNotFollow,
  },
  {
    code: "PERCENTAGE_OUTSIDE_HUNDRED",
    severity: "warning",
    column: "printed_value",
    says: "the printed percentage is below 0 or above 100. Compare it with the document.",
    breaks: isOutsideHundred,
  },
];
