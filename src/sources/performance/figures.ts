import { figureStatus } from "../../codeLists/performance/figureStatus";
import { reportedFigures } from "../../records/performance/reportedFigures";
import { code, date, integer, text } from "../columns";
import { defineSource } from "../source";
import { figureRules } from "./figureRules";
import { indicatorId } from "./indicatorId";

/**
 * Figures that arrive as figures, where no file about children can give them: one row a figure that a document prints. A
 * second comparator of the same figure is a row of its own. Every figure is kept as printed; what does not agree is
 * reported and never repaired.
 */
export const figures = defineSource({
  code: "performance_figures",
  title: "Published figures",
  system: "performance",
  reference: "Hub format: no public standard exists; an aggregate return of figures as documents print them",
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: reportedFigures,
  columns: {
    indicator_id: text({ doc: "indicator", to: "indicator", required: true, ...indicatorId }),
    period_end: date({
      doc: "last day of the period, or the day the figure is of",
      to: "period_end",
      packedIn: "printed_at",
      invalid: "blank",
    }),
    breakdown: text({
      doc: "all, or dimension=value pairs joined by semicolons",
      to: "breakdown",
      required: true,
    }),
    numerator: text({ doc: "numerator as printed", to: "numerator" }),
    denominator: text({ doc: "denominator as printed", to: "denominator" }),
    printed_value: text({
      doc: "value as printed; blank where the row holds only a target or a comparator",
      to: "printed_value",
    }),
    unit: text({ doc: "what the value counts, or %", to: "unit", required: true }),
    target: text({ doc: "target as printed beside it", to: "target" }),
    comparator_name: text({ doc: "what it is compared with", to: "comparator", packedIn: "printed_at" }),
    comparator_value: text({ doc: "value of the comparator as printed", to: "comparator_value" }),
    seed_file: text({
      doc: "document that prints it",
      to: "document",
      required: true,
      spellings: ["document"],
    }),
    line: integer(1, 10_000_000, {
      doc: "line of the document",
      packedIn: "printed_at",
      required: true,
      spellings: ["document_line"],
    }),
    period_printed: text({
      doc: "period in the words of the document",
      to: "period_printed",
      mayBeAbsent: true,
    }),
    status: code(figureStatus, {
      doc: "how far it may be trusted, or why there is none",
      to: "status",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    note: text({
      doc: "what there is to say of it",
      to: "note",
      longest: 1000,
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["indicator_id", "breakdown", "seed_file", "line"],
  rules: figureRules,
});
