import type { Theme } from "../theme";
import { groupOfTold } from "../visits/careOn";
import type { Told } from "../visits/careOn";
import { counts } from "./counts";
import { delayOn } from "./entered";
import { bandOf, lastScore } from "./facts";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { paperCounts } from "./papers";
import { recordsOf } from "./records";
import { emotionalReferral, inHealthAssessment } from "./sdqUse";

/** Health and emotional wellbeing of children looked after, as health services tell it. */
export const health: Theme<History> = {
  name: "health",
  history,
  records: recordsOf,
  unlinked: ({ isNhsLinked }) => (isNhsLinked ? [] : ["nhs"]),
  counts,
  breakdowns: ["age_group", "sex", "sdq_band"],
  groupOf: (_, history, period, member) => ({
    ...groupOfTold(history, period, member),
    sdq_band: bandOf(lastScore(history, (member as Partial<Told>).on ?? period.to)),
  }),
};

/** What is done with a questionnaire, and with the papers of those who entered care. */
export const healthPapers: Theme<History> = {
  ...health,
  name: "healthpapers",
  counts: paperCounts,
  breakdowns: ["sdq_in_health_assessment", "emotional_health_referral", "initial_assessment_delay"],
  groupOf: (code, history, period, member) => {
    const on = (member as Partial<Told>).on ?? period.to;
    return {
      sdq_in_health_assessment: inHealthAssessment(history, on),
      emotional_health_referral: emotionalReferral(history, on),
      initial_assessment_delay: code.startsWith("cla_iha_") ? delayOn(history, on) : "UNKNOWN",
    };
  },
};
