import { targetBound, targetDirection, targetKind, targetRelation } from "../../codeLists/performance";
import { targets as kept } from "../../records/performance/targets";
import { code, date, integer, number, text } from "../columns";
import { defineSource } from "../source";
import { indicatorId } from "./indicatorId";
import { targetRules } from "./targetRules";

/** Least, greatest and decimals of a value of an indicator, or of a change of it. */
const AMOUNT = [-1_000_000_000, 1_000_000_000, 4] as const;

/** Targets: one row a target, whatever it is measured against. */
export const targets = defineSource({
  code: "performance_targets",
  title: "Targets",
  system: "performance",
  reference: "Hub format: no public standard exists; kinds of target as in council improvement plans",
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    TARGET_REF: text({
      doc: "the plan's own reference of the target",
      to: "reference",
      longest: 60,
      required: true,
    }),
    INDICATOR_ID: text({ doc: "indicator", to: "indicator", required: true, ...indicatorId }),
    BREAKDOWN: text({ doc: "all, or dimension=value pairs", to: "breakdown", required: true }),
    KIND: code(targetKind, { doc: "what it is measured against", to: "kind", required: true }),
    AS_PRINTED: text({ doc: "the target in the words of its document", to: "as_printed", required: true }),
    UNIT: text({ doc: "unit of the values, where not that of the indicator", to: "unit", longest: 60 }),
    BOUND: code(targetBound, { doc: "on which side of the value it is met", to: "bound" }),
    VALUE: number(...AMOUNT, {
      doc: "value to be met, or by which the baseline or the area's figure is changed",
      to: "target_value",
    }),
    LEAST: number(...AMOUNT, { doc: "least value that meets it", to: "least" }),
    MOST: number(...AMOUNT, { doc: "greatest value that meets it", to: "most" }),
    RELATION: code(targetRelation, {
      doc: "how it follows from the baseline or from the area's figure",
      to: "relation",
    }),
    BASELINE_ON: date({ doc: "day of the own figure it is measured from", to: "baseline_on" }),
    BASELINE_VALUE: number(...AMOUNT, { doc: "that figure as the plan states it", to: "baseline_value" }),
    COMPARED_WITH: text({
      doc: "area or group compared with or ranked among",
      to: "compared_with",
      longest: 80,
    }),
    TOP_PERCENT: number(0, 100, 2, { doc: "rank as a share: 25 for the top quartile", to: "top_percent" }),
    TOP_PLACES: integer(1, 1000, { doc: "rank as a place: 10 for the top ten", to: "top_places" }),
    DIRECTION: code(targetDirection, { doc: "which way it is to go", to: "direction" }),
    TARGET_ON: date({ doc: "day by which it is to be met", to: "target_on" }),
    PERIOD: text({ doc: "period for which it is set, as printed", to: "target_period", longest: 60 }),
    SET_ON: date({ doc: "day it was set", to: "set_on" }),
    DOCUMENT: text({ doc: "document that sets it", to: "document", required: true }),
    PLACE_IN_DOCUMENT: text({ doc: "page, line or row", to: "document_place", longest: 60 }),
    OWNER_ROLE: text({
      doc: "role that answers for it; no person's name",
      to: "owner_role",
      longest: 80,
      invalid: "blank",
    }),
    AMBER_WITHIN: number(0, 1_000_000_000, 4, {
      doc: "how far off the target is amber and not red, in the unit of the indicator",
      to: "amber_within",
    }),
  },
  key: ["TARGET_REF"],
  rules: targetRules,
});
