import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import { onVirtualSchoolRoll } from "../facts/education/education";
import { afterPlacementMove } from "../facts/education/happenings";
import { ehcPlanInForce } from "../facts/education/provision";
import { senProvision } from "../facts/education/school";
import { designatedTeacherTrained, inSchoolBelowGood } from "../facts/education/schoolStanding";
import { ageAtStartOfSchoolYear } from "../facts/person/person";
import { schoolMoves } from "../populations/education/schoolMoves";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** In schools below good. */
export const inSchoolsBelowGood = defineIndicator({
  code: "cla_in_school_below_good_count",
  title: "Children looked after in schools below good",
  plain:
    "Children looked after on the date and on the roll of a school whose last overall Ofsted grade is requires improvement or inadequate.",
  reference: "Corporate parenting report 2017-18 (those placed in schools not judged good or outstanding)",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: inSchoolBelowGood, is: true }],
  direction: "down",
  breaks: [
    {
      on: "2024-09-02",
      because:
        "Ofsted gives state schools no overall grade since: a school keeps its last one, however long ago.",
    },
  ],
});

/** Designated teacher trained. */
export const designatedTeachersTrained = defineIndicator({
  code: "cla_designated_teacher_trained_pct",
  title: "Designated teacher of the school trained",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those whose school had its designated teacher trained in the 12 months to it.",
  reference:
    "The Designated Teacher (Looked-After Pupils etc.) (England) Regulations 2009; DfE guidance on the designated teacher",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: designatedTeacherTrained, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** School moves. */
export const schoolMovesCount = defineIndicator({
  code: "cla_school_moves_count",
  title: "School moves of children looked after",
  plain:
    "Moves to another school in the 12 months to the date of children looked after on the first day there, the usual move at the end of a phase counted too.",
  reference: "DfE, Children looked after in England: school moves; second registrations left out",
  population: schoolMoves,
  among: [],
  counted: [],
  direction: "down",
});

/** School moves with placement moves. */
export const schoolMovesWithPlacement = defineIndicator({
  code: "cla_school_move_on_placement_change_count",
  title: "School moves that came with a placement move",
  plain:
    "Moves to another school in the 12 months to the date that began on the day of a move to another placement or within 30 days after it.",
  reference:
    "Ofsted inspection report, March 2015 (too many school moves when changing placement); 30 days: the hub's own rule, long enough for a school to be named (School Admissions Code: fair access within 20 school days)",
  population: schoolMoves,
  among: [{ fact: afterPlacementMove, is: true }],
  counted: [],
  direction: "down",
});

/** The virtual school register. */
export const virtualSchoolRegister = defineIndicator({
  code: "cla_year_group_sen_register",
  title: "Children on the virtual school roll",
  plain:
    "Children looked after and on the virtual school roll on the date, to be shown by year group and special educational needs.",
  reference:
    "Corporate parenting report 2017-18 (identify all children within the virtual school, their year groups and SEN)",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [],
  direction: "context",
});

/** On the virtual school roll. */
export const onRollShare = defineIndicator({
  code: "cla_on_virtual_roll_pct",
  title: "School-aged children on the virtual school roll",
  plain:
    "Of the children looked after on the date and aged 5 to 15 when the school year began, those on the virtual school roll.",
  reference:
    "Promoting the education of looked-after children (DfE, 2018): the virtual school keeps a roll of all children looked after",
  population: lookedAfter,
  among: [{ fact: ageAtStartOfSchoolYear, atLeast: 5, atMost: 15 }],
  counted: [{ fact: onVirtualSchoolRoll, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** EHC plans. */
export const ehcPlanShare = defineIndicator({
  code: "cla_ehc_plan_pct",
  title: "Education, health and care plan, by the school",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those whose school records an education, health and care plan.",
  reference:
    "DfE, Outcomes for children looked after: special educational needs (there of children looked after for 12 months); school census, SEN provision E",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: senProvision, oneOf: ["E"] }],
  scale: PERCENT,
  direction: "context",
});

/** SEN support. */
export const senSupportShare = defineIndicator({
  code: "cla_sen_support_pct",
  title: "SEN support",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those whose school records SEN support.",
  reference:
    "DfE, Outcomes for children looked after: special educational needs (there of children looked after for 12 months); school census, SEN provision K",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: senProvision, oneOf: ["K"] }],
  scale: PERCENT,
  direction: "context",
});

/** EHC plans in force. */
export const ehcPlansInForce = defineIndicator({
  code: "cla_ehc_plan_in_force_count",
  title: "Children looked after with an EHC plan in force",
  plain:
    "Children looked after on the date for whom an education, health and care plan was issued and has not ceased, by the register of plans.",
  reference: "Children and Families Act 2014, section 37; SEN2 person level census",
  population: lookedAfter,
  among: [],
  counted: [{ fact: ehcPlanInForce, is: true }],
  direction: "context",
});
