import { pepQuality } from "../../codeLists/pepQuality";
import { academicTerm } from "../../codeLists/virtualSchool/academicTerm";
import { personalEducationPlans as plans } from "../../records/personalEducationPlans";
import { code, date, flag, integer, number, text } from "../columns";
import { defineSource } from "../source";
import { pepRules } from "./pepRules";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

const MOST_TARGETS = 50;
/** Ten times the grant of a year: more is pence taken for pounds. */
const MOST_POUNDS = 30_000;

/** Personal education plans: one row a plan that was due. */
export const personalEducationPlans = defineSource({
  code: "virtual_school_peps",
  title: "Personal education plans",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: plans,
  columns: {
    ...pupil,
    PEP_DUE: date({ doc: "day the plan was due", to: "due_on", required: true }),
    PEP_COMPLETED: date({
      doc: "day it was completed; blank while it is not",
      to: "completed_on",
    }),
    QUALITY: code(pepQuality, { doc: "grade after quality assurance", to: "quality" }),
    GRADED_BY: text({
      doc: "role, not name, of who graded it",
      to: "graded_by",
      longest: 60,
      invalid: "blank",
    }),
    NEXT_REVIEW_DUE: date({ doc: "day the next review is due", to: "review_due_on" }),
    TERM: code(academicTerm, {
      doc: "term the plan was due in",
      to: "term",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    MEETING_HELD: date({ doc: "day of the meeting", to: "held_on", invalid: "blank", mayBeAbsent: true }),
    GRADED_ON: date({
      doc: "day of the quality assurance",
      to: "graded_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    CHILD_TOOK_PART: flag({
      doc: "whether the child took part in the meeting or gave views for it",
      to: "child_took_part",
      mayBeAbsent: true,
    }),
    SMART_TARGETS: flag({
      doc: "whether its targets are specific, measurable, achievable, relevant and timed",
      to: "has_smart_targets",
      mayBeAbsent: true,
    }),
    TARGETS_SET: integer(0, MOST_TARGETS, {
      doc: "targets of the plan before",
      to: "targets_set",
      mayBeAbsent: true,
    }),
    TARGETS_MET: integer(0, MOST_TARGETS, {
      doc: "those of them that were met",
      to: "targets_met",
      mayBeAbsent: true,
    }),
    PUPIL_PREMIUM_SPENT: number(0, MOST_POUNDS, 2, {
      doc: "pounds of pupil premium plus spent through the plan",
      to: "pupil_premium_spent",
      mayBeAbsent: true,
    }),
  },
  key: ["PEP_DUE"],
  rules: pepRules,
});
