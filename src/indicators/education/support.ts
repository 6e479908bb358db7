import { defineIndicator } from "../define";
import { onVirtualSchoolRoll } from "../facts/education/education";
import { premiumJudged, premiumOutcomeMet } from "../facts/education/happenings";
import { premiumPence, tutoredInSchoolYear } from "../facts/education/schoolYearEvents";
import { premiumSums } from "../populations/education/premiumSums";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { MEAN_OF_HUNDREDTHS, PERCENT } from "../../disclosure/scales";

/** Impact of pupil premium plus. */
export const premiumImpact = defineIndicator({
  code: "cla_pupil_premium_impact",
  title: "Pupil premium plus that did what it was for",
  plain:
    "Of the sums of pupil premium plus spent in the school year on children looked after on the day and judged, those that did what they were for.",
  reference:
    "Corporate parenting report 2017-18 (monitoring of spending through education plans); DfE, Pupil premium: virtual school heads",
  population: premiumSums,
  among: [{ fact: premiumJudged, is: true }],
  counted: [{ fact: premiumOutcomeMet, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
});

/** Pupil premium plus per child. */
export const premiumPerChild = defineIndicator({
  code: "cla_pupil_premium_per_child",
  title: "Pupil premium plus spent per child",
  plain:
    "Pounds of pupil premium plus spent in the school year so far for each child looked after and on the virtual school roll on the date; the numerator is in pence.",
  reference: "DfE, Pupil premium: conditions of grant, looked-after children",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [],
  scale: MEAN_OF_HUNDREDTHS,
  direction: "context",
  summed: premiumPence,
  unit: "pounds",
});

/** Tutoring. */
export const tutoredShare = defineIndicator({
  code: "cla_tutored_pct",
  title: "Tutored in the school year",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those who had tutoring in the school year so far.",
  reference: "DfE, Pupil premium: virtual school heads (tuition); no official definition",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: tutoredInSchoolYear, is: true }],
  scale: PERCENT,
  direction: "up",
});
