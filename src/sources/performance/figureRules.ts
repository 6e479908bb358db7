import type { RowRule } from "../source";
import { isInWords, isNoNumber, isWithheld, numberIn } from "./printedFigure";
import type { FigureColumn, FigureRow } from "./printedFigure";
import { shareRules } from "./shareRules";

/** Broken where a cell is there and reads as no number: kept as printed, and can not be counted with. */
const notANumber = (code: string, column: FigureColumn, what: string): RowRule<FigureColumn> => ({
  code,
  severity: "warning",
  column,
  says: `${what} reads as no number and is kept as printed. Compare it with the document.`,
  breaks: (row) => isNoNumber(row, column),
});

/** A row may hold only a target or a comparator; it may not hold nothing, nor parts of a figure without the figure. */
function lacksValue(row: FigureRow): boolean {
  if (!row.unit || row.printed_value || isWithheld(row)) return false;
  return Boolean(row.numerator ?? row.denominator) || !(row.target ?? row.comparator_value);
}

/** What the cells of a published figure must say of each other. Every rule keeps the row as it is printed. */
export const figureRules: readonly RowRule<FigureColumn>[] = [
  {
    code: "PERIOD_END_BLANK",
    severity: "warning",
    column: "period_end",
    says: "the figure has no period. Give the last day of the period, if the document tells it.",
    breaks: ({ period_end, unit }) => Boolean(unit) && !period_end,
  },
  {
    code: "FIGURE_OF_FUTURE_PERIOD",
    severity: "warning",
    column: "period_end",
    says: "a value is printed for a period that ends after the day the file was received. Correct the period, or give the value as a target.",
    breaks: ({ period_end, printed_value }, { today }) =>
      Boolean(printed_value) && Boolean(period_end) && period_end! > today,
  },
  notANumber("NUMERATOR_NOT_A_NUMBER", "numerator", "the numerator"),
  notANumber("DENOMINATOR_NOT_A_NUMBER", "denominator", "the denominator"),
  {
    ...notANumber("PRINTED_VALUE_NOT_A_NUMBER", "printed_value", "the printed value"),
    breaks: (row) => isNoNumber(row, "printed_value") && !isInWords(row) && !isWithheld(row),
  },
  {
    code: "FIGURE_WITHOUT_VALUE",
    severity: "warning",
    column: "printed_value",
    says: "no value is printed, and no target or comparator alone explains it. Give the value, or a status that says why there is none.",
    breaks: lacksValue,
  },
  {
    code: "WITHHELD_FIGURE_PRINTED",
    severity: "warning",
    column: "status",
    says: "the status says that there is no figure, but one is printed. Correct the status, or leave the value blank.",
    breaks: (row) => isWithheld(row) && numberIn(row, "printed_value") !== null,
  },
  ...shareRules,
  notANumber("COMPARATOR_NOT_A_NUMBER", "comparator_value", "the value of the comparator"),
  {
    code: "COMPARATOR_WITHOUT_NAME",
    severity: "warning",
    column: "comparator_name",
    says: "the value of a comparator is given, but not what it is of. Give comparator_name.",
    breaks: ({ comparator_name, comparator_value }) => Boolean(comparator_value) && !comparator_name,
  },
  {
    code: "COMPARATOR_WITHOUT_VALUE",
    severity: "warning",
    column: "comparator_value",
    says: "a comparator is named, but has no value. Give comparator_value, or leave comparator_name blank.",
    breaks: ({ comparator_name, comparator_value }) => Boolean(comparator_name) && !comparator_value,
  },
];
