import { defineIndicator } from "../define";
import {
  escalated,
  fosteringVisited,
  outcomeTold,
  remainedWithFamily,
  supportKind,
} from "../facts/need/courts";
import {
  earlyHelpCompleted,
  familySupportEnded,
  inEarlyHelp,
  privateFosteringNotified,
  privatelyFostered,
} from "../populations/need/support";
import { PERCENT } from "../../disclosure/scales";

/** Early help assessments completed. */
export const earlyHelpAssessments = defineIndicator({
  code: "early_help_assessment_count",
  title: "Early help assessments completed",
  plain: "Early help assessments completed in the period.",
  reference: "Annex A list 2 (Ofsted, ILACS); Inspection report, 2015",
  population: earlyHelpCompleted,
  among: [],
  counted: [],
  direction: "up",
});

/** Children in early help. */
export const childrenInEarlyHelp = defineIndicator({
  code: "early_help_open_count",
  title: "Children in early help",
  plain: "Children whose early help is open on the date.",
  reference: "Standard Safeguarding Dataset, ssd_early_help_episodes",
  population: inEarlyHelp,
  among: [],
  counted: [],
  direction: "context",
});

/** Support at the edge of care ended. */
export const familySupport = defineIndicator({
  code: "family_support_count",
  title: "Support at the edge of care ended",
  plain: "Family group conferences and services at the edge of care that ended in the period.",
  reference: "Improvement plan, 2018",
  population: familySupportEnded,
  among: [],
  counted: [],
  direction: "context",
});

/** Remain with the birth family after a family group conference. */
export const remainAfterConference = defineIndicator({
  code: "fgc_remain_with_birth_family_pct",
  title: "Remain with the birth family after a family group conference",
  plain:
    "Of the family group conferences that ended in the period with an outcome recorded, those after which the child remained with the birth family.",
  reference: "Improvement plan, 2018: three quarters remain living with their birth family",
  population: familySupportEnded,
  among: [
    { fact: supportKind, oneOf: ["FAMILY_GROUP_CONFERENCE"] },
    { fact: outcomeTold, is: true },
  ],
  counted: [{ fact: remainedWithFamily, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Supported by the adolescent team without escalation. */
export const adolescentsSupported = defineIndicator({
  code: "adolescent_team_no_escalation_pct",
  title: "Supported by the adolescent team without escalation",
  plain:
    "Of the children whose support by an adolescent team ended in the period with an outcome recorded, those who were neither referred to social care nor looked after.",
  reference: "Improvement plan, 2018: three quarters do not escalate to a referral",
  population: familySupportEnded,
  among: [
    { fact: supportKind, oneOf: ["ADOLESCENT_TEAM"] },
    { fact: outcomeTold, is: true },
  ],
  counted: [{ fact: escalated, is: false }],
  scale: PERCENT,
  direction: "up",
});

/** Children privately fostered. */
export const childrenPrivatelyFostered = defineIndicator({
  code: "private_fostering_count",
  title: "Children privately fostered",
  plain: "Children in a private fostering arrangement open on the date.",
  reference:
    "Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533); Inspection report, 2018",
  population: privatelyFostered,
  among: [],
  counted: [],
  direction: "context",
});

/** Private fostering visited within 7 working days. */
export const fosteringVisitedOnTime = defineIndicator({
  code: "private_fostering_visited_7wd_pct",
  title: "Private fostering visited within 7 working days",
  plain:
    "Of the private fostering arrangements of which the authority was told in the period, those first visited by the 7th working day after.",
  reference:
    "Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulation 4; DfE, Private fostering arrangements in England",
  population: privateFosteringNotified,
  among: [],
  counted: [{ fact: fosteringVisited, is: true }],
  scale: PERCENT,
  direction: "up",
});
