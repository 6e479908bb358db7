import type { ChildPlanDuty } from "../childPlan";
import { REGULATIONS } from "./references";

export const pathway: ChildPlanDuty = {
  code: "PATHWAY",
  title: "Pathway plan",
  plain: "How a young person is helped from care into adult life.",
  required: {
    plain:
      "Who is looked after at 16 or 17 and was for 13 weeks since the 14th birthday; and care leavers under 25 by the state in force, unless they are only qualifying. Who goes from one to the other without a break is under one duty.",
    due: [{ months: 3 }],
    madeBefore: [{ months: -12 }],
    reference: `${REGULATIONS}, regulations 42 and 43: the assessment within three months of the 16th birthday or of becoming eligible`,
  },
  review: {
    clocks: [[{ months: 6 }, { days: -1 }]],
    plain: "Within six months.",
    reference: "The Care Leavers (England) Regulations 2010, regulation 7",
  },
};

export const independence: ChildPlanDuty = {
  code: "INDEPENDENCE",
  title: "Independence award",
  plain: "What a young person learns in order to live independently.",
  required: null,
  review: null,
};
