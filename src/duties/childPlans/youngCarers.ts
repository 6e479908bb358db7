import type { ChildPlanDuty } from "../childPlan";
import { assessment, TOGETHER } from "./references";

export const youngCarer: ChildPlanDuty = {
  code: "YOUNG_CARER",
  title: "Young carer's assessment",
  plain: "What help a young carer needs.",
  required: {
    plain: "Every young carer from the day they are referred until the service ends.",
    due: assessment,
    reference: `Children Act 1989, section 17ZA; ${TOGETHER}: within 45 working days`,
  },
  review: {
    clocks: [[{ months: 12 }]],
    firstFrom: "completed",
    plain: "Every twelve months.",
    reference: "No statute: what the service says it does",
  },
};

export const emergency: ChildPlanDuty = {
  code: "EMERGENCY",
  title: "In case of emergency plan",
  plain: "Who looks after whom when a young carer cannot.",
  required: {
    plain: "Every young carer from the day support starts until it ends.",
    due: [],
    reference: "No statute: what the service says all have",
  },
  review: null,
};
