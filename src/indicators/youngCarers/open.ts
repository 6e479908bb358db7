import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { carerPersistentlyAbsent, carerSessionsPossible } from "../facts/youngCarers/attendance";
import {
  monthsSupported,
  parentMentalHealth,
  transitionAssessed,
  youngCarerAssessed,
  youngCarerReviewed,
} from "../facts/youngCarers/caring";
import {
  allocatedSocialWorker,
  alsoInNeed,
  alsoLookedAfter,
  alsoOnRoll,
  tookBreak,
} from "../facts/youngCarers/elsewhere";
import { age } from "../facts/person/person";
import { openYoungCarers } from "../populations/youngCarers/youngCarers";

const SCRUTINY = "Scrutiny report on young carers, May 2018";
const open = { population: openYoungCarers, among: [], counted: [], direction: "context" as const };

/** Young carers open to the service. */
export const youngCarersOpen = defineIndicator({
  ...open,
  code: "yc_open_count",
  title: "Young carers open to the service",
  plain: "Young carers open to the young carers' service on the date.",
  reference: `${SCRUTINY}; Children Act 1989, section 17ZA`,
});

/** Awaiting assessment. */
export const awaitingAssessment = defineIndicator({
  ...open,
  code: "yc_awaiting_assessment_count",
  title: "Young carers awaiting assessment",
  plain: "Young carers open on the date whose young carer's assessment had not been made.",
  reference: `${SCRUTINY}; Children Act 1989, section 17ZA`,
  among: [{ fact: youngCarerAssessed, is: false }],
  direction: "down",
});

/** Assessed. */
export const assessedShare = defineIndicator({
  ...open,
  code: "yc_assessed_pct",
  title: "Young carers with an assessment",
  plain: "Of the young carers open on the date, those with a young carer's assessment.",
  reference: `${SCRUTINY}; Children Act 1989, section 17ZA`,
  counted: [{ fact: youngCarerAssessed, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Also in need, or on a protection plan. */
export const inNeedToo = defineIndicator({
  ...open,
  code: "yc_cin_or_cp_count",
  title: "Young carers who are also children in need or on a protection plan",
  plain: "Young carers open on the date who are also open as a child in need or on a child protection plan.",
  reference: SCRUTINY,
  among: [{ fact: alsoInNeed, is: true }],
});

/** With a social worker. */
export const withSocialWorker = defineIndicator({
  ...open,
  code: "yc_allocated_social_worker_count",
  title: "Young carers with an allocated social worker",
  plain: "Young carers open on the date with whom a named social worker is involved.",
  reference: SCRUTINY,
  among: [{ fact: allocatedSocialWorker, is: true }],
});

/** A parent's poor mental health. */
export const caringForMentalHealth = defineIndicator({
  ...open,
  code: "yc_parent_mental_health_count",
  title: "Young carers of a parent with poor mental health",
  plain:
    "Young carers open on the date for whose caring a parent's poor mental health is a reason, the main one or not.",
  reference: SCRUTINY,
  among: [{ fact: parentMentalHealth, is: true }],
});

/** Attended an event. */
export const attendedEvent = defineIndicator({
  ...open,
  code: "yc_attended_event_pct",
  title: "Young carers who attended an event",
  plain:
    "Of the young carers open on the date, those who attended at least one event in the 12 months to it.",
  reference: `${SCRUTINY}, which counts since January 2017`,
  counted: [{ fact: tookBreak, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Reviewed. */
export const reviewedShare = defineIndicator({
  ...open,
  code: "yc_review_within_12m_pct",
  title: "Young carers reviewed within 12 months",
  plain:
    "Of the young carers open for 12 months or more on the date, those whose last review was in the 12 months to it.",
  reference: `${SCRUTINY}: reviews at least once every 12 months`,
  among: [{ fact: monthsSupported, atLeast: 12 }],
  counted: [{ fact: youngCarerReviewed, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Age from which adult life is prepared for. */
const TRANSITION_AGE = 16;

/** Transition assessments. */
export const transitionAssessments = defineIndicator({
  ...open,
  code: "yc_transition_assessment_count",
  title: "Young carers with a transition assessment",
  plain: "Young carers aged 16 or over and open on the date who have an assessment for adult life.",
  reference: `Care Act 2014, section 63; ${SCRUTINY}`,
  among: [
    { fact: age, atLeast: TRANSITION_AGE },
    { fact: transitionAssessed, is: true },
  ],
  direction: "up",
});

/** Also looked after. */
export const lookedAfterToo = defineIndicator({
  ...open,
  code: "yc_looked_after_count",
  title: "Young carers who are also looked after",
  plain: "Young carers open on the date who are also looked after.",
  reference: `${SCRUTINY}: cases open to social care are missing from the service's own reports`,
  among: [{ fact: alsoLookedAfter, is: true }],
});

/** Also on the roll. */
export const onRollToo = defineIndicator({
  ...open,
  code: "yc_virtual_school_count",
  title: "Young carers who are also on the virtual school's roll",
  plain: "Young carers open on the date who are also on the virtual school's roll.",
  reference: `${SCRUTINY}: identified in school and by the service`,
  among: [{ fact: alsoOnRoll, is: true }],
});

/** Persistently absent from school. */
export const persistentlyAbsentCarers = defineIndicator({
  ...open,
  code: "yc_persistently_absent_pct",
  title: "Young carers persistently absent from school",
  plain:
    "Of the young carers open on the date whose sessions of the school year the virtual school tells, those who missed a tenth or more of them.",
  reference: `${SCRUTINY} (young carers and school attendance); DfE, Pupil absence: persistent absence`,
  among: [{ fact: carerSessionsPossible, atLeast: 1 }],
  counted: [{ fact: carerPersistentlyAbsent, is: true }],
  scale: PERCENT,
  direction: "down",
});
