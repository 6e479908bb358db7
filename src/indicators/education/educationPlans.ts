import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import {
  childTookPart,
  educationPlanOverdue,
  partToldOf,
  planCompletedInPeriod,
  planGood,
  planGraded,
  planLate,
  targetMet,
} from "../facts/education/educationPlan";
import { onVirtualSchoolRoll } from "../facts/education/education";
import { educationPlansDue } from "../populations/education/educationPlansDue";
import { educationTargets } from "../populations/education/educationTargets";
import { rollAtPeriodEnd } from "../populations/education/rollAtPeriodEnd";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Personal education plans not completed on time. */
export const educationPlansLate = defineIndicator({
  code: "cla_pep_late_pct",
  title: "Personal education plans late",
  plain:
    "Of the personal education plans that fell due in the term, those not completed by the day they were due.",
  reference:
    "Ofsted inspection report, March 2015 (plans not completed on time); Promoting the education of looked-after children (DfE, 2018): the plan is reviewed each term",
  population: educationPlansDue,
  among: [],
  counted: [{ fact: planLate, is: true }],
  scale: PERCENT,
  direction: "down",
  period: "TERM",
});

/** Personal education plans overdue. */
export const educationPlansOverdue = defineIndicator({
  code: "cla_pep_overdue_pct",
  title: "Personal education plan overdue",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those whose last plan due before it had not been completed.",
  reference: "Promoting the education of looked-after children (DfE, 2018): the plan is reviewed each term",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: educationPlanOverdue, is: true }],
  scale: PERCENT,
  direction: "down",
});

/** Personal education plans completed in the term. */
export const educationPlansCompletedInTerm = defineIndicator({
  code: "cla_pep_completed_in_term_pct",
  title: "Personal education plan completed in the term",
  plain:
    "Of the children looked after and on the virtual school roll on the last day of the term, those for whom a personal education plan was completed in it.",
  reference:
    "Corporate parenting report 2017-18 (current plans in the autumn term); Promoting the education of looked-after children (DfE, 2018): the plan is reviewed each term",
  population: rollAtPeriodEnd,
  among: [],
  counted: [{ fact: planCompletedInPeriod, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "TERM",
});

/** Personal education plans good or outstanding. */
export const educationPlansGood = defineIndicator({
  code: "cla_pep_good_outstanding_pct",
  title: "Personal education plans good or outstanding",
  plain:
    "Of the personal education plans that fell due in the term and were graded, those graded good or outstanding.",
  reference:
    "Corporate parenting report 2017-18 (quality assurance of plans, February 2018); no official definition",
  population: educationPlansDue,
  among: [{ fact: planGraded, is: true }],
  counted: [{ fact: planGood, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "TERM",
});

/** Personal education plans in which the child took part. */
export const educationPlansChildTookPart = defineIndicator({
  code: "cla_pep_child_took_part_pct",
  title: "Child took part in the personal education plan",
  plain:
    "Of the personal education plans that fell due in the term and are completed, those in whose meeting the child took part or for which the child gave views; plans that do not say are left out.",
  reference: "Promoting the education of looked-after children (DfE, 2018): the child has a say in the plan",
  population: educationPlansDue,
  among: [{ fact: partToldOf, is: true }],
  counted: [{ fact: childTookPart, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "TERM",
});

/** Targets of personal education plans met. */
export const educationTargetsMet = defineIndicator({
  code: "cla_pep_targets_met_pct",
  title: "Targets of personal education plans met",
  plain: "Of the targets of the plans before, as the plans completed in the term review them, those met.",
  reference:
    "Promoting the education of looked-after children (DfE, 2018): targets are reviewed at each plan",
  population: educationTargets,
  among: [],
  counted: [{ fact: targetMet, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "TERM",
});
