import { defineIndicator } from "../define";
import { outcomeTold, steppedDown } from "../facts/need/courts";
import { daysOpen } from "../facts/need/timeOpen";
import {
  inCareProceedings,
  inPreProceedings,
  preProceedingsEnded,
  proceedingsConcluded,
  proceedingsIssued,
} from "../populations/need/courts";
import { MEAN_WEEKS, PERCENT } from "../../disclosure/scales";

/** Children in pre-proceedings. */
export const childrenInPreProceedings = defineIndicator({
  code: "pre_proceedings_count",
  title: "Children in pre-proceedings",
  plain: "Children in pre-proceedings open on the date.",
  reference:
    "DfE, Court orders and pre-proceedings, 2014; Standard Safeguarding Dataset, ssd_pre_proceedings",
  population: inPreProceedings,
  among: [],
  counted: [],
  direction: "context",
});

/** Pre-proceedings that ended in de-escalation. */
export const steppedDownShare = defineIndicator({
  code: "plo_deescalation_pct",
  title: "Pre-proceedings that ended in de-escalation",
  plain:
    "Of the pre-proceedings that ended in the period with an outcome recorded, those that ended in a step down.",
  reference: "Improvement plan, 2018: more of the public law outline ends in de-escalation",
  population: preProceedingsEnded,
  among: [{ fact: outcomeTold, is: true }],
  counted: [{ fact: steppedDown, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Children in care proceedings. */
export const childrenInProceedings = defineIndicator({
  code: "care_proceedings_open_count",
  title: "Children in care proceedings",
  plain: "Children in care proceedings (application for a care or supervision order) open on the date.",
  reference: "Children Act 1989, section 31; Board dashboard, March 2018",
  population: inCareProceedings,
  among: [],
  counted: [],
  direction: "context",
});

/** Care proceedings open for less than 26 weeks. */
export const proceedingsUnder26Weeks = defineIndicator({
  code: "care_proceedings_open_lt_26w_pct",
  title: "Care proceedings open for less than 26 weeks",
  plain:
    "Of the children in care proceedings open on the date, those whose proceedings were issued less than 26 weeks (182 days) before.",
  reference: "Board dashboard, March 2018; Children and Families Act 2014, section 14 (26 weeks)",
  population: inCareProceedings,
  among: [],
  counted: [{ fact: daysOpen, atMost: 181 }],
  scale: PERCENT,
  direction: "up",
});

/** Care proceedings issued. */
export const proceedingsStarted = defineIndicator({
  code: "care_proceedings_issued_count",
  title: "Care proceedings issued",
  plain: "Applications for a care or supervision order issued in the period, counted for each child.",
  reference: "Children Act 1989, section 31",
  population: proceedingsIssued,
  among: [],
  counted: [],
  direction: "context",
});

/** Care proceedings concluded. */
export const proceedingsEnded = defineIndicator({
  code: "care_proceedings_concluded_count",
  title: "Care proceedings concluded",
  plain: "Applications for a care or supervision order concluded in the period, counted for each child.",
  reference: "Children Act 1989, section 31",
  population: proceedingsConcluded,
  among: [],
  counted: [],
  direction: "context",
});

/** Average duration of care proceedings. */
export const proceedingsLength = defineIndicator({
  code: "care_proceedings_avg_weeks",
  title: "Average duration of care proceedings",
  plain: "The mean duration in weeks of the care proceedings concluded in the period, each child counted.",
  reference:
    "Children and Families Act 2014, section 14 (26 weeks); LAIT, average duration of care proceedings",
  population: proceedingsConcluded,
  among: [],
  counted: [],
  scale: MEAN_WEEKS,
  summed: daysOpen,
  unit: "weeks",
  history: [
    {
      version: 1,
      because:
        "Printed figures mix proceedings concluded in a year and proceedings still open (flag F16); counted are those concluded in the period.",
    },
  ],
  direction: "down",
});

/** Care proceedings concluded within 26 weeks. */
export const proceedingsWithin26Weeks = defineIndicator({
  code: "care_proceedings_26w_pct",
  title: "Care proceedings concluded within 26 weeks",
  plain:
    "Of the care proceedings concluded in the period, those concluded within 26 weeks (182 days) of their issue.",
  reference: "Children and Families Act 2014, section 14 (26 weeks)",
  population: proceedingsConcluded,
  among: [],
  counted: [{ fact: daysOpen, atMost: 182 }],
  scale: PERCENT,
  direction: "up",
});
