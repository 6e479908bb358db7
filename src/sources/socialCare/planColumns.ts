import { planParticipation } from "../../codeLists/socialCare/planParticipation";
import { planQuality } from "../../codeLists/socialCare/planQuality";
import { code, date, flag, text } from "../columns";

const side = { invalid: "blank" } as const;

/** What is told of any plan for a child besides its dates. */
export const planColumns = {
  PLAN_QUALITY: code(planQuality, { doc: "grade after quality assurance", to: "quality" }),
  PLAN_GRADED: date({ ...side, doc: "day it was graded", to: "graded_on" }),
  CHILD_TOOK_PART: flag({ ...side, doc: "whether the child had a part in it", to: "child_took_part" }),
  PLAN_SHARED: flag({ ...side, doc: "whether the child and carers have a copy", to: "shared" }),
};

const added = { ...side, mayBeAbsent: true } as const;

/** What older files do not tell of a plan. */
export const addedPlanColumns = {
  PLAN_GRADED_BY: text({ ...added, doc: "role of who graded it", to: "graded_by", longest: 100 }),
  PARTICIPATION: code(planParticipation, { ...added, doc: "how the child took part", to: "participation" }),
  PLAN_SHARED_WITH: text({
    ...added,
    doc: "who has a copy, as roles separated by semicolons",
    to: "shared_with",
    pattern: /^[A-Za-z][A-Za-z '/-]*( *; *[A-Za-z][A-Za-z '/-]*)*$/,
    looksLike: "roles separated by semicolons, such as child; carer; parent; school",
  }),
  SMART_TARGETS: flag({
    ...added,
    doc: "whether its targets are specific, measurable, achievable, relevant and timed",
    to: "has_smart_targets",
  }),
  PLAN_ASSESSED: date({ ...added, doc: "day of the assessment it comes of", to: "assessed_on" }),
};
