import { MEAN_DAYS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { daysWaitingForEmotionalHelp, emotionalHealthReferral } from "../facts/health/emotionalHelp";
import { sdqRecorded, sdqScore } from "../facts/health/sdq";
import { careReviewSinceSdq, sdqFormallyReviewed, sdqInHealthAssessment } from "../facts/health/sdqUse";
import { age } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

const plan = "Health and wellbeing action plan of the corporate parenting board, 2017-18";

/** The board's children: 4 and over, looked after for a year, with a score. */
const ofScored = {
  population: lookedAfter,
  among: [
    { fact: monthsLookedAfter, atLeast: 12 },
    { fact: age, atLeast: 4 },
    { fact: sdqRecorded, is: true },
  ],
  scale: PERCENT,
  direction: "up",
} as const;
const WHO =
  "Of the children aged 4 and over looked after for 12 months or more on the date with a score in the last 12 months";

export const sdqFormallyReviewedShare = defineIndicator({
  ...ofScored,
  code: "cla_sdq_formal_review_pct",
  title: "SDQ formally reviewed",
  plain: `${WHO}, those whose formal review of the last questionnaire was held by the date.`,
  reference: `${plan}: date of completion of SDQ, date for formal review`,
  counted: [{ fact: sdqFormallyReviewed, is: true }],
});

export const sdqUsedInAssessmentShare = defineIndicator({
  ...ofScored,
  code: "cla_sdq_used_in_rha_pct",
  title: "SDQ used in the review health assessment",
  plain: `${WHO}, those of whom a review health assessment completed since the last questionnaire used an SDQ score.`,
  reference: `${plan}; Promoting the health and well-being of looked-after children (DfE and DoH, 2015): the SDQ informs the health assessment`,
  counted: [{ fact: sdqInHealthAssessment, oneOf: ["USED"] }],
});

export const careReviewSinceSdqShare = defineIndicator({
  ...ofScored,
  code: "cla_sdq_before_review_pct",
  title: "Care review held since the SDQ",
  plain: `${WHO}, those of whom a review of care was held since the last questionnaire.`,
  reference: `${plan}: the reviewing officer considers the score; no record says that it was used`,
  counted: [{ fact: careReviewSinceSdq, is: true }],
});

const CONCERN = 17;

export const concernReferredShare = defineIndicator({
  code: "cla_sdq_concern_referred_pct",
  title: "SDQ of concern with a referral",
  plain:
    "Of the children looked after on the date whose last score in the 12 months to it is 17 or more, those with a referral to the wellbeing team or to mental health services that is open or was made since.",
  reference:
    "Children's services inspection report, January 2018: not all children have their emotional health needs met in a timely way",
  population: lookedAfter,
  among: [{ fact: sdqScore, atLeast: CONCERN }],
  counted: [{ fact: emotionalHealthReferral, oneOf: ["BEING_SEEN", "WAITING", "ENDED", "TURNED_DOWN"] }],
  scale: PERCENT,
  direction: "up",
});

export const emotionalHelpWait = defineIndicator({
  code: "cla_emotional_health_waiting_days",
  title: "Days waiting for help with emotional health",
  plain:
    "The mean number of days since the longest open referral to the wellbeing team or to mental health services, of the children looked after on the date who wait for a first contact.",
  reference:
    "Children's services inspection report, January 2018; CAMHS transformation plans: waiting from referral to first contact",
  population: lookedAfter,
  among: [],
  counted: [],
  summed: daysWaitingForEmotionalHelp,
  scale: MEAN_DAYS,
  unit: "days",
  direction: "down",
});
