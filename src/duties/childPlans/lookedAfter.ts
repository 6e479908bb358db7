import type { ChildPlanDuty } from "../childPlan";
import { firstReview, REGULATIONS } from "./references";

export const care: ChildPlanDuty = {
  code: "CARE",
  title: "Care plan",
  plain: "How a looked after child is to be cared for, and what for. It is looked at anew at every review.",
  required: {
    plain: "Every child from the day care starts.",
    due: [{ workingDays: 10 }],
    madeBefore: [{ days: -28 }],
    reference: `${REGULATIONS}, regulation 4: before the first placement or, if that is not practicable, within ten working days of it`,
  },
  review: {
    clocks: [firstReview, [{ months: 3 }], [{ months: 6 }]],
    firstFrom: "required",
    plain:
      "At the review within 20 working days of the start of care, the next within three months, then every six.",
    reference: `${REGULATIONS}, regulations 6 and 33`,
  },
};

export const placement: ChildPlanDuty = {
  code: "PLACEMENT",
  title: "Placement plan",
  plain: "How a placement meets the needs of the child.",
  required: {
    plain:
      "Every child from the day a placement starts; neither temporary stays nor placements for adoption.",
    due: [{ workingDays: 5 }],
    madeBefore: [{ days: -28 }],
    reference: `${REGULATIONS}, regulation 9: before the placement or, if that is not practicable, within five working days of it`,
  },
  review: null,
};

export const placementSupport: ChildPlanDuty = {
  code: "PLACEMENT_SUPPORT",
  title: "Placement support plan",
  plain: "What keeps a placement at risk from ending.",
  required: null,
  review: {
    plain: "By the day the records name.",
    reference: "No statute: local practice",
  },
};

export const permanence: ChildPlanDuty = {
  code: "PERMANENCE",
  title: "Permanence plan",
  plain: "Where the child is to grow up: at home, with relatives, in long-term foster care, adopted.",
  required: {
    plain: "Every child from the day care starts.",
    due: [...firstReview, { months: 3 }],
    madeBefore: [{ days: -28 }],
    reference:
      "The Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review: by the second review",
  },
  review: null,
};

export const childPermanenceReport: ChildPlanDuty = {
  code: "CHILD_PERMANENCE_REPORT",
  title: "Child permanence report",
  plain: "What is known of a child whose plan is adoption, on which the decision rests.",
  required: {
    plain:
      "Every child from the decision that adoption is the plan, until an order or the decision against it.",
    due: [],
    madeBefore: [{ months: -12 }],
    reference: "The Adoption Agencies Regulations 2005, regulation 17: before the decision",
  },
  review: null,
};

export const supportAfterOrder: ChildPlanDuty = {
  code: "SUPPORT_AFTER_ORDER",
  title: "Special guardianship or adoption support plan",
  plain: "What help a family has after an order.",
  required: null,
  review: {
    clocks: [[{ months: 12 }]],
    plain: "Every twelve months.",
    reference:
      "The Special Guardianship Regulations 2005, regulation 17, and the Adoption Support Services Regulations 2005, regulation 19: at least once a year",
  },
};
