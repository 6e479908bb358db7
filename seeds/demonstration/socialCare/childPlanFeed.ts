import type { Child } from "../child";
import type { Feed } from "./feed";
import { MORE_OF_PLANS } from "./planJudged";
import { entriesOf } from "./planLine";
import { plansBeyondCare } from "./plansBeyondCare";
import { plansOfCare } from "./plansOfCare";
import { plansOfRisk } from "./plansOfRisk";
import { plansOfYoungCarers } from "./plansOfYoungCarers";
import type { Spell } from "./spell";
import type { YoungCarer } from "./youngCarers";

interface OfWhom {
  readonly children: readonly Child[];
  readonly spells: readonly Spell[];
  readonly carers: readonly YoungCarer[];
}

/** Plans that have no file of their own: of looked after children, of those at risk, and of young carers. */
export const childPlanFeed = ({ children, spells, carers }: OfWhom): Feed => ({
  file: "child_plans",
  header: `CHILD_ID DOB PLAN_KIND PLAN_STARTED PLAN_DUE PLAN_COMPLETED PLAN_REVIEWED PLAN_REVIEW_DUE PLAN_ENDED PLAN_QUALITY PLAN_GRADED CHILD_TOOK_PART PLAN_SHARED PLAN_TEAM ${MORE_OF_PLANS}`,
  isSmall: true,
  entries: [
    ...children.flatMap((child) => child.periods.flatMap((care) => plansOfCare(child, care))),
    ...children.flatMap(plansBeyondCare),
    ...plansOfRisk(children, spells),
    ...plansOfYoungCarers(carers),
  ].flatMap(entriesOf),
});
