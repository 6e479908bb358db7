import { date, decimal, integer, recordTable, text } from "../recordTable";

/** Targets of indicators, each with its date and its source. */
export const targets = recordTable({
  name: "targets",
  doc: "Targets of indicators, each with its date and its source.",
  about: "authority",
  key: ["reference"],
  columns: {
    reference: text("the plan's own reference of the target"),
    indicator: text("indicator the target is of"),
    breakdown: text("all, or dimension=value pairs joined by semicolons"),
    kind: text("absolute, baseline, rank, area, direction or milestone"),
    as_printed: text("the target in the words of its document"),
    unit: text("unit of the values; null: that of the indicator"),
    bound: text("on which side of the value the target is met"),
    target_value: decimal("value to be met, or by which the baseline or the area's figure is changed"),
    least: decimal("least value that meets the target"),
    most: decimal("greatest value that meets the target"),
    relation: text(
      "how the value is got from the baseline or the area's figure: same, plus, times, percent change",
    ),
    baseline_on: date("day of the authority's own figure it is measured from"),
    baseline_value: decimal("that figure as the plan states it"),
    compared_with: text("area or group of areas compared with or ranked among"),
    top_percent: decimal("rank to reach, as a share of those ranked: 25 for the top quartile"),
    top_places: integer("rank to reach, as a place: 10 for the top ten"),
    direction: text("up, down or same"),
    target_on: date("day by which it is to be met; null: undated"),
    target_period: text("period for which it is set, as printed"),
    set_on: date("day it was set"),
    document: text("document that sets it"),
    document_place: text("page, line or row of the document"),
    owner_role: text("role that answers for it"),
    amber_within: decimal("how far off the target is amber and not red, in the unit of the indicator"),
  },
});
