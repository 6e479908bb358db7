import type { ChildPlanDuty } from "./childPlan";
import { careers, educationHealthCare, personalEducation, transition } from "./childPlans/education";
import { health, healthHistory } from "./childPlans/health";
import { independence, pathway } from "./childPlans/leavingCare";
import {
  care,
  childPermanenceReport,
  permanence,
  placement,
  placementSupport,
  supportAfterOrder,
} from "./childPlans/lookedAfter";
import {
  childInNeed,
  childProtection,
  earlyHelp,
  housing,
  missingPrevention,
  preProceedings,
  returnHome,
  safety,
} from "./childPlans/need";
import { emergency, youngCarer } from "./childPlans/youngCarers";

/** Every kind of plan made for one child, in the order in which they are shown. */
export const childPlanDuties: readonly ChildPlanDuty[] = [
  ...[care, placement, placementSupport, permanence, personalEducation, health],
  ...[pathway, healthHistory, independence, careers, transition, educationHealthCare],
  ...[childProtection, childInNeed, earlyHelp, missingPrevention, safety, preProceedings, housing],
  ...[youngCarer, emergency],
  ...[childPermanenceReport, supportAfterOrder, returnHome],
];

/** The duty of a code; throws RangeError where there is none. */
export function childPlanDuty(code: string): ChildPlanDuty {
  const duty = childPlanDuties.find((one) => one.code === code);
  if (!duty) throw new RangeError(`No plan of a child is called ${code}.`);
  return duty;
}
