import { date, packed, recordTable, text } from "../recordTable";

/**
 * Figures that arrive as figures, as they were printed. `readPrinted` gives the number a printed text reads as. Two
 * figures of one line of a document differ in their period or their comparator, either of which may be blank: so what
 * tells them apart is packed, since no column of a key can be null.
 */
export const reportedFigures = recordTable({
  name: "reported_figures",
  doc: "Figures that arrive as figures, as they were printed.",
  about: "authority",
  key: ["indicator", "breakdown", "document", "printed_at"],
  columns: {
    indicator: text("indicator the figure is of"),
    breakdown: text("all, or dimension=value pairs joined by semicolons"),
    document: text("document that prints it"),
    printed_at: packed("line of the document, and the period and comparator that tell its figures apart"),
    period_end: date("last day of the period; null: not printed, or no day"),
    period_printed: text("period in the words of the document"),
    numerator: text("numerator as printed"),
    denominator: text("denominator as printed"),
    printed_value: text("value as printed; null: the row holds only a target or a comparator"),
    unit: text("what the value counts, or %"),
    target: text("target as printed beside it"),
    comparator: text("what it is compared with"),
    comparator_value: text("value of the comparator as printed"),
    status: text("final, provisional, revised, estimated, suppressed or not collected; null: not said"),
    note: text("what the sender says of it"),
  },
});
