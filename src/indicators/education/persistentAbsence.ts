import { defineIndicator } from "../define";
import { persistentlyAbsent, sessionsPossible } from "../facts/education/education";
import { ageAtStartOfSchoolYear } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { PERCENT } from "../../disclosure/scales";

/** Persistent absence. */
export const persistentAbsence = defineIndicator({
  code: "cla_persistent_absence_pct",
  title: "Persistent absence",
  plain:
    "Of the children looked after for 12 months or more and aged 5 to 15 when the school year began, who could attend school, those who missed a tenth or more of their own possible sessions.",
  reference:
    "DfE, Outcomes for children in need, including children looked after: persistent absentees miss 10% or more of their own possible sessions",
  population: lookedAfter,
  among: [
    { fact: monthsLookedAfter, atLeast: 12 },
    { fact: ageAtStartOfSchoolYear, atLeast: 5, atMost: 15 },
    { fact: sessionsPossible, atLeast: 1 },
  ],
  counted: [{ fact: persistentlyAbsent, is: true }],
  scale: PERCENT,
  direction: "down",
});
