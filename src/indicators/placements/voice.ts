import { MEAN_DAYS } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { hasIndependentVisitor, hasMentor } from "../facts/placement/support";
import { daysToAnswer } from "../facts/placement/events";
import { advocacyReferred } from "../populations/placements/advocacyReferred";
import { complaintsMade } from "../populations/placements/complaintsMade";
import { lookedAfter } from "../populations/placements/lookedAfter";

const ADVOCACY = "Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004";

export const advocacyReferralCount = defineIndicator({
  code: "cla_advocacy_referral_count",
  title: "Children looked after referred for advocacy",
  plain:
    "Children looked after who were offered an advocate, independent visitor or mentor in the period, or asked for one: each counted once.",
  reference: `Inspection report, 2015; ${ADVOCACY}`,
  population: advocacyReferred,
  among: [],
  counted: [],
  direction: "context",
});

export const mentorCount = defineIndicator({
  code: "cla_advocate_mentor_count",
  title: "Children looked after with an advocate mentor",
  plain: "Children looked after on the date who have an advocate mentor on it.",
  reference: "Inspection report, 2015",
  population: lookedAfter,
  among: [],
  counted: [{ fact: hasMentor, is: true }],
  direction: "up",
});

export const independentVisitorCount = defineIndicator({
  code: "cla_independent_visitor_count",
  title: "Children looked after with an independent visitor",
  plain: "Children looked after on the date who have an independent visitor on it.",
  reference: "Children Act 1989, section 23ZB",
  population: lookedAfter,
  among: [],
  counted: [{ fact: hasIndependentVisitor, is: true }],
  direction: "up",
});

export const complaintsCount = defineIndicator({
  code: "cla_complaints_count",
  title: "Complaints by children looked after",
  plain:
    "Complaints received in the period from children looked after on the day; by theme and by support of an advocate.",
  reference: "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)",
  population: complaintsMade,
  among: [],
  counted: [],
  direction: "context",
});

export const complaintDays = defineIndicator({
  code: "cla_complaint_answer_days",
  title: "Days to answer a complaint of a child looked after",
  plain: "Days from a complaint received in the period to its answer, on average; those still open left out.",
  reference:
    "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 17",
  population: complaintsMade,
  among: [],
  counted: [],
  summed: daysToAnswer,
  unit: "days",
  scale: MEAN_DAYS,
  direction: "down",
});
