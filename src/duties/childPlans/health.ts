import type { ChildPlanDuty } from "../childPlan";
import { firstReview, REGULATIONS } from "./references";

const GUIDANCE = "Promoting the health and well-being of looked-after children 2015";
const DAY_BEFORE = { days: -1 };

export const health: ChildPlanDuty = {
  code: "HEALTH",
  title: "Health plan",
  plain:
    "What a looked after child's health asks for: it comes of each initial and review health assessment.",
  required: {
    plain: "Every child from the day care starts.",
    due: firstReview,
    madeBefore: [{ days: -28 }],
    reference: `${REGULATIONS}, regulation 7; ${GUIDANCE}: there for the first review`,
  },
  review: {
    byAge: {
      birthday: 5,
      before: [{ months: 6 }, DAY_BEFORE],
      from: [{ months: 12 }, DAY_BEFORE],
    },
    plain: "Within six months before the fifth birthday, within twelve from it.",
    reference: `${REGULATIONS}, regulation 7`,
  },
};

export const healthHistory: ChildPlanDuty = {
  code: "HEALTH_HISTORY",
  title: "Health passport or history",
  plain:
    "What care leavers are told of their own health; who declined it was offered it, and that is all there is to do.",
  required: {
    plain:
      "Whoever leaves care at 16 or later, from that day or the 18th birthday, to the 25th birthday or the next start of care.",
    due: [],
    madeBefore: [{ months: -24 }],
    reference: `${GUIDANCE}: care leavers are given their health history`,
  },
  review: null,
};
