import type { ChildPlanDuty } from "../childPlan";
import { assessment, TOGETHER } from "./references";

const asRecorded = { plain: "By the day the records name.", reference: "No statute: local practice" };

export const childProtection: ChildPlanDuty = {
  code: "CHILD_PROTECTION",
  title: "Child protection plan",
  plain: "What keeps a child safe who suffers, or is likely to suffer, significant harm.",
  required: {
    plain: "Every child on a plan of the authority. Nobody can be without one: being on it is having it.",
    due: [],
    reference: `${TOGETHER}: decided by the initial conference`,
  },
  review: {
    clocks: [[{ months: 3 }], [{ months: 6 }]],
    firstFrom: "completed",
    plain: "At the conference within three months of the first day of the plan, then every six months.",
    reference: `${TOGETHER}: review conferences`,
  },
};

export const childInNeed: ChildPlanDuty = {
  code: "CHILD_IN_NEED",
  title: "Child in need plan",
  plain: "What help a child in need and the family are given.",
  required: {
    plain:
      "Every child in need whose case is open and not said to be only assessed or closed, while neither looked after nor on a child protection plan.",
    due: assessment,
    reference: `Children Act 1989, section 17; ${TOGETHER}: the assessment ends within 45 working days`,
  },
  review: asRecorded,
};

export const earlyHelp: ChildPlanDuty = {
  code: "EARLY_HELP",
  title: "Early help assessment and plan",
  plain: "What help a family is given before social care is needed.",
  required: null,
  review: null,
};

export const missingPrevention: ChildPlanDuty = {
  code: "MISSING_PREVENTION",
  title: "Missing prevention plan",
  plain: "What keeps a child from going missing again.",
  required: null,
  review: asRecorded,
};

export const safety: ChildPlanDuty = {
  code: "SAFETY",
  title: "Safety plan",
  plain: "What keeps a child safe from exploitation or from whoever is a danger.",
  required: null,
  review: asRecorded,
};

export const returnHome: ChildPlanDuty = {
  code: "RETURN_HOME",
  title: "Return home plan",
  plain: "What help a child and the family have when care ends at home.",
  required: null,
  review: asRecorded,
};

export const preProceedings: ChildPlanDuty = {
  code: "PRE_PROCEEDINGS",
  title: "Letter before proceedings",
  plain: "What parents are told must change, before a court is asked.",
  required: {
    plain:
      "Every child from the decision to enter pre-proceedings until it is decided to step down or to issue.",
    due: [],
    reference: "Court orders and pre-proceedings 2014: no day is set, so it is expected when that is decided",
  },
  review: null,
};

export const housing: ChildPlanDuty = {
  code: "HOUSING",
  title: "Assessment of a homeless young person",
  plain: "What a homeless 16 or 17 year old needs.",
  required: {
    plain: "Every 16 or 17 year old from the day they came as homeless until the case is closed.",
    due: assessment,
    reference: `Prevention of homelessness and provision of accommodation for 16 and 17 year old young people 2018; ${TOGETHER}: within 45 working days`,
  },
  review: null,
};
